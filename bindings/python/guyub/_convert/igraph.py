"""Graphs of igraph."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from .. import _core
from .ties import Shown, Ties


def ties_of(graph: Any, weight: str | None) -> Ties:
    """The ties of an igraph graph; labels are its vertex attribute `name` where it has one."""
    with collector_at_rest():
        source, target = _core.ends_of_pairs(graph.get_edgelist())
    has_weight = weight is not None and weight in graph.es.attributes()
    names = tuple(graph.vs.attributes())
    return Ties(
        source,
        target,
        np.array(graph.es[weight], dtype=np.float64) if has_weight else None,
        n=graph.vcount(),
        directed=graph.is_directed(),
        labels=graph.vs["name"] if "name" in names else None,
        attribute=lambda name: graph.vs[name],
        attribute_names=names,
    )


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """A million small tuples are no garbage, and would be looked through again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def graph_of(ties: Shown) -> Any:
    """An igraph Graph with the labels as vertex attribute `name`."""
    import igraph

    # igraph reads 64-bit positions where they lie, and anything else one object at a time
    edges = np.column_stack([ties.source, ties.target]).astype(np.int64).data
    graph = igraph.Graph(n=ties.n, edges=edges, directed=ties.directed)
    if ties.labels is not None:
        graph.vs["name"] = ties.labels.tolist()
    if ties.weight is not None:
        graph.es["weight"] = ties.weight.tolist()
    return graph
