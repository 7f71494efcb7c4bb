# Made by tools/make_stubs.py from the bound metrics.
"""Who takes part, and who is never there: metrics of a network, or of plain counts."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from ._values.graph import TieGraph
from ._values.result import Result
from ._values.types import (
    Actors,
    Array,
    Forums,
    GraphLike,
    IncidenceLike,
    Labels,
    NetworkLike,
    Numbers,
    Period,
    Progress,
)

__all__ = ["attendance_rate", "disproportionality", "invitation", "projection", "representation", "turnout"]

def attendance_rate(
    net: NetworkLike | None = None,
    by: Labels | None = None,
    *,
    who: Literal["residents", "all"] | Actors | None = None,
    forum: Forums = None,
    between: Period = None,
    place: str | None = None,
    within: Literal["place"] | None = None,
    unit: Literal["people", "visits"] = 'people',
    facilitators: bool = False,
    interval: float = 0.95,
    attended: Sequence[int] | Mapping[str, int] | None = None,
    population: Sequence[int] | Mapping[str, int] | None = None,
) -> Result:
    """The share of each group that came."""

def disproportionality(
    net: NetworkLike | None = None,
    by: Labels | None = None,
    *,
    who: Literal["residents", "all"] | Actors | None = None,
    forum: Forums = None,
    between: Period = None,
    place: str | None = None,
    within: Literal["place"] | None = None,
    unit: Literal["people", "visits"] = 'people',
    facilitators: bool = False,
    attended: Sequence[int] | Mapping[str, int] | None = None,
    population: Sequence[int] | Mapping[str, int] | None = None,
) -> Result:
    """How far the groups' shares of those who came are from their shares of the roster, in one
    number."""

def invitation(
    net: NetworkLike | None = None,
    by: Labels | None = None,
    *,
    who: Literal["residents", "all"] | Actors | None = None,
    forum: Forums = None,
    between: Period = None,
    place: str | None = None,
    within: Literal["place"] | None = None,
    unit: Literal["people", "visits"] = 'people',
    facilitators: bool = False,
    attended: Sequence[int] | Mapping[str, int] | None = None,
    population: Sequence[int] | Mapping[str, int] | None = None,
) -> Result:
    """Who was not invited, and who was and stayed away."""

def projection(
    b: IncidenceLike,
    *,
    weighting: Literal["count", "binary", "newman", "resource", "jaccard", "overlap"] = 'count',
    side: Literal["actors", "events"] = 'actors',
    minimum: float | None = None,
    top: int | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> TieGraph:
    """Who was with whom: a tie between two that share an event. Its name is co-presence, not
    contact."""

def representation(
    net: NetworkLike | None = None,
    by: Labels | None = None,
    *,
    who: Literal["residents", "all"] | Actors | None = None,
    forum: Forums = None,
    between: Period = None,
    place: str | None = None,
    within: Literal["place"] | None = None,
    unit: Literal["people", "visits"] = 'people',
    facilitators: bool = False,
    adjust: Literal["holm", "bh", None] = 'holm',
    alpha: float = 0.05,
    interval: float = 0.95,
    variant: Literal["people", "households"] = 'people',
    n: int = 9999,
    attended: Sequence[int] | Mapping[str, int] | None = None,
    population: Sequence[int] | Mapping[str, int] | None = None,
    threads: int | None = None,
    seed: int | None = None,
    progress: Progress = None,
) -> Result:
    """Whether each group came in proportion to its number, and whether chance could explain the
    gap."""

def turnout(
    net: NetworkLike | None = None,
    by: Labels | None = None,
    *,
    who: Literal["residents", "all"] | Actors | None = None,
    forum: Forums = None,
    between: Period = None,
    place: str | None = None,
    within: Literal["place"] | None = None,
    unit: Literal["people", "visits"] = 'people',
    facilitators: bool = False,
    attended: Sequence[int] | Mapping[str, int] | None = None,
    population: Sequence[int] | Mapping[str, int] | None = None,
) -> Result:
    """How many of each group were on the roster, invited, present and heard."""
