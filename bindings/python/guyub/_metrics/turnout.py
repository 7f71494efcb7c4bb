"""The metrics of who was there: one table of counts, and functions of it."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import _core
from .._network.network import Network
from .._values.dates import day
from .._values.labels import as_mask, as_partition, is_names
from .._values.result import Result
from .metric import POSITIONAL, RUN, Given, Metric, keywords, stacked

# Partitions of everyone; every other one is of residents.
OF_EVERYONE = frozenset({"sector", "subsector", "employer_sector", "kind", "role"})

COMMON = (
    ("who", 'Literal["residents", "all"] | Actors | None', None),
    ("forum", "Forums", None),
    ("between", "Period", None),
    ("place", "str | None", None),
    ("within", 'Literal["place"] | None', None),
    ("unit", 'Literal["people", "visits"]', "people"),
    ("facilitators", "bool", False),
)
COUNTS = (
    ("attended", "Sequence[int] | Mapping[str, int] | None", None),
    ("population", "Sequence[int] | Mapping[str, int] | None", None),
)


class TurnoutMetric(Metric):
    """A function of the turnout table: of a network by groups, or of plain counts."""

    def parameters(self) -> list[inspect.Parameter]:
        """The network and the groups, or counts; then the common options and the metric's own."""
        inputs = [
            inspect.Parameter("net", POSITIONAL, default=None, annotation="NetworkLike"),
            inspect.Parameter("by", POSITIONAL, default=None, annotation="Labels | None"),
        ]
        run = self.run_parameters() if self.spec["is_long"] else ()
        return inputs + keywords([*COMMON, *self.spec["options"], *COUNTS, *run])

    @staticmethod
    def run_parameters() -> tuple[tuple[str, str, Any], ...]:
        """Threads, seed and progress."""
        return RUN

    def call(self, given: Given) -> Result:
        """One call, its arguments bound and complete."""
        net, by = given["net"], given["by"]
        if net is None:
            return self.of_table(_of_counts(given), given, None)
        if given["attended"] is not None or given["population"] is not None:
            raise ValueError("give a network, or the counts attended= and population=, not both")
        if not isinstance(net, Network):
            raise TypeError(f"expected a network as guyub.read gives it, got {type(net).__name__}")
        if by is None:
            raise ValueError("by= is missing: the column (or the labels) that says who is who")
        if is_names(by, net.n):
            return stacked("by", by, (self.call(given | {"by": name}) for name in by))
        return self.of_table(_of_network(net, by, given), given, net)

    def of_table(self, table: Any, given: Given, net: Network | None) -> Result:
        """The metric of one table of counts."""
        rows = table.rows()
        front: dict[str, Any] = {
            name: np.array(rows[name]) for name in ("place", "type") if name in rows
        }
        front["group"] = np.array(rows["group"])
        front["population"] = np.asarray(rows["population"])
        raw = self.run([table], given)
        labels = {"group": np.array(table.groups)}

        def describe() -> dict[str, Any]:
            counting: dict[str, Any] = table.meta()
            return counting | {"data_hash": None if net is None else net.data_hash}

        return self.result(raw, labels, given, describe, front)


def _of_network(net: Network, by: Any, given: Given) -> Any:
    who = given["who"]
    if who is None:
        who = "all" if isinstance(by, str) and by in OF_EVERYONE else "residents"
    chosen = None
    if not (isinstance(who, str) and who in ("residents", "all")):
        chosen = as_mask(net, who, ("sector", "role"))
        who = "chosen"
    first, end = (None, None) if given["between"] is None else given["between"]
    forum = given["forum"]
    groups = None if isinstance(by, str) and by == "group" else as_partition(net, by)
    return _core.turnout(
        net._core,
        None if groups is None else groups._core,
        who=who,
        chosen=chosen,
        forum=[] if forum is None else [forum] if isinstance(forum, str) else list(forum),
        start=day(first, "between"),
        end=day(end, "between"),
        place="" if given["place"] is None else given["place"],
        within=given["within"],
        unit=given["unit"],
        facilitators=given["facilitators"],
    )


def _of_counts(given: Given) -> Any:
    attended, population = given["attended"], given["population"]
    if attended is None or population is None:
        raise ValueError("give a network and by=, or both attended= and population=")
    names = _count_names(attended, population)
    if isinstance(attended, Mapping) != isinstance(population, Mapping):
        raise ValueError("attended and population must both be mappings or both be lists")
    if isinstance(attended, Mapping):
        unknown = [name for name in attended if name not in population]
        if unknown:
            raise ValueError(f"population lacks the groups {', '.join(map(str, unknown))}")
        attended = [attended.get(name, 0) for name in population]
        population = list(population.values())
    return _core.turnout_of_counts(
        [str(name) for name in names],
        _whole("attended", attended),
        _whole("population", population),
    )


def _count_names(attended: Any, population: Any) -> list[Any]:
    if isinstance(population, Mapping):
        return list(population)
    for counts in (population, attended):
        if hasattr(counts, "index") and hasattr(counts, "to_numpy"):
            return list(counts.index)
    return list(range(len(population)))


def _whole(name: str, counts: Any) -> Any:
    values = np.asarray(counts)
    if values.ndim != 1 or (len(values) and values.dtype.kind not in "iuf"):
        raise ValueError(f"{name}: expected one count a group")
    if np.any(values != np.floor(values)) or np.any(values < 0):
        raise ValueError(f"{name}: counts are whole and not negative, got {values.tolist()}")
    return values.astype(np.int64)
