"""Who works with whom: ties between sectors, and the network as a picture."""

from __future__ import annotations

from ..._plots import charts
from ..._values.result import Result
from ..._words.groups import group_name
from ..._words.language import Language
from ..facts import MOST_DRAWN, Facts
from ..parts import Absent, Picture, Section, Table


def who_works_with_whom(facts: Facts, say: Language) -> Section:
    """Ties between sectors."""
    section = Section("ties", say("Who works with whom"), "")
    if facts.ties is None or facts.density is None:
        section.parts.append(Absent(say("ties.csv with from and to would bring this.")))
        return section
    section.lead = say(
        "{ties} recorded ties among {actors} actors; density {density}. More ties are not "
        "a mark: a network can be dense and closed.",
        ties=facts.ties.m,
        actors=facts.ties.n,
        density=say.number(float(facts.density), 4),
    )
    if facts.mixing is not None and facts.ei is not None:
        groups = facts.mixing.groups.tolist()
        words = say("Ties from each sector (rows) to each other (columns)")
        section.parts.append(Picture(charts.heat_map(groups, facts.mixing.matrix, say), words))
        section.parts.append(_mixing_table(facts.mixing, words, say))
        section.parts.append(
            say(
                "E–I index {value}: from −1, all ties within a sector, to 1, all between sectors. "
                "With the same sector sizes and sectors dealt out by chance it would be "
                "{expected}, give or take {sd}.",
                value=say.number(facts.ei.value),
                expected=say.number(facts.ei.expected),
                sd=say.number(facts.ei.sd),
            )
        )
    else:
        section.parts.append(
            Absent(say("The column sector in actors.csv would show the ties between sectors."))
        )
    picture = network(facts, say)
    section.parts.append(
        picture
        if picture is not None
        else say("No picture: beyond {most} ties it would be a blot.", most=MOST_DRAWN)
    )
    return section


def _mixing_table(mixing: Result, caption: str, say: Language) -> Table:
    names = [group_name(str(group), say) for group in mixing.groups]
    rows = [
        [name, *(say.whole(count) for count in mixing.matrix[i])] for i, name in enumerate(names)
    ]
    return Table(caption, [say("from \\ to"), *names], rows)


def network(
    facts: Facts, say: Language, *, without: bool = False, is_half: bool = False
) -> Picture | None:
    """The network, with or without facilitators, always in the same places."""
    if facts.layout is None:
        return None
    words = (
        say("The network without facilitators, in the same places")
        if without
        else say("The network: sectors by colour and shape")
    )
    spec = charts.network_picture(
        facts.ties, facts.layout, facts.sectors, facts.net.facilitators, say, without
    )
    return Picture(spec, words, "half" if is_half else "square")
