"""Page one: plain sentences, each a count before a ratio; never a probability."""

from __future__ import annotations

from .._words.groups import group_name
from .._words.language import Language
from .facts import POOR, WOMEN, Facts, matched_lines, sex_blanks
from .names import everyone_on_the_roster, forum_name
from .privacy import is_small


def findings(facts: Facts, say: Language, suppress: int) -> list[str]:
    """At most six sentences, for which there are data; the last says what can't be told."""
    untold: list[str] = []
    sentences = [
        _women(facts, say, suppress, untold) or _who_came(facts, say, suppress),
        _invited(facts, say, suppress, untold),
        _proposals(facts, say, untold),
        _routes(facts, say, untold) or _across(facts, say),
        _data(facts, say, suppress),
        _cannot_tell(facts, say, untold),
    ]
    return [sentence for sentence in sentences if sentence]


def _women(facts: Facts, say: Language, suppress: int, untold: list[str]) -> str:
    result = facts.turnout.get("sex")
    if result is None or WOMEN not in result["group"].tolist():
        untold.append(say("how many of those present were women"))
        return ""
    if facts.came_all("sex"):
        untold.append(say("how many women stayed away"))
        return ""
    row = result.row(WOMEN)
    at = result["group"].tolist().index(WOMEN)
    came = int(result["attended"].sum())
    where = forum_name(facts, say)
    if came == 0:
        return say("Nobody with a recorded sex was at the {forum}.", forum=where)
    women = int(row["attended"])
    if facts.hidden("sex", suppress).attended[at]:
        if not is_small(women, suppress):
            untold.append(say("how many of those present were women, as the rest are too few"))
            return ""
        number = say("Fewer than {few}", few=suppress)
    else:
        number = say.whole(women)
    people = (
        say("{came} people of recorded sex at the {forum}", came=came, forum=where)
        if result.meta["missing_attended"]
        else say("{came} people recorded at the {forum}", came=came, forum=where)
    )
    compared = facts.representation.get("sex")
    if compared is None:
        return say("{women} of the {people} were women.", women=number, people=people)
    return say(
        "{women} of the {people} were women; in proportion to {everyone} there would be "
        "{expected}.",
        women=number,
        people=people,
        everyone=everyone_on_the_roster(facts, say),
        expected=round(float(compared.row(WOMEN)["expected"])),
    )


def _who_came(facts: Facts, say: Language, suppress: int) -> str:
    """Where nothing is known of women: who came, by sector."""
    turnout = facts.turnout.get("sector")
    if turnout is None:
        return ""
    hidden = facts.hidden("sector", suppress).attended
    shown = [
        f"{group_name(str(group), say)} {say.whole(turnout['attended'][i])}"
        for i, group in enumerate(turnout["group"].tolist())
        if turnout["attended"][i] > 0 and not hidden[i]
    ]
    if not shown:
        return ""
    return say(
        "{count} actors are recorded at the forums: {sectors}.",
        count=int(turnout.meta["attended"]),
        sectors=say.listed(shown),
    )


def _invited(facts: Facts, say: Language, suppress: int, untold: list[str]) -> str:
    turnout = facts.turnout.get("welfare")
    groups = [] if turnout is None else turnout["group"].tolist()
    poor = next((group for group in groups if group in POOR), None)
    if turnout is None or poor is None or not facts.has_invitations:
        untold.append(say("how many of the poor were invited and came"))
        return ""
    row, at = turnout.row(poor), groups.index(poor)
    hidden = facts.hidden("welfare", suppress)
    counts = []
    for name, mask in (("invited", hidden.invited), ("attended", hidden.attended)):
        number = int(row[name])
        if mask[at] and not is_small(number, suppress):
            untold.append(say("how many of the poor were invited and came"))
            return ""
        counts.append(say("fewer than {few}", few=suppress) if mask[at] else say.whole(number))
    if hidden.roster[at]:
        untold.append(say("how many of the poor were invited and came"))
        return ""
    return say(
        "Of {population} people of poor households, {invited} were invited to the {forum} and "
        "{attended} came.",
        population=int(row["population"]),
        invited=counts[0],
        attended=counts[1],
        forum=forum_name(facts, say),
    )


def _proposals(facts: Facts, say: Language, untold: list[str]) -> str:
    if facts.proposals is None:
        untold.append(say("what became of the proposals"))
        return ""
    counts = dict(facts.proposals)
    if counts["moved"] == 0:
        # no status of a plan anywhere: their way into one was not recorded
        return say(
            "Of {all} proposals, {open} have no recorded answer.",
            all=counts["all"],
            open=counts["open"],
        )
    return say(
        "Of {all} proposals, {planned} entered the village plan; {open} have no recorded answer.",
        all=counts["all"],
        planned=counts["planned"],
        open=counts["open"],
    )


def _routes(facts: Facts, say: Language, untold: list[str]) -> str:
    if facts.reach is None or facts.reach_without is None:
        untold.append(say("what passes only through facilitators"))
        return ""
    reached = int(facts.reach.reached)
    if reached == 0:
        return say("No recorded route leads from residents to government.")
    return say(
        "{only} of the {reached} recorded routes from residents to government pass only through "
        "facilitators.",
        only=reached - int(facts.reach_without.reached),
        reached=reached,
    )


def _across(facts: Facts, say: Language) -> str:
    """Where there are no facilitators: ties from sector to sector."""
    if facts.mixing is None:
        return ""
    known = facts.mixing.groups != "unknown"
    counts = facts.mixing.matrix[known][:, known]
    within = counts.trace()
    # an undirected tie between sectors stands on both sides of the diagonal
    across = (counts.sum() - within) / (1 if facts.ties.directed else 2)
    if within + across == 0:
        return ""
    return say(
        "{across} of the {ties} recorded ties between actors of known sectors join different "
        "sectors.",
        across=round(across),
        ties=round(within + across),
    )


def _data(facts: Facts, say: Language, suppress: int) -> str:
    if not facts.net.has("attendance"):
        return ""
    matched, lines = matched_lines(facts.net)
    text = say(
        "{matched} of {lines} lines of the attendance lists name a person.",
        matched=matched,
        lines=lines,
    )
    blanks = sex_blanks(facts)
    if blanks is None or blanks[0] == 0 or is_small(blanks[0], suppress):
        return text
    if facts.hidden("sex", suppress).attended.any():
        return text  # the two shares would tell the count
    return f"{text} " + say.plural(
        "Sex is blank for one of those at the {forum}: women were between {least} and {most}.",
        "Sex is blank for {count} of those at the {forum}: women were between {least} and {most}.",
        blanks[0],
        forum=forum_name(facts, say),
        least=say.percent(blanks[1]),
        most=say.percent(blanks[2]),
    )


def small_groups(facts: Facts) -> int:
    """How many groups are too small to say anything about."""
    return sum(
        int(((result["population"] > 0) & ~result["assessable"]).sum())
        for by, result in facts.representation.items()
        if not facts.came_all(by)
    )


def _cannot_tell(facts: Facts, say: Language, untold: list[str]) -> str:
    parts = [say("why people stayed away")]
    few = small_groups(facts)
    if few:
        parts.append(
            say.plural("one group too small to judge", "{count} groups too small to judge", few)
        )
    if facts.dependence is not None:
        parts.append(say("which ways people would find without a facilitator"))
    parts += untold
    return say("Cannot be told from these data: {what}.", what="; ".join(dict.fromkeys(parts)))
