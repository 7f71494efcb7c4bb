# Made by tools/make_stubs.py from the bound metrics.
"""What the facilitator holds together: metrics of a graph, its sources and its targets."""

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

__all__ = ["dependence", "reachability", "workload"]

def dependence(
    g: GraphLike,
    who: Actors,
    source: Actors,
    target: Actors,
    *,
    steps: Sequence[int | None] = [2, 3, None],
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """What share of the reach between two sides passes only through some actors."""

def reachability(
    g: GraphLike,
    source: Actors,
    target: Actors,
    *,
    steps: int | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """Which share of the pairs of a source and a target are joined by a path."""

def workload(
    net: NetworkLike,
    *,
    between: Period = None,
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """How much each facilitator has to look after."""
