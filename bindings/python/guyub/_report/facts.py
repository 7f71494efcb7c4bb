"""Every number of the report, got in one place: results of metrics, or why there is none.

Nothing else in the report calls a metric.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from .. import collaboration, facilitation, participation
from .._network.network import Network
from .._values.errors import MissingDataError
from .._values.result import Result
from .privacy import Hidden, hidden_cells, hidden_rosters

# How people are told apart, where the column is there; never two of them crossed.
GROUPINGS = ("sex", "welfare", "place_id", "elite", "disability", "sector", "group")
EXPECTED_COLUMNS = ("sex", "welfare", "place_id")  # what a roster should have
MAIN_FORUMS = ("musrenbang", "musdes")  # and what begins so: musrenbangdes, musrenbang_desa
VILLAGES = ("village", "ward", "desa", "kelurahan")
POOR = frozenset({"poor", "miskin", "very_poor"})
WOMEN = "F"
SEED = 1
MOST_DRAWN = 4000  # ties; beyond, a picture is a blot and the page grows heavy


@dataclass
class Facts:
    """What the report is made of."""

    net: Network
    forum: str | None = None  # the type that page one is about
    representation: dict[str, Result] = field(default_factory=dict)
    rates: dict[str, Result] = field(default_factory=dict)
    turnout: dict[str, Result] = field(default_factory=dict)
    disproportionality: dict[str, Result] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)  # files and columns that would bring more
    ties: Any = None
    layout: tuple[Any, Any] | None = None
    density: Result | None = None
    mixing: Result | None = None
    ei: Result | None = None
    brokers: Result | None = None
    roles: Result | None = None
    reach: Result | None = None
    reach_without: Result | None = None
    dependence: Result | None = None
    proposals: dict[str, int] | None = None

    @cached_property
    def sectors(self) -> list[str]:
        """The sector of each actor."""
        if "sector" not in self.net.actors.columns:
            return ["unknown"] * self.net.n
        return [str(sector) or "unknown" for sector in self.net.actors["sector"].tolist()]

    @cached_property
    def people(self) -> npt.NDArray[np.bool_]:
        """Which actors are people: organisations and groups may be told in any number."""
        if "kind" not in self.net.actors.columns:
            return np.ones(self.net.n, dtype=bool)
        kinds = self.net.actors["kind"].tolist()
        return np.array([kind not in ("organisation", "group") for kind in kinds], dtype=bool)

    @cached_property
    def names(self) -> dict[str, dict[str, str]]:
        """The names of places and groups, by id."""
        found = {}
        for by, table, key in (("place_id", "places", "place_id"), ("group", "groups", "group_id")):
            rows = self.net.table(table)
            if {"name", key} <= set(rows.columns):
                found[by] = dict(zip(rows[key].tolist(), rows["name"].tolist(), strict=True))
        return found

    @cached_property
    def village(self) -> str:
        """The name of the village of the data, where there is one."""
        places = self.net.places
        if not {"type", "name"} <= set(places.columns):
            return ""
        kinds = zip(places["type"].tolist(), places["name"].tolist(), strict=True)
        return next((str(name) for kind, name in kinds if kind in VILLAGES), "")

    @cached_property
    def knows_ages(self) -> bool:
        """Whether birth years are recorded, so that adults are what is counted."""
        turnout = next(iter(self.turnout.values()), None)
        return turnout is not None and turnout.meta["no_birth_year"] < turnout.meta["counted"]

    @cached_property
    def has_invitations(self) -> bool:
        """Whether anybody is recorded as invited to the forums that are counted."""
        return any(int(turnout["invited"].sum()) > 0 for turnout in self.turnout.values())

    @cached_property
    def has_roster(self) -> bool:
        """Whether it is known who could have come; lists of those who came do not say."""
        return all(turnout.meta["roster"] != "attendees" for turnout in self.turnout.values())

    def came_all(self, by: str) -> bool:
        """Whether the roster holds nobody who stayed away, so that there is nothing to compare."""
        turnout = self.turnout[by]
        there = turnout["population"] > 0
        return bool(there.any() and (turnout["attended"] == turnout["population"])[there].all())

    def hidden(self, by: str, suppress: int) -> Hidden:
        """What must not be shown of a table of presence, on page one and below alike."""
        turnout = self.turnout[by]
        disjoint = not turnout.meta["overlapping"]
        # without a roster no group is known to be small
        roster = turnout["population"] if self.has_roster else np.full(len(turnout), np.inf)
        people = self._with_people(by, turnout["group"].tolist())
        attended = hidden_cells(
            turnout["attended"],
            roster,
            suppress,
            disjoint=disjoint,
            total=turnout.meta["attended"],
            people=people,
        )
        invited = hidden_cells(
            turnout["invited"], roster, suppress, disjoint=disjoint, people=people
        )
        return Hidden(
            attended, invited, hidden_rosters(roster, suppress, disjoint=disjoint, people=people)
        )

    def _with_people(self, by: str, groups: list[str]) -> npt.NDArray[np.bool_]:
        if by not in self.net.actors.columns:  # memberships: taken to be of people
            return np.ones(len(groups), dtype=bool)
        counted = self.people & ~self.net.facilitators
        of_people = set(self.net.actors[by][counted].tolist())
        return np.array([group in of_people for group in groups], dtype=bool)


def collect(net: Network) -> Facts:
    """Runs the metrics that the data suffice for."""
    facts = Facts(net)
    if net.has("attendance"):
        facts.forum = main_forum(net)
        _presence(facts)
    else:
        facts.missing.append("attendance.csv: actor_id, forum_id")
    if net.has("ties"):
        _network(facts)
    else:
        facts.missing.append("ties.csv: from, to")
    if net.has("aspirations"):
        facts.proposals = proposals(net)
    if facts.proposals is None:
        facts.missing.append("aspirations.csv: aspiration_id, status")
    return facts


def main_forum(net: Network) -> str | None:
    """The type of forum that matters most: musrenbang, musdes, else the one most people came to."""
    forums = net.table("forums")
    if "type" not in forums.columns:
        return None
    types = [str(kind) for kind in forums["type"].tolist() if kind]
    for kind in MAIN_FORUMS:
        for written in types:
            if written.casefold().startswith(kind):
                return written
    kind_of = dict(zip(forums["forum_id"].tolist(), forums["type"].tolist(), strict=True))
    came = [kind_of.get(forum, "") for forum in net.table("attendance")["forum_id"].tolist()]
    found = [kind for kind in came if kind]
    return max(set(found), key=lambda kind: (found.count(kind), kind)) if found else None


def _presence(facts: Facts) -> None:
    net = facts.net
    for by in GROUPINGS:
        if by == "group":
            if not (net.has("groups") or net.has("memberships")):
                continue
        elif by not in net.actors.columns or not any(net.actors[by].tolist()):
            if by in EXPECTED_COLUMNS:
                facts.missing.append(f"actors.csv: {by}")
            continue
        forum = None if by == "sector" else facts.forum
        facts.turnout[by] = participation_of("turnout", net, by, forum)
        if not facts.has_roster:
            facts.missing.append("actors.csv: actor_id")
            continue
        try:
            facts.representation[by] = participation_of("representation", net, by, forum)
            facts.rates[by] = participation_of("attendance_rate", net, by, forum)
            if not facts.turnout[by].meta["overlapping"]:
                facts.disproportionality[by] = participation_of(
                    "disproportionality", net, by, forum
                )
        except MissingDataError as error:
            fault = error.faults[0]
            facts.missing.append(f"{fault.file}: {fault.column}")
    if facts.turnout and not facts.has_invitations:
        facts.missing.append("attendance.csv: invited")
    facts.missing = list(dict.fromkeys(facts.missing))


def participation_of(metric: str, net: Network, by: str, forum: str | None) -> Result:
    """One metric of presence."""
    function = cast("Callable[..., Result]", getattr(participation, metric))
    return function(net, by=by, forum=forum)


def _call(module: Any, metric: str, *inputs: Any, **options: Any) -> Result:
    function = cast("Callable[..., Result]", getattr(module, metric))
    return function(*inputs, **options)


def last_wave(net: Network) -> str | None:
    """The latest wave of ties, where there are several."""
    ties = net.table("ties")
    waves = sorted({str(wave) for wave in ties["wave"]} - {""}) if "wave" in ties.columns else []
    return waves[-1] if waves else None


def _network(facts: Facts) -> None:
    net = facts.net
    graph = net.ties(wave=last_wave(net))
    facts.ties = graph
    facts.density = _call(collaboration, "density", graph)
    if graph.m <= MOST_DRAWN:
        facts.layout = graph._core.layout(SEED)
    if "sector" in net.actors.columns:
        facts.mixing = _call(collaboration, "mixing_matrix", graph, "sector")
        facts.ei = _call(collaboration, "ei_index", graph, "sector")
        facts.brokers = _call(collaboration, "brokerage_roles", graph, "sector")
        _facilitators(facts, graph)
    else:
        facts.missing.append("actors.csv: sector")
    if "role" in net.actors.columns and any(net.actors["role"].tolist()):
        facts.roles = _call(collaboration, "brokerage_roles", graph, "role", unlabelled="group")


def _facilitators(facts: Facts, graph: Any) -> None:
    sector = facts.net.actors["sector"]
    gone = facts.net.facilitators
    if not gone.any():
        facts.missing.append("actors.csv: role = facilitator")
        return
    citizens = (sector == "citizens") & ~gone
    government = (sector == "government") & ~gone
    if not citizens.any() or not government.any():
        facts.missing.append("actors.csv: sector = citizens, sector = government")
        return
    facts.dependence = _call(
        facilitation, "dependence", graph, who=gone, source=citizens, target=government
    )
    facts.reach = _call(facilitation, "reachability", graph, citizens, government)
    left = graph.subgraph(~gone)
    facts.reach_without = _call(
        facilitation, "reachability", left, citizens[~gone], government[~gone]
    )


ON_THE_WAY = frozenset({"hamlet", "village", "planned", "funded"})
PLANNED = frozenset({"planned", "funded"})


def proposals(net: Network) -> dict[str, int] | None:
    """How many proposals there are, got anywhere, entered the plan, have no recorded answer."""
    table = net.table("aspirations")
    if "status" not in table.columns:
        return None
    history: dict[str, set[str]] = {}
    for proposal, status in zip(
        table["aspiration_id"].tolist(), table["status"].tolist(), strict=True
    ):
        history.setdefault(proposal, set()).add(status)
    return {
        "all": len(history),
        "moved": sum(bool(ON_THE_WAY & steps) for steps in history.values()),
        "planned": sum(bool(PLANNED & steps) for steps in history.values()),
        "open": sum(steps <= {"proposed", ""} for steps in history.values()),
    }


def sex_blanks(facts: Facts) -> tuple[int, float, float] | None:
    """People present with a blank sex, and the least and greatest share of women."""
    turnout = facts.turnout.get("sex")
    if turnout is None or WOMEN not in turnout["group"].tolist():
        return None
    blank = int(turnout.meta["missing_attended"])
    women = int(turnout.row(WOMEN)["attended"])
    came = int(turnout["attended"].sum()) + blank
    return (blank, women / came, (women + blank) / came) if came else None


def matched_lines(net: Network) -> tuple[int, int]:
    """Lines of the attendance lists that name a person, and all lines."""
    table = net.table("attendance")
    if "actor_id" not in table.columns:
        return 0, len(table)
    return int(np.count_nonzero(table["actor_id"] != "")), len(table)
