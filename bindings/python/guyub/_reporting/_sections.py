"""The sections of the report: each a lead, pictures, tables, and what to keep in mind."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .._result import Result
from . import _charts
from ._facts import Facts
from ._findings import forum_name, group_name, small_groups
from ._language import Language
from ._privacy import SMALL_GROUP, hidden_rows, is_small


@dataclass
class Table:
    """A table of ready text; the first column is the row's name."""

    head: list[str]
    rows: list[list[str]]
    caption: str = ""


@dataclass
class Picture:
    """A Vega-Lite specification with the words that stand for it."""

    spec: dict[str, Any]
    alternative: str


@dataclass
class Heading:
    """A heading within a section."""

    text: str


@dataclass
class Section:
    """One part of the page."""

    id: str
    title: str
    lead: str
    parts: list[Table | Picture | Heading | str] = field(default_factory=list)


def sections(facts: Facts, say: Language, names: bool, suppress: int) -> list[Section]:
    """All sections for which there are data, then what can't be said, then methods."""
    made = [
        who_takes_part(facts, say, suppress),
        who_works_with_whom(facts, say),
        who_bridges(facts, say, names, suppress),
        only_through_facilitators(facts, say, suppress),
        cannot_say(facts, say, suppress),
        methods(facts, say),
    ]
    return [section for section in made if section is not None]


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


MADE_UP_NOTE = re.compile(r"\s*\((rekaan|made up)[^)]*\)", re.IGNORECASE)


def labels_of(by: str, facts: Facts, result: Result, say: Language) -> list[str]:
    """The rows' names: places and groups by their names where they have some."""
    tables = {"place_id": ("places", "place_id"), "group": ("groups", "group_id")}
    named: dict[str, str] = {}
    if by in tables:
        table, key = tables[by]
        source = facts.net.table(table)
        if "name" in source.columns:
            named = dict(zip(source[key].tolist(), source["name"].tolist(), strict=True))
    marks = {
        "elite": {"ya": say("elite"), "tidak": say("other residents")},
        "disability": {"ya": say("with a disability"), "tidak": say("without a disability")},
    }.get(by, {})
    groups = [str(group) for group in result["group"].tolist()]
    # the page says above that data are made up; each label need not
    return [
        MADE_UP_NOTE.sub("", named.get(group, "")) or marks.get(group) or group_name(group, say)
        for group in groups
    ]


def who_takes_part(facts: Facts, say: Language, suppress: int) -> Section | None:
    """Attendance by group."""
    if not facts.turnout:
        return None
    section = Section(
        "who",
        say("Who takes part"),
        say(
            "Each line compares how many of a group are recorded as present at the {forum} with "
            "how many there would be in proportion to its number. The bar is the range of "
            "uncertainty, the band what blank cells allow. Not recorded as present is not the "
            "same as not there.",
            forum=forum_name(facts, say),
        ),
    )
    for by, result in facts.representation.items():
        section.parts.append(Heading(heading(by, say)))
        _presence(section, by, facts, result, say, suppress)
    return section


def _presence(
    section: Section, by: str, facts: Facts, result: Result, say: Language, suppress: int
) -> None:
    names = labels_of(by, facts, result, say)
    overlapping = bool(result.meta["overlapping"])
    hidden = hidden_rows(result["attended"], result["population"], suppress, not overlapping)
    rows, lines = [], []
    for i, name in enumerate(names):
        population = int(result["population"][i])
        if population == 0:
            continue
        if hidden[i]:
            few = suppress > 0 and population < SMALL_GROUP
            shown = f"< {SMALL_GROUP}" if few else say.whole(population)
            rows.append([name, shown, say("not shown"), "", "", "", "", ""])
            continue
        rows.append(_presence_row(name, facts, by, result, i, say))
        if not math.isnan(result["ratio"][i]):
            lines.append(presence_line(name, result, i, say))
    if lines:
        section.parts.append(
            Picture(
                _charts.ratio_plot(lines, say),
                say("Representation ratio of each group (1 is in proportion)"),
            )
        )
    head = [
        say("group"),
        say("on the roster"),
        say("present"),
        say("in proportion"),
        say("attendance rate"),
        say("ratio and interval"),
        say("p (fewer)"),
        say("assessable"),
    ]
    section.parts.append(Table(head, rows))
    if hidden.any():
        section.parts.append(
            say(
                "Cells of 1 to {most} people, and what would give them away, are not shown.",
                most=suppress - 1,
            )
        )


def _presence_row(
    name: str, facts: Facts, by: str, result: Result, i: int, say: Language
) -> list[str]:
    rate = facts.rates[by]
    bounds = f"[{say.percent(rate['low'][i])}–{say.percent(rate['high'][i])}]"
    ratio = say.number(result["ratio"][i])
    interval = f"[{say.number(result['ratio_low'][i])}–{say.number(result['ratio_high'][i])}]"
    assessable = bool(result["assessable"][i])
    return [
        name,
        say.whole(result["population"][i]),
        say.whole(result["attended"][i]),
        say.number(result["expected"][i], 1),
        f"{say.percent(rate['rate'][i])} {bounds}",
        f"{ratio} {interval}",
        say.probability(result["p_under_adjusted"][i]),
        say("yes") if assessable else say("not assessable"),
    ]


def presence_line(name: str, result: Result, i: int, say: Language) -> dict[str, Any]:
    """One line of the ratio plot, kept within its scale."""

    def at_least(value: float) -> float:
        return max(_charts.LEAST_RATIO, float(value)) if not math.isnan(value) else ratio

    ratio = max(_charts.LEAST_RATIO, float(result["ratio"][i]))
    assessable = bool(result["assessable"][i])
    return {
        "group": name,
        "ratio": ratio,
        "low": at_least(result["ratio_low"][i]),
        "high": at_least(result["ratio_high"][i]),
        "least": at_least(result["ratio_min"][i]),
        "most": at_least(result["ratio_max"][i]),
        "state": say("assessable") if assessable else say("not assessable"),
        "shown": say.number(result["ratio"][i]),
    }


def who_works_with_whom(facts: Facts, say: Language) -> Section | None:
    """Ties between sectors."""
    if facts.ties is None or facts.density is None:
        return None
    section = Section(
        "ties",
        say("Who works with whom"),
        say(
            "{ties} recorded ties among {actors} actors; density {density}. More ties are not "
            "a mark: a network can be dense and closed.",
            ties=facts.ties.m,
            actors=facts.ties.n,
            density=say.number(float(facts.density), 4),
        ),
    )
    if facts.mixing is not None and facts.ei is not None:
        groups = facts.mixing.groups.tolist()
        section.parts.append(
            Picture(
                _charts.heat_map(groups, facts.mixing.matrix, say),
                say("Ties from each sector (rows) to each other (columns)"),
            )
        )
        section.parts.append(_mixing_table(facts.mixing, say))
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
    section.parts.append(_picture(facts, say, without=False))
    return section


def _mixing_table(mixing: Result, say: Language) -> Table:
    names = [group_name(str(group), say) for group in mixing.groups]
    rows = [
        [name, *(say.whole(count) for count in mixing.matrix[i])] for i, name in enumerate(names)
    ]
    return Table([say("from \\ to"), *names], rows)


def _picture(facts: Facts, say: Language, without: bool) -> Picture:
    sectors = _sectors(facts)
    words = (
        say("The network without facilitators, in the same places")
        if without
        else say("The network: sectors by colour and shape")
    )
    assert facts.layout is not None
    spec = _charts.network_picture(
        facts.ties, facts.layout, sectors, facts.net.facilitators, say, without
    )
    return Picture(spec, words)


def _sectors(facts: Facts) -> list[str]:
    if "sector" not in facts.net.actors.columns:
        return ["unknown"] * facts.net.n
    return [str(sector) for sector in facts.net.actors["sector"]]


def who_bridges(facts: Facts, say: Language, names: bool, suppress: int) -> Section | None:
    """Brokerage by sector and by role, in counts."""
    if facts.brokers is None:
        return None
    section = Section(
        "brokers",
        say("Who bridges"),
        say(
            "A broker stands between two actors who have no tie of their own. Counted are the "
            "paths that each kind of actor opens, by whom they join."
        ),
    )
    section.parts.append(_broker_totals(facts.brokers, say))
    section.parts.append(_brokers_by(facts.brokers, _sectors(facts), say("sector"), say, suppress))
    if facts.roles is not None:
        roles = [str(group) for group in facts.roles["group"].tolist()]
        section.parts.append(_brokers_by(facts.roles, roles, say("role"), say, suppress))
    facilitators = _facilitator_table(facts, say, names)
    if facilitators is not None:
        section.parts.append(facilitators)
    return section


FEW_FACILITATORS = 3
ROLES = ("coordinator", "itinerant", "gatekeeper", "representative", "liaison")


def role_names(say: Language) -> list[str]:
    """The five roles in words."""
    return [
        say("within a sector"),
        say("outsider between two of one sector"),
        say("into one's sector"),
        say("out of one's sector"),
        say("between two other sectors"),
    ]


def _broker_totals(brokers: Result, say: Language) -> Table:
    totals = brokers.totals
    rows = []
    for name, role in zip(role_names(say), ROLES, strict=True):
        row = totals.row(role)
        chance = f"{say.whole(round(row['expected']))} ± {say.whole(round(row['sd']))}"
        rows.append([name, say.whole(row["count"]), chance])
    return Table(
        [say("kind of path"), say("recorded"), say("if sectors were dealt out by chance")], rows
    )


def _brokers_by(
    brokers: Result, kinds: Sequence[str], what: str, say: Language, suppress: int
) -> Table:
    size = Counter(kinds)
    order = sorted(size, key=lambda k: -size[k])
    # facilitators have a rule of their own: pooled where they are few
    small = {k for k in order if is_small(size[k], suppress) and k != "facilitator"}
    if len(small) == 1:  # the totals above would give the one away
        small |= set([k for k in reversed(order) if k not in small][:1])
    rows = []
    for kind in order:
        if kind in small:
            rows.append([group_name(kind, say), say("not shown"), *[""] * len(ROLES)])
            continue
        chosen = np.array([k == kind for k in kinds])
        sums = [np.nansum(brokers[role][chosen]) for role in ROLES]
        name = group_name(kind, say)
        rows.append([name, say.whole(size[kind]), *(say.whole(total) for total in sums)])
    return Table([what, say("actors"), *role_names(say)], rows)


def _facilitator_table(facts: Facts, say: Language, names: bool) -> Table | None:
    """Each facilitator, by number unless names are asked for; pooled where there are few."""
    assert facts.brokers is not None
    chosen = np.flatnonzero(facts.net.facilitators)
    if len(chosen) == 0:
        return None
    counts = np.array([np.nan_to_num(facts.brokers[role][chosen]) for role in ROLES]).T
    head = [say("facilitator"), *role_names(say)]
    if len(chosen) < FEW_FACILITATORS and not names:
        pooled = [say("all facilitators together"), *(say.whole(c) for c in counts.sum(axis=0))]
        return Table(head, [pooled])
    actors = facts.net.actors
    title = actors["name"] if "name" in actors.columns else facts.net.labels
    rows = []
    for number, (actor, row) in enumerate(zip(chosen, counts, strict=True), 1):
        called = str(title[actor]) if names else f"{say('facilitator')} {number}"
        rows.append([called, *(say.whole(count) for count in row)])
    return Table(head, rows)


def only_through_facilitators(facts: Facts, say: Language, suppress: int) -> Section | None:
    """Reach from residents to government, with and without facilitators."""
    if facts.dependence is None:
        return None
    section = Section(
        "facilitators",
        say("What passes only through facilitators"),
        say(
            "Which share of the pairs of a resident and an office or official is joined along "
            "recorded ties, with all facilitators and without them. This is a structural "
            "counterfactual: people would find other ways."
        ),
    )
    rows = []
    for i, steps in enumerate(facts.dependence["steps"]):
        label = say("any number") if math.isinf(steps) else say.whole(steps)
        rows.append(
            [
                label,
                say.percent(facts.dependence["reach_with"][i]),
                say.percent(facts.dependence["reach_without"][i]),
                say.number(facts.dependence["dependence"][i]),
            ]
        )
    head = [say("steps at most"), say("with"), say("without"), say("facilitator dependence")]
    section.parts.append(Table(head, rows))
    section.parts.append(_stranded(facts, say, suppress))
    section.parts.append(_picture(facts, say, without=False))
    section.parts.append(_picture(facts, say, without=True))
    return section


def _stranded(facts: Facts, say: Language, suppress: int) -> Table | str:
    assert facts.dependence is not None
    stranded = set(facts.dependence.stranded()["actor"].tolist())
    if not stranded:
        return say("No resident reaches government through facilitators only.")
    actors = facts.net.actors
    if "place_id" not in actors.columns:
        return say(
            "{count} residents reach government through facilitators only.", count=len(stranded)
        )
    home = dict(zip(facts.net.labels.tolist(), actors["place_id"].tolist(), strict=True))
    places = facts.net.table("places")
    named = (
        dict(zip(places["place_id"].tolist(), places["name"].tolist(), strict=True))
        if "name" in places.columns
        else {}
    )
    counts = Counter(home[actor] for actor in stranded)
    rows = [
        [
            MADE_UP_NOTE.sub("", named.get(place, "")) or place or say("no place given"),
            say("fewer than {few}", few=suppress)
            if is_small(count, suppress)
            else say.whole(count),
        ]
        for place, count in sorted(counts.items())  # an order that ranks nobody
    ]
    head = [say("place"), say("residents who reach government through facilitators only")]
    return Table(head, rows)


def cannot_say(facts: Facts, say: Language, suppress: int) -> Section:
    """What the data do not tell, and which file would."""
    section = Section(
        "limits",
        say("What this report can't say"),
        say("Some questions need data that are not here. The file and the column that would help:"),
    )
    missing = list(facts.missing)
    for table, column in (
        ("speech", "forum_id, actor_id, seconds"),
        ("participation", "programme_id, stage"),
        ("programmes", "programme_id, domain, budget"),
        ("respondents", "wave, actor_id"),
    ):
        if not facts.net.has(table):
            missing.append(f"{table}.csv: {column}")
    rows = [
        [entry.partition(": ")[0], entry.partition(": ")[2]] for entry in dict.fromkeys(missing)
    ]
    if rows:
        section.parts.append(Table([say("file"), say("columns")], rows))
    else:
        section.parts.append(say("Every file is there."))
    few = small_groups(facts)
    if few:
        section.parts.append(
            say("{few} groups are not assessable: even nobody coming could be chance.", few=few)
        )
    section.parts.append(say("Why people stayed away is not in any attendance list."))
    if suppress > 0:
        section.parts.append(
            say(
                "Cells of 1 to {most} people and groups of fewer than {group} are not shown, so "
                "that nobody can be recognised.",
                most=suppress - 1,
                group=SMALL_GROUP,
            )
        )
    for note in facts.net.notes:
        section.parts.append(note)
    return section


def methods(facts: Facts, say: Language) -> Section:
    """How each number came about."""
    section = Section(
        "methods",
        say("Methods"),
        say(
            "Each number with its metric, what was counted, and whom to cite. Exact tests are "
            "one-sided hypergeometric tests with Holm's adjustment; intervals are 95 %."
        ),
    )
    results: list[tuple[str, Result]] = []
    for by in facts.representation:
        for kind in (facts.turnout, facts.rates, facts.representation, facts.disproportionality):
            if by in kind:
                results.append((by, kind[by]))
    single = [facts.density, facts.mixing, facts.ei, facts.brokers, facts.roles]
    single += [facts.reach, facts.dependence]
    results += [("", result) for result in single if result is not None]
    rows = [_method_row(by, result, say) for by, result in results]
    head = [say("metric"), say("by"), say("who was counted"), "n", say("missing")]
    section.parts.append(Table(head, rows))
    section.parts.append(Heading(say("Sources")))
    cited = [source for _, result in results for source in result.meta["sources"]]
    section.parts.extend(dict.fromkeys(cited))
    if results:
        version = results[0][1].meta["version"]
        section.parts.append(
            say(
                "Guyub {version}; data {hash}; seed of the pictures {seed}; no draws were made.",
                version=str(version),
                hash=facts.net.data_hash,
                seed=1,
            )
        )
    return section


def _method_row(by: str, result: Result, say: Language) -> list[str]:
    meta = result.meta
    counted = {
        "residents": say("residents of 17 or older, without facilitators"),
        "all": say("all actors without facilitators"),
    }
    who = counted.get(str(meta.get("who", "")), say("actors of the ties"))
    roster = meta.get("roster")
    if roster:
        kinds = {
            "list": say("a list of those known to the programme"),
            "census": say("a census"),
            "attendees": say("derived from attendance"),
            "counts": say("counts of groups"),
        }
        who += f"; {say('roster')}: {kinds[str(roster)]}"
        if meta.get("no_birth_year"):
            who += f"; {say('no birth year')}: {say.whole(meta['no_birth_year'])}"
    return [
        str(meta["metric"]),
        by or str(meta["options"].get("by", "")),
        who,
        say.whole(meta["n"]),
        say.whole(meta["missing"]),
    ]
