"""Graphs of networkx."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .. import _core
from .ties import Shown, Ties

Array = npt.NDArray[Any]


def ties_of(graph: Any, weight: str | None) -> Ties:
    """The ties of a networkx graph; its nodes are the labels."""
    nodes = list(graph.nodes)
    source, target, weights = _ends_of(graph, nodes, weight)
    return Ties(
        source,
        target,
        weights,
        n=len(nodes),
        directed=graph.is_directed(),
        labels=nodes,
        attribute=lambda name: [graph.nodes[node].get(name) for node in nodes],
        attribute_names=tuple(
            sorted({str(key) for _, data in graph.nodes.items() for key in data})
        ),
    )


def _ends_of(graph: Any, nodes: list[Any], weight: str | None) -> tuple[Array, Array, Array | None]:
    adjacent = getattr(graph.adj, "_atlas", None)
    if type(adjacent) is dict and not graph.is_multigraph():
        ends = _core.ties_of_adjacency(adjacent, nodes, graph.is_directed(), weight)
        if ends is not None:
            source, target, weights = ends
            return source, target, weights
    # views and multigraphs say their edges only by asking
    place = {node: index for index, node in enumerate(nodes)}
    edges = list(graph.edges(data=True))
    weights = None
    if weight is not None and any(weight in data for *_, data in edges):
        weights = np.array([data.get(weight, 1.0) for *_, data in edges], dtype=np.float64)
    source = np.array([place[u] for u, *_ in edges], dtype=np.int64)
    target = np.array([place[v] for _, v, *_ in edges], dtype=np.int64)
    return source, target, weights


def graph_of(ties: Shown) -> Any:
    """A networkx Graph or DiGraph with the labels as nodes."""
    import networkx as nx

    graph = nx.DiGraph() if ties.directed else nx.Graph()
    names = ties.names
    graph.add_nodes_from(names.tolist())
    ends = zip(names[ties.source].tolist(), names[ties.target].tolist(), strict=True)
    if ties.weight is None:
        graph.add_edges_from(ends)
    else:
        graph.add_weighted_edges_from(
            (u, v, w) for (u, v), w in zip(ends, ties.weight.tolist(), strict=True)
        )
    return graph
