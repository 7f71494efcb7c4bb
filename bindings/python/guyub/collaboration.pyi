# Made by tools/make_stubs.py from the bound metrics.
"""Who works with whom, who bridges: metrics of a graph. No network is needed."""

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

__all__ = ["articulation_points", "betweenness", "bridges", "brokerage_roles", "core_number", "density", "dyad_census", "ei_index", "local_clustering", "mixing_matrix", "modularity", "reciprocity"]

def articulation_points(
    g: GraphLike,
    *,
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """The actors without whom others who were connected no longer are."""

def betweenness(
    g: GraphLike,
    *,
    weights: Literal[None, "distance", "strength"] = None,
    normalised: bool = False,
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """How many shortest paths between others go through each actor."""

def bridges(
    g: GraphLike,
    *,
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """The ties without which people who were connected no longer are."""

def brokerage_roles(
    g: GraphLike,
    by: Labels,
    *,
    null: Literal["labels", "ties", None] = 'labels',
    weighting: Literal["raw", "shared"] = 'raw',
    unlabelled: Literal["drop", "group", "error"] = 'drop',
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """How often each actor is the middle of an open path, by the groups of its three actors."""

def core_number(
    g: GraphLike,
    *,
    kind: Literal["total", "in", "out"] = 'total',
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """How deep each actor lies in the network: the largest k for which a part of the network
    holds it in which everyone has k ties to the others of the part."""

def density(
    g: GraphLike,
    *,
    weighted: bool = False,
) -> Result:
    """The share of the possible ties that are there."""

def dyad_census(
    g: GraphLike,
    *,
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """How many pairs of actors are tied both ways, one way and not at all."""

def ei_index(
    g: GraphLike,
    by: Labels,
    *,
    level: Literal["network", "group", "actor"] = 'network',
    unlabelled: Literal["drop", "group", "error"] = 'drop',
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """The balance of the ties that cross groups and those that stay within one."""

def local_clustering(
    g: GraphLike,
    *,
    kind: Literal["binary", "barrat", "onnela", "fagiolo"] = 'binary',
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """How many of the pairs of an actor's neighbours are tied to each other."""

def mixing_matrix(
    g: GraphLike,
    by: Labels,
    *,
    kind: Literal["counts", "density", "share"] = 'counts',
    unlabelled: Literal["drop", "group", "error"] = 'drop',
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """Who ties to whom: the ties from each group to each group."""

def modularity(
    g: GraphLike,
    by: Labels,
    *,
    resolution: float = 1.0,
    unlabelled: Literal["drop", "group", "error"] = 'drop',
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """How much more of the ties lie within groups than if the same ties were dealt out at
    random."""

def reciprocity(
    g: GraphLike,
    *,
    kind: Literal["edgewise", "dyadic", "dyadic_nonnull"] = 'edgewise',
    threads: int | None = None,
    progress: Progress = None,
) -> Result:
    """How much of what is sent comes back."""
