"""Who takes part: attendance by group, in proportion and with what is not known."""

from __future__ import annotations

import math
from typing import Any

from ..._plots import charts
from ..._values.result import Result
from ..._words.language import Language
from ..facts import Facts
from ..names import forum_name, labels_of
from ..parts import Absent, Heading, Key, Picture, Section, Table
from ..privacy import SMALL_GROUP, Hidden

MOST_HIDDEN_ROWS = 8  # more groups that show nothing are only counted


def who_takes_part(facts: Facts, say: Language, suppress: int) -> Section:
    """Attendance by group."""
    section = Section("who", say("Who takes part"), "")
    if not facts.turnout:
        section.parts.append(Absent(_what_would_bring_it(facts, say)))
        return section
    compared = [by for by in facts.representation if not facts.came_all(by)]
    if compared:
        section.lead = say(
            "Each line compares how many of a group are recorded as present at the {forum} with "
            "how many there would be in proportion to its number. Not recorded as present is not "
            "the same as not there.",
            forum=forum_name(facts, say),
        )
        section.parts.append(_key(say))
    if not facts.has_roster:
        section.lead = say(
            "The lists hold those who came, not those who could have come: there is no rate and no "
            "ratio to tell. A roster of all who could have come would bring them."
        )
    for by in facts.turnout:
        section.parts.append(Heading(heading(by, say)))
        if by in compared:
            _presence(section, by, facts, facts.representation[by], say, suppress)
        else:
            _only_counts(section, by, facts, say, suppress)
    return section


def _what_would_bring_it(facts: Facts, say: Language) -> str:
    if facts.net.has("attendance"):
        return say("A column by which people can be told apart would bring this: sex in actors.csv")
    return say("attendance.csv with forum_id and actor_id would bring this.")


def heading(by: str, say: Language) -> str:
    """What a table of groups is by."""
    known = {
        "sex": say("By sex"),
        "welfare": say("By welfare"),
        "place_id": say("By hamlet or place"),
        "elite": say("By elite"),
        "disability": say("By disability"),
        "sector": say("By sector, over all forums"),
        "group": say("By group (groups overlap: shares are not added up)"),
    }
    return known[by]


def _key(say: Language) -> Key:
    return Key(
        [
            (
                say("attendance rate"),
                say("of 100 residents, how many are recorded as present"),
            ),
            (
                say("representation ratio"),
                say("1 is in proportion to their number in the village"),
            ),
            (
                say("interval"),
                say("the true number may lie between these two bounds: the line in the picture"),
            ),
            (
                say("what blanks allow"),
                say("the ratio if all blank cells, or none, belonged to the group: the pale band"),
            ),
            (
                say("not assessable"),
                say("the data are too few to conclude anything: the cross in the picture"),
            ),
        ]
    )


def _presence(
    section: Section, by: str, facts: Facts, result: Result, say: Language, suppress: int
) -> None:
    names = labels_of(by, facts, result, say)
    hidden = facts.hidden(by, suppress)
    rows: list[list[str]] = []
    lines: list[dict[str, Any]] = []
    shut = [i for i in range(len(names)) if result["population"][i] > 0 and hidden.roster[i]]
    collapsed = set(shut) if len(shut) > MOST_HIDDEN_ROWS else set()
    for i, name in enumerate(names):
        if result["population"][i] == 0 or i in collapsed:
            continue
        rows.append(_row(name, facts, by, result, hidden, i, say))
        if not hidden.attended[i] and not math.isnan(result["ratio"][i]):
            lines.append(charts.presence_line(name, result, i, say))
    if lines:
        words = say("Representation ratio of each group (1 is in proportion)")
        section.parts.append(Picture(charts.ratio_plot(lines, say), words))
    if rows:
        section.parts.append(Table(say("Who takes part"), _head(facts, say), rows))
    if collapsed:
        section.parts.append(
            say(
                "{count} groups of fewer than {group} people, or that would give them away, are "
                "not shown.",
                count=len(collapsed),
                group=SMALL_GROUP,
            )
        )
    if hidden.any() and rows:
        section.parts.append(
            say(
                "Cells of 1 to {most} people, and what would give them away, are not shown.",
                most=suppress - 1,
            )
        )
    _mismatch(section, by, facts, hidden, say)


def _head(facts: Facts, say: Language) -> list[str]:
    head = [say("group"), say("on the roster")]
    if facts.has_invitations:
        head.append(say("invited"))
    return [
        *head,
        say("present"),
        say("in proportion"),
        say("attendance rate"),
        say("ratio and interval"),
        say("p (fewer)"),
        say("p (more)"),
        say("assessable"),
    ]


def _row(
    name: str, facts: Facts, by: str, result: Result, hidden: Hidden, i: int, say: Language
) -> list[str]:
    population = result["population"][i]
    few = f"< {SMALL_GROUP}" if population < SMALL_GROUP else say("not shown")
    cells = [name, few if hidden.roster[i] else say.whole(population)]
    if facts.has_invitations:
        shown = not (hidden.invited[i] or hidden.roster[i])
        cells.append(say.whole(facts.turnout[by]["invited"][i]) if shown else say("not shown"))
    # whether a group can be assessed follows from its number alone: it tells nothing of who came
    assessable = say("yes") if result["assessable"][i] else say("not assessable")
    if hidden.attended[i]:
        return [*cells, say("not shown"), *[""] * 5, "" if hidden.roster[i] else assessable]
    rate = facts.rates[by]
    ratio = say.number(result["ratio"][i])
    return [
        *cells,
        say.whole(result["attended"][i]),
        say.number(result["expected"][i], 1),
        f"{say.percent(rate['rate'][i])} [{say.percents(rate['low'][i], rate['high'][i])}]",
        f"{ratio} [{say.interval(result['ratio_low'][i], result['ratio_high'][i])}]",
        say.probability(result["p_under_adjusted"][i]),
        say.probability(result["p_over_adjusted"][i]),
        assessable,
    ]


def _mismatch(section: Section, by: str, facts: Facts, hidden: Hidden, say: Language) -> None:
    """The overall difference, where it would give no hidden cell away."""
    result = facts.disproportionality.get(by)
    if result is None or hidden.any() or math.isnan(result["gallagher"][0]):
        return
    section.parts.append(
        say(
            "All groups together: {loosemore} of 100 people would have to be of another group for "
            "the room to be in proportion (Loosemore–Hanby); Gallagher's index is {gallagher}.",
            loosemore=say.number(result["loosemore_hanby"][0], 1),
            gallagher=say.number(result["gallagher"][0], 1),
        )
    )


def _only_counts(section: Section, by: str, facts: Facts, say: Language, suppress: int) -> None:
    """A roster made of those who came: counts, and no ratio."""
    turnout = facts.turnout[by]
    hidden = facts.hidden(by, suppress)
    rows = []
    for i, name in enumerate(labels_of(by, facts, turnout, say)):
        if turnout["population"][i] == 0:
            continue
        shown = say("not shown")
        if not (hidden.attended[i] or hidden.roster[i]):
            shown = say.whole(turnout["attended"][i])
        rows.append([name, shown])
    section.parts.append(Table(say("Who takes part"), [say("group"), say("present")], rows))
    if facts.has_roster:
        section.parts.append(
            say(
                "Everyone on the roster is recorded as present: it holds nobody who stayed away, "
                "so there is no rate and no ratio to tell. A roster of all who could have come "
                "would bring them."
            )
        )
