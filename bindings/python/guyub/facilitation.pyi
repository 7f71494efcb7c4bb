# Made by tools/make_stubs.py from the bound metrics.
"""What the facilitator holds together: metrics of a graph, its sources and its targets."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ._values.result import Result
from ._values.types import Actors, Forums, GraphLike, Labels, NetworkLike, Period, Progress

__all__ = ["dependence", "reachability"]

def dependence(
    g: GraphLike,
    who: Actors,
    source: Actors,
    target: Actors,
    *,
    steps: Sequence[int | None] = [2, 3, None],
    threads: int | None = None,
    seed: int | None = None,
    progress: Progress = None,
) -> Result:
    """What passes only through the facilitators?"""

def reachability(
    g: GraphLike,
    source: Actors,
    target: Actors,
    *,
    steps: int | None = None,
    threads: int | None = None,
    seed: int | None = None,
    progress: Progress = None,
) -> Result:
    """Can residents reach government through recorded ties, and in how many steps?"""
