"""Every number of the report, got in one place: results of metrics, or why there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np

from .. import collaboration, facilitation, participation
from .._errors import MissingDataError
from .._network import Network
from .._result import Result

# How people are told apart, where the column is there; never two of them crossed.
GROUPINGS = ("sex", "welfare", "place_id", "elite", "disability", "sector", "group")
MAIN_FORUMS = ("musrenbang", "musdes")
POOR = frozenset({"poor", "miskin", "very_poor"})
WOMEN = "F"
SEED = 1


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
    else:
        facts.missing.append("aspirations.csv: aspiration_id, status")
    return facts


def main_forum(net: Network) -> str | None:
    """The type of forum that matters most: musrenbang, musdes, else the one most people came to."""
    forums = net.table("forums")
    if "type" not in forums.columns:
        return None
    types = [str(kind) for kind in forums["type"] if kind]
    for kind in MAIN_FORUMS:
        if kind in types:
            return kind
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
            if by in ("sex", "welfare", "place_id"):
                facts.missing.append(f"actors.csv: {by}")
            continue
        forum = None if by == "sector" else facts.forum
        try:
            facts.turnout[by] = participation_of("turnout", net, by, forum)
            facts.representation[by] = participation_of("representation", net, by, forum)
            facts.rates[by] = participation_of("attendance_rate", net, by, forum)
            if not facts.turnout[by].meta["overlapping"]:
                facts.disproportionality[by] = participation_of(
                    "disproportionality", net, by, forum
                )
        except MissingDataError as error:
            facts.missing.append(str(error.faults[0].mend))
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
        facts.missing.append("actors.csv: role = facilitator, or assignments.csv")
        return
    citizens = (sector == "citizens") & ~gone
    government = (sector == "government") & ~gone
    if not citizens.any() or not government.any():
        return
    facts.dependence = _call(
        facilitation, "dependence", graph, who=gone, source=citizens, target=government
    )
    facts.reach = _call(facilitation, "reachability", graph, citizens, government)
    left = graph.subgraph(~gone)
    facts.reach_without = _call(
        facilitation, "reachability", left, citizens[~gone], government[~gone]
    )


def proposals(net: Network) -> dict[str, int] | None:
    """How many proposals there are, entered the village plan, and have no recorded answer."""
    table = net.table("aspirations")
    if "status" not in table.columns:
        return None
    history: dict[str, list[str]] = {}
    for proposal, status in zip(
        table["aspiration_id"].tolist(), table["status"].tolist(), strict=True
    ):
        history.setdefault(proposal, []).append(status)
    planned = {"planned", "funded"}
    return {
        "all": len(history),
        "planned": sum(bool(planned & set(steps)) for steps in history.values()),
        "open": sum(set(steps) <= {"proposed", ""} for steps in history.values()),
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
