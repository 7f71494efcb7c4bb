# Made by tools/make_stubs.py from the bound metrics.
"""Exact tests, intervals, inequality and adjustments: functions of counts and arrays."""

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

__all__ = ["adjust", "clopper_pearson", "gini", "hypergeometric_test", "odds_ratio", "wilson"]

def adjust(
    p: Numbers,
    method: Literal["holm", "bh"] = 'holm',
) -> Array:
    """Adjusted p-values of one family of tests."""

def clopper_pearson(
    successes: int,
    trials: int,
    level: float = 0.95,
) -> Result:
    """Clopper and Pearson's exact interval of a binomial share."""

def gini(
    x: Numbers,
    *,
    unbiased: bool = False,
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """How unequally something is shared: 0 where all have as much, towards 1 where one has it
    all."""

def hypergeometric_test(
    attended: int,
    group: int,
    drawn: int,
    population: int,
) -> Result:
    """The chance that a random draw holds as few, or as many, of the group as were seen."""

def odds_ratio(
    table: Sequence[Sequence[int]],
    level: float = 0.95,
) -> Result:
    """The odds of being drawn for the group over those of the others, given the margins."""

def wilson(
    successes: int,
    trials: int,
    level: float = 0.95,
) -> Result:
    """Wilson's score interval of a binomial share."""
