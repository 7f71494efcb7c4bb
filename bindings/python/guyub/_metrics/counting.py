"""The common options of participation on their way to the core, and tables of plain counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import _core
from .._values.dates import days_of
from .._values.labels import Labelled, as_mask

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


def counting(actors: Labelled, given: Mapping[str, Any]) -> Any:
    """The options that a metric honours; those that it does not take are at their defaults."""
    chosen = {name: given.get(name, default) for name, _, default in COMMON}
    who, forum = chosen["who"], chosen["forum"]
    if not (who is None or (isinstance(who, str) and who in ("residents", "all"))):
        who = as_mask(actors, who, ("sector", "role"))
    first, end = days_of(chosen["between"], "between")
    return _core.CountingOptions(
        who=who,
        forum=[] if forum is None else [forum] if isinstance(forum, str) else list(forum),
        start=first,
        end=end,
        place="" if chosen["place"] is None else chosen["place"],
        within=chosen["within"],
        unit=chosen["unit"],
        facilitators=chosen["facilitators"],
    )


def refuse_beside_counts(given: Mapping[str, Any]) -> None:
    """Plain counts have nobody to choose from: an option that chooses is a mistake."""
    for name, _, default in (("by", "", None), *COMMON):
        chosen = given[name]
        if chosen is not default and not (isinstance(chosen, str) and chosen == default):
            raise ValueError(
                f"{name}= chooses from a network; beside attended= and population= leave it out"
            )


def turnout_of_counts(given: Mapping[str, Any]) -> Any:
    """The table of someone who has only counts."""
    attended, population = given["attended"], given["population"]
    if attended is None or population is None:
        raise ValueError("give a network and by=, or both attended= and population=")
    names = _names(attended, population)
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


def _names(attended: Any, population: Any) -> list[Any]:
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
