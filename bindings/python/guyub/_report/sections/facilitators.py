"""What passes only through facilitators: reach from residents to government, with and without."""

from __future__ import annotations

import math
from collections import Counter

from ..._plots import charts
from ..._words.language import Language
from ..facts import Facts
from ..names import label_of
from ..parts import Absent, Key, Part, Picture, Section, Table
from ..privacy import hidden_cells, is_small
from .ties import network


def only_through_facilitators(facts: Facts, say: Language, suppress: int) -> Section:
    """Reach from residents to government, with and without facilitators."""
    section = Section("facilitators", say("What passes only through facilitators"), "")
    if facts.dependence is None:
        section.parts.append(
            Absent(
                say(
                    "ties.csv with from and to, and in actors.csv sector (citizens, government) "
                    "and role (facilitator), would bring this."
                )
            )
        )
        return section
    section.lead = say(
        "Which share of the pairs of a resident and an office or official is joined along "
        "recorded ties, with all facilitators and without them. This is a structural "
        "counterfactual: people would find other ways."
    )
    section.parts.append(
        Key(
            [
                (
                    say("facilitator dependence"),
                    say("the part of the recorded connections that runs only through facilitators"),
                )
            ]
        )
    )
    words = say("Pairs that are joined, with facilitators and without, by the number of steps")
    section.parts.append(Picture(charts.reach_plot(facts.dependence, say), words))
    section.parts.append(_reach(facts, words, say))
    section.parts += _stranded(facts, say, suppress)
    for without in (False, True):
        picture = network(facts, say, without=without, is_half=True)
        if picture is not None:
            section.parts.append(picture)
    return section


def _reach(facts: Facts, caption: str, say: Language) -> Table:
    assert facts.dependence is not None
    rows = []
    for i, steps in enumerate(facts.dependence["steps"]):
        rows.append(
            [
                say("any number") if math.isinf(steps) else say.whole(steps),
                say.percent(facts.dependence["reach_with"][i]),
                say.percent(facts.dependence["reach_without"][i]),
                say.number(facts.dependence["dependence"][i]),
            ]
        )
    head = [say("steps at most"), say("with"), say("without"), say("facilitator dependence")]
    return Table(caption, head, rows)


def _stranded(facts: Facts, say: Language, suppress: int) -> list[Part]:
    """Residents whom facilitators alone join to government, by place."""
    assert facts.dependence is not None
    stranded = set(facts.dependence.stranded()["actor"].tolist())
    if not stranded:
        return [say("No resident reaches government through facilitators only.")]
    actors = facts.net.actors
    if "place_id" not in actors.columns:
        if is_small(len(stranded), suppress):
            return [
                say(
                    "Fewer than {few} residents reach government through facilitators only.",
                    few=suppress,
                )
            ]
        return [
            say.plural(
                "One resident reaches government through facilitators only.",
                "{count} residents reach government through facilitators only.",
                len(stranded),
            )
        ]
    home = dict(zip(facts.net.labels.tolist(), actors["place_id"].tolist(), strict=True))
    living = Counter(
        place
        for place, sector in zip(actors["place_id"].tolist(), facts.sectors, strict=True)
        if sector == "citizens"
    )
    found = Counter(home[actor] for actor in stranded)
    places = sorted(found)  # an order that ranks nobody
    hidden = hidden_cells(
        [found[place] for place in places],
        [living[place] for place in places],
        suppress,
        disjoint=False,
    )
    rows = [
        [
            label_of("place_id", str(place), facts, say) if place else say("no place given"),
            say("not shown") if is_hidden else say.whole(found[place]),
        ]
        for place, is_hidden in zip(places, hidden, strict=True)
    ]
    words = say("residents who reach government through facilitators only")
    parts: list[Part] = [Table(words, [say("place"), words], rows)]
    if hidden.any():
        parts.append(
            say(
                "Cells of 1 to {most} people, and what would give them away, are not shown.",
                most=suppress - 1,
            )
        )
    return parts
