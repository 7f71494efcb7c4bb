"""What a caller may pass for a graph, a partition or a mask, and what it becomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Protocol

import numpy as np

from .graph import TieGraph
from .partition import Partition
from .suggest import nearest


class Labelled(Protocol):
    """What has actors with labels, and attributes of theirs: a TieGraph or a Network."""

    @property
    def n(self) -> int: ...
    @property
    def labels(self) -> Any: ...
    @property
    def _attributes(self) -> Any: ...
    @property
    def _attribute_names(self) -> tuple[str, ...]: ...
    @property
    def _facilitators(self) -> Any: ...


Unlabelled = Literal["drop", "group", "error"]


def as_graph(graph: Any) -> TieGraph:
    """A TieGraph as it is; a networkx or igraph graph or a scipy matrix converted."""
    if isinstance(graph, TieGraph):
        return graph
    library = type(graph).__module__.partition(".")[0]
    if library == "networkx":
        return TieGraph.from_networkx(graph)
    if library == "igraph":
        return TieGraph.from_igraph(graph)
    if library == "scipy" and hasattr(graph, "tocoo"):
        return TieGraph.from_scipy(graph)
    raise TypeError(
        f"expected a graph (guyub.TieGraph, networkx, igraph or scipy), got {type(graph).__name__}"
    )


def is_names(by: Any, n: int) -> bool:
    """Whether `by` is a list of names, one block each, rather than labels."""
    return (
        isinstance(by, (list, tuple)) and len(by) < n and all(isinstance(name, str) for name in by)
    )


def as_partition(graph: Labelled, by: Any, unlabelled: Unlabelled = "drop") -> Partition:
    """The groups that `by` names or holds, one an actor of `graph`.

    Raises KeyError for a name that the graph's attributes lack, ValueError for labels of another
    length, for a Series that can't be aligned and, with ``unlabelled="error"``, for blanks.
    """
    check_unlabelled(unlabelled)
    groups = by if isinstance(by, Partition) else _partition(graph, by)
    if len(groups) != graph.n:
        raise ValueError(f"`by` has {len(groups)} labels, the graph {graph.n} actors")
    missing = np.flatnonzero(groups.index < 0)
    if len(missing) == 0 or unlabelled == "drop":
        return groups
    if unlabelled == "group":
        return groups.with_unlabelled_as("unlabelled")
    names = ", ".join(str(graph.labels[actor]) for actor in missing[:5])
    raise ValueError(f"{len(missing)} actors have no label: {names}{' …' * (len(missing) > 5)}")


def check_unlabelled(unlabelled: object) -> None:
    """Raises ValueError for a word that `unlabelled=` does not know."""
    if unlabelled not in ("drop", "group", "error"):
        raise ValueError(f"unlabelled={unlabelled!r}: expected one of drop, group, error")


def attribute(graph: Labelled, name: str) -> Any:
    """The values of one attribute of the graph's actors, by its name."""
    if graph._attributes is None:
        raise KeyError(f"{name!r}: this graph has no attributes; pass one label an actor instead")
    if name not in graph._attribute_names:
        raise KeyError(f"no attribute {name!r}{nearest(name, graph._attribute_names)}")
    return graph._attributes(name)


def _partition(graph: Labelled, by: Any) -> Partition:
    if isinstance(by, str):
        of_network = getattr(graph._attributes, "partition", None)
        return of_network(by) if of_network else Partition(attribute(graph, by))
    return Partition(_labels(graph, by))


def _labels(graph: Labelled, by: Any) -> Any:
    if isinstance(by, Mapping):
        return [by.get(label) for label in graph.labels.tolist()]
    if type(by).__module__.partition(".")[0] == "pandas" and hasattr(by, "index"):
        return _aligned(graph, by)
    return by


def _aligned(graph: Labelled, series: Any) -> Any:
    index = series.index.tolist()
    labels = graph.labels.tolist()
    if len(set(index)) == len(index) and set(labels) <= set(index):
        place = {label: position for position, label in enumerate(index)}
        values = series.tolist()
        return [values[place[label]] for label in labels]
    if index == list(range(graph.n)):
        return series.tolist()
    raise ValueError(
        "the Series is indexed neither by the graph's labels nor by 0 … n−1; "
        "use .reindex(g.labels), or .to_numpy() to go by position"
    )


def as_mask(graph: Labelled, chosen: Any, groups: Sequence[str]) -> Any:
    """A mask over the graph's actors: booleans, labels, or a name found in one of `groups`.

    "facilitator" is anyone whose role it is or who is assigned, where the graph knows.
    """
    mask = np.zeros(graph.n, dtype=np.uint8)
    words: dict[str, None] = {}  # what a name could have meant, in the order of first sight
    if isinstance(chosen, str):
        if chosen == "facilitator" and graph._facilitators is not None:
            return graph._facilitators.astype(np.uint8)
        for group in groups:
            if graph._attributes is not None and group in graph._attribute_names:
                values = attribute(graph, group)
                found = np.array([value == chosen for value in values], dtype=bool)
                if found.any():
                    return found.astype(np.uint8)
                words |= dict.fromkeys(value for value in values if isinstance(value, str))
        chosen = [chosen]
    members = np.asarray(chosen)
    if members.dtype == bool:
        if members.shape != (graph.n,):
            raise ValueError(f"expected a mask of length {graph.n}, got shape {members.shape}")
        return members.astype(np.uint8)
    place = {label: position for position, label in enumerate(graph.labels.tolist())}
    for label in members.tolist():
        if label not in place:
            raise KeyError(f"no actor or group {label!r}{nearest(label, [*words, *place])}")
        mask[place[label]] = 1
    return mask
