# Made by tools/make_stubs.py from the bound metrics.
"""Who takes part, and who is never there: metrics of a network, or of plain counts."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ._values.result import Result
from ._values.types import Actors, Forums, GraphLike, Labels, NetworkLike, Period, Progress

__all__ = ["attendance_rate", "disproportionality", "representation", "turnout"]

def attendance_rate(
    net: NetworkLike = None,
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
    """What share of each group came?"""

def disproportionality(
    net: NetworkLike = None,
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
    """How far is the make-up of those who came from that of everyone?"""

def representation(
    net: NetworkLike = None,
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
    """Did each group come in proportion to its number, and could chance explain the gap?"""

def turnout(
    net: NetworkLike = None,
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
    """How many of each group were invited, came and spoke?"""
