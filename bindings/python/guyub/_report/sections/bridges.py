"""Who bridges: brokerage by sector and by role, in counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..._plots.charts import SECTORS
from ..._values.result import Result
from ..._words.groups import group_name, role_name
from ..._words.language import Language
from ..facts import Facts
from ..parts import Absent, Heading, Key, Section, Table
from ..privacy import FEW_FACILITATORS, SMALL_GROUP

ROLES = ("coordinator", "itinerant", "gatekeeper", "representative", "liaison")
FACILITATOR = "facilitator"


def who_bridges(facts: Facts, say: Language, names: bool, suppress: int) -> Section:
    """Brokerage by sector and by role."""
    section = Section("brokers", say("Who bridges"), "")
    if facts.brokers is None:
        section.parts.append(
            Absent(say("ties.csv with from and to, and sector in actors.csv, would bring this."))
        )
        return section
    section.lead = say(
        "Counted are the paths that each kind of actor opens between two others who have no tie "
        "of their own, by whom they join."
    )
    section.parts.append(Key([(say("broker"), say("joins parties who have no tie of their own"))]))
    section.parts += [Heading(say("All paths")), _totals(facts.brokers, say)]
    order = [sector for sector in SECTORS if sector in facts.sectors]
    section.parts += [
        Heading(say("By sector")),
        _paths_by(facts, facts.brokers, facts.sectors, order, group_name, say, suppress),
    ]
    if facts.roles is not None:
        roles = [
            FACILITATOR if is_one else str(role)
            for role, is_one in zip(
                facts.net.actors["role"].tolist(), facts.net.facilitators, strict=True
            )
        ]
        order = sorted(set(roles), key=lambda role: role_name(role, say))
        section.parts += [
            Heading(say("By role")),
            _paths_by(facts, facts.roles, roles, order, role_name, say, suppress),
        ]
    _facilitators(section, facts, say, names)
    return section


def _path_names(say: Language) -> list[str]:
    return [
        say("within one's own kind"),
        say("outsider between two of one kind"),
        say("into one's own kind"),
        say("out of one's own kind"),
        say("between two other kinds"),
    ]


def _totals(brokers: Result, say: Language) -> Table:
    rows = []
    for name, role in zip(_path_names(say), ROLES, strict=True):
        row = brokers.totals.row(role)
        chance = f"{say.whole(round(row['expected']))} ± {say.whole(round(row['sd']))}"
        rows.append([name, say.whole(row["count"]), chance])
    head = [say("kind of path"), say("recorded"), say("if sectors were dealt out by chance")]
    return Table(say("Paths between sectors"), head, rows)


def _paths_by(
    facts: Facts,
    brokers: Result,
    kinds: Sequence[str],
    order: Sequence[str],
    name_of: Callable[[str, Language], str],
    say: Language,
    suppress: int,
) -> Table:
    """The paths that each kind of actor opens, in an order that ranks nobody."""
    member = {kind: np.array([k == kind for k in kinds], dtype=bool) for kind in order}
    hidden = few_people(facts, member, suppress)
    rows = []
    for kind in order:
        name = name_of(kind, say)
        if kind in hidden:
            rows.append([name, say("not shown"), *[""] * len(ROLES)])
            continue
        sums = [np.nansum(brokers[role][member[kind]]) for role in ROLES]
        count = int(member[kind].sum())
        rows.append([name, say.whole(count), *(say.whole(total) for total in sums)])
    return Table(say("Paths by who opens them"), ["", say("actors"), *_path_names(say)], rows)


def few_people(facts: Facts, member: dict[str, np.ndarray], suppress: int) -> set[str]:
    """Kinds with 1 to 9 people in them; facilitators have a rule of their own."""
    if suppress <= 0:
        return set()
    counted = facts.people & ~facts.net.facilitators
    people = {kind: int((mask & counted).sum()) for kind, mask in member.items()}
    hidden = {kind for kind, count in people.items() if 0 < count < SMALL_GROUP}
    # the totals stand above: what is hidden together must be of many people too
    while hidden and (len(hidden) == 1 or sum(people[kind] for kind in hidden) < SMALL_GROUP):
        left = [kind for kind in people if kind not in hidden and people[kind] > 0]
        if not left:
            break
        hidden.add(min(left, key=lambda kind: people[kind]))
    return hidden


def _facilitators(section: Section, facts: Facts, say: Language, names: bool) -> None:
    """Each facilitator, by number unless names are asked for; pooled where there are few."""
    assert facts.brokers is not None
    chosen = np.flatnonzero(facts.net.facilitators)
    if len(chosen) == 0:
        return
    section.parts.append(Heading(say("Facilitators")))
    counts = np.array([np.nan_to_num(facts.brokers[role][chosen]) for role in ROLES]).T
    head = [say("facilitator"), *_path_names(say)]
    caption = say("Paths between sectors that facilitators open")
    if len(chosen) < FEW_FACILITATORS and not names:
        together = [say("all facilitators together"), *map(say.whole, counts.sum(axis=0))]
        section.parts.append(Table(caption, head, [together]))
        section.parts.append(
            say(
                "With fewer than {few} facilitators their figures are pooled.",
                few=FEW_FACILITATORS,
            )
        )
        return
    actors = facts.net.actors
    title = actors["name"] if "name" in actors.columns else facts.net.labels
    rows = []
    for number, (actor, row) in enumerate(zip(chosen, counts, strict=True), 1):
        name = str(title[actor]) or str(facts.net.labels[actor])
        called = name if names else say("facilitator {number}", number=number)
        rows.append([called, *map(say.whole, row)])
    section.parts.append(Table(caption, head, rows))
