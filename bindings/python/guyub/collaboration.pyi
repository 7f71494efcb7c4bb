# Made by tools/make_stubs.py from the bound metrics.
"""Who works with whom, who bridges: metrics of a graph. No network is needed."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ._values.result import Result
from ._values.types import Actors, Forums, GraphLike, Labels, NetworkLike, Period, Progress

__all__ = ["betweenness", "brokerage_roles", "density", "ei_index", "mixing_matrix"]

def betweenness(
    g: GraphLike,
    *,
    weights: Literal[None, "distance", "strength"] = None,
    normalised: bool = False,
    threads: int | None = None,
    seed: int | None = None,
    progress: Progress = None,
) -> Result:
    """Through whom do the shortest paths between others go?"""

def brokerage_roles(
    g: GraphLike,
    by: Labels,
    *,
    null: Literal["labels", "ties", None] = 'labels',
    weighting: Literal["raw", "shared"] = 'raw',
    unlabelled: Literal["drop", "group", "error"] = 'drop',
) -> Result:
    """Who stands between others who have no tie, and between which groups?"""

def density(
    g: GraphLike,
    *,
    weighted: bool = False,
) -> Result:
    """How many of the possible ties are there?"""

def ei_index(
    g: GraphLike,
    by: Labels,
    *,
    level: Literal["network", "group", "actor"] = 'network',
    unlabelled: Literal["drop", "group", "error"] = 'drop',
) -> Result:
    """Do ties go outward or stay within groups, and is that more than chance?"""

def mixing_matrix(
    g: GraphLike,
    by: Labels,
    *,
    kind: Literal["counts", "density", "share"] = 'counts',
    unlabelled: Literal["drop", "group", "error"] = 'drop',
) -> Result:
    """Which groups have ties with which?"""
