"""Page one: plain sentences, each a count before a ratio; never a probability."""

from __future__ import annotations

from .._result import Result
from ._facts import POOR, WOMEN, Facts, matched_lines, sex_blanks
from ._language import Language
from ._privacy import SMALL_GROUP, is_small


def findings(facts: Facts, say: Language, suppress: int) -> list[str]:
    """The sentences for which there are data; the last says what can't be told."""
    sentences = [
        _women(facts, say, suppress),
        _invited(facts, say, suppress),
        _proposals(facts, say),
        _routes(facts, say),
        _data(facts, say, suppress),
        _cannot_tell(facts, say),
    ]
    return [sentence for sentence in sentences if sentence]


def forum_name(facts: Facts, say: Language) -> str:
    """The forum of page one in words."""
    return facts.forum.replace("_", " ") if facts.forum else say("forums")


def _women(facts: Facts, say: Language, suppress: int) -> str:
    result = facts.representation.get("sex")
    if result is None or WOMEN not in result["group"].tolist():
        return ""
    row = result.row(WOMEN)
    came = int(result["attended"].sum())
    if came == 0:
        return say("Nobody with a recorded sex was at the {forum}.", forum=forum_name(facts, say))
    if is_small(row["attended"], suppress):
        return say(
            "Fewer than {few} of the {came} people recorded at the {forum} were women; in "
            "proportion to the adults of the village there would be {expected}.",
            few=suppress,
            came=came,
            forum=forum_name(facts, say),
            expected=round(float(row["expected"])),
        )
    return say(
        "{women} of the {came} people recorded at the {forum} were women; in proportion to the "
        "adults of the village there would be {expected}.",
        women=int(row["attended"]),
        came=came,
        forum=forum_name(facts, say),
        expected=round(float(row["expected"])),
    )


def _invited(facts: Facts, say: Language, suppress: int) -> str:
    turnout = facts.turnout.get("welfare")
    if turnout is None or "invited" not in facts.net.table("attendance").columns:
        return ""
    poor = next((group for group in turnout["group"].tolist() if group in POOR), None)
    if poor is None:
        return ""
    row = turnout.row(poor)
    population, invited, attended = (int(row[n]) for n in ("population", "invited", "attended"))
    if suppress > 0 and population < SMALL_GROUP:
        return ""

    def count(number: int) -> str:
        if is_small(number, suppress):
            return say("fewer than {few}", few=suppress)
        return say.whole(number)

    return say(
        "Of {population} people of poor households, {invited} were invited to the {forum} and "
        "{attended} came.",
        population=population,
        invited=count(invited),
        attended=count(attended),
        forum=forum_name(facts, say),
    )


def _proposals(facts: Facts, say: Language) -> str:
    if facts.proposals is None:
        return ""
    return say(
        "Of {all} proposals, {planned} entered the village plan; {open} have no recorded answer.",
        **facts.proposals,
    )


def _routes(facts: Facts, say: Language) -> str:
    if facts.reach is None or facts.reach_without is None:
        return ""
    reached = int(facts.reach.reached)
    return say(
        "{only} of the {reached} recorded routes from residents to government pass only through "
        "facilitators.",
        only=reached - int(facts.reach_without.reached),
        reached=reached,
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
    if blanks is not None and blanks[0] > 0 and not is_small(blanks[0], suppress):
        text += " " + say(
            "Sex is blank for {blank} of those at the {forum}: women were between {least} and "
            "{most}.",
            blank=blanks[0],
            forum=forum_name(facts, say),
            least=say.percent(blanks[1]),
            most=say.percent(blanks[2]),
        )
    return text


def small_groups(facts: Facts) -> int:
    """How many groups are too small to say anything about."""
    return sum(
        int(((result["population"] > 0) & ~result["assessable"]).sum())
        for result in facts.representation.values()
    )


def _cannot_tell(facts: Facts, say: Language) -> str:
    parts = [say("why people stayed away")]
    few = small_groups(facts)
    if few:
        parts.append(say("{few} groups too small to judge", few=few))
    if facts.dependence is not None:
        parts.append(say("which ways people would find without a facilitator"))
    return say("Cannot be told from these data: {what}.", what="; ".join(parts))


def sentences_of(result: Result, lang: str) -> list[str]:
    """A sentence for each group of a representation."""
    say = Language(lang)
    lines = []
    for position, group in enumerate(result["group"].tolist()):
        row = {name: result[name][position] for name in result.columns}
        name = group_name(str(group), say)
        where = f"{row['place']}: " if "place" in row else ""
        if row["population"] == 0:
            lines.append(where + say("{group}: nobody on the roster.", group=name))
            continue
        text = say(
            "{group}: {attended} recorded as present; in proportion there would be {expected}.",
            group=name,
            attended=int(row["attended"]),
            expected=say.number(row["expected"], 1),
        )
        if not row["assessable"]:
            text += " " + say("Not assessable: the data are too few to conclude anything.")
        else:
            text += " " + say(
                "Ratio {ratio} [{low}–{high}].",
                ratio=say.number(row["ratio"]),
                low=say.number(row["ratio_low"]),
                high=say.number(row["ratio_high"]),
            )
        lines.append(where + text)
    return lines


def group_name(group: str, say: Language) -> str:
    """A group in words: the closed lists and usual codes are translated, others stay."""
    known = {
        "F": say("women"),
        "M": say("men"),
        "government": say("government"),
        "ngo": say("NGOs"),
        "private_sector": say("private sector"),
        "citizens": say("residents"),
        "other": say("other"),
        "unknown": say("unknown sector"),
        "poor": say("poor households"),
        "near_poor": say("near-poor households"),
        "not_poor": say("other households"),
        "elite": say("elite"),
        "resident": say("other residents"),
        "facilitator": say("facilitator"),
        "official": say("official"),
        "unlabelled": say("no role"),
    }
    return known.get(group, group)
