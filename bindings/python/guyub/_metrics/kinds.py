"""What a metric reads: for each kind of input how a caller writes it, and what it becomes.

A kind stands in the binding as the type of an argument (bindings/python/metrics/kinds.hpp); here it
is what Python makes of it. A new kind is one entry of `KINDS`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .. import _core
from .._network.network import Network
from .._values.incidence import Incidence
from .._values.labels import Labelled, as_graph, as_mask, as_partition
from .._values.partition import Partition
from .counting import COMMON, COUNTS, counting, refuse_beside_counts, turnout_of_counts

POSITIONAL = inspect.Parameter.POSITIONAL_OR_KEYWORD

Given = dict[str, Any]
Keyword = tuple[str, str, Any]  # name, type as it is written, default


@dataclass
class Call:
    """One call on its way: what was given, and what is known of it so far."""

    given: Given
    actors: Labelled | None = None  # whose labels the rows bear
    incidence: Incidence | None = None
    groups: Partition | None = None
    group_names: Any = None
    n: int | None = None

    @property
    def data_hash(self) -> str | None:
        """The fingerprint of the data."""
        for source in (self.actors, self.incidence):
            if source is not None:
                found: str = source.data_hash  # type: ignore[union-attr]
                return found
        return None


@dataclass(frozen=True)
class Input:
    """One input of a metric, as its binding names it."""

    name: str
    kind: str
    is_optional: bool
    honours: tuple[str, ...]


Read = Callable[[Call, Input], Any]


@dataclass(frozen=True)
class Kind:
    """How an input is written in a signature, what it says of itself, and how it is read."""

    read: Read
    annotation: str
    doc: str
    before: tuple[Keyword, ...] = field(default=())  # options in front of the metric's own
    after: tuple[Keyword, ...] = field(default=())  # and behind them

    def parameters(self, of: Input) -> list[inspect.Parameter]:
        """The parameters by position."""
        default = None if of.is_optional else inspect.Parameter.empty
        note = f"{self.annotation} | None" if of.is_optional else self.annotation
        return [inspect.Parameter(of.name, POSITIONAL, default=default, annotation=note)]


class Turnout(Kind):
    """The table of counts: of a network by groups, or of plain counts."""

    def parameters(self, of: Input) -> list[inspect.Parameter]:
        """The network and the groups, both left out beside counts."""
        return [
            inspect.Parameter("net", POSITIONAL, default=None, annotation="NetworkLike | None"),
            inspect.Parameter("by", POSITIONAL, default=None, annotation="Labels | None"),
        ]


class Counting(Kind):
    """The common options of participation, of which a metric honours some."""

    def parameters(self, of: Input) -> list[inspect.Parameter]:
        """None by position."""
        return []


def _graph(call: Call, of: Input) -> Any:
    graph = as_graph(call.given[of.name])
    if call.actors is None:
        call.actors, call.n = graph, graph.n
    return graph._core


def _graphs(call: Call, of: Input) -> Any:
    given = call.given[of.name]
    graphs = [as_graph(g) for g in (given.values() if isinstance(given, Mapping) else given)]
    if call.actors is None and graphs:
        call.actors, call.n = graphs[0], graphs[0].n
    return [graph._core for graph in graphs]


def _partition(call: Call, of: Input) -> Any:
    by = call.given[of.name]
    if by is None and of.is_optional:
        return None
    assert call.actors is not None
    call.groups = as_partition(call.actors, by, call.given["unlabelled"])
    call.group_names = np.array(call.groups.names)
    return call.groups._core


def _mask(call: Call, of: Input) -> Any:
    chosen = call.given[of.name]
    if chosen is None and of.is_optional:
        return None
    assert call.actors is not None
    return as_mask(call.actors, chosen, ("sector", "role"))


def _network(call: Call, of: Input) -> Any:
    net = call.given[of.name]
    if not isinstance(net, Network):
        raise TypeError(f"expected a network as guyub.read gives it, got {type(net).__name__}")
    call.actors, call.n = net, net.n
    return net._core


def _incidence(call: Call, of: Input) -> Any:
    b = call.given[of.name]
    if not isinstance(b, Incidence):
        if type(b).__module__.partition(".")[0] != "scipy" or not hasattr(b, "tocoo"):
            raise TypeError(f"expected a guyub.Incidence, got {type(b).__name__}")
        b = Incidence.from_scipy(b)
    call.incidence, call.n = b, b.n_actors
    return b._core


def _grouping(call: Call, of: Input) -> Any:
    by = call.given[of.name]
    if by is None:
        raise ValueError("by= is missing: the column (or the labels) that says who is who")
    assert call.actors is not None
    return by if isinstance(by, str) else as_partition(call.actors, by)._core


def _counting(call: Call, of: Input) -> Any:
    assert call.actors is not None
    return counting(call.actors, call.given)


def _turnout(call: Call, of: Input) -> Any:
    given = call.given
    if given["net"] is None:
        refuse_beside_counts(given)
        table = turnout_of_counts(given)
    else:
        if given["attended"] is not None or given["population"] is not None:
            raise ValueError("give a network, or the counts attended= and population=, not both")
        net = _network(call, Input("net", "network", False, ()))
        by = _grouping(call, Input("by", "grouping", False, ()))
        table = _core.turnout(net, by, _counting(call, of))
    call.group_names = np.array(table.groups)
    return table


def _array(call: Call, of: Input) -> Any:
    values = call.given[of.name]
    if values is None and of.is_optional:
        return None
    array = _one_dimension(of.name, values)
    call.n = len(array) if call.n is None else call.n
    try:
        return np.ascontiguousarray(array, dtype=np.float64)
    except (TypeError, ValueError):
        raise ValueError(f"{of.name}: expected numbers, got {array.dtype}") from None


def _counts(call: Call, of: Input) -> Any:
    values = call.given[of.name]
    if values is None and of.is_optional:
        return None
    array = _one_dimension(of.name, values)
    if len(array) and array.dtype.kind not in "iuf":
        raise ValueError(f"{of.name}: expected counts, got {array.dtype}")
    if np.any(array != np.floor(array)) or np.any(array < 0):
        raise ValueError(f"{of.name}: counts are whole and not negative, got {array.tolist()}")
    call.n = int(array.sum()) if call.n is None else call.n
    return np.ascontiguousarray(array, dtype=np.int64)


def _one_dimension(name: str, values: Any) -> Any:
    array = values.to_numpy() if hasattr(values, "to_numpy") else np.asarray(values)
    if array.ndim != 1:
        raise ValueError(f"{name}: expected one dimension, got shape {array.shape}")
    return array


def _count(call: Call, of: Input) -> Any:
    value = call.given[of.name]
    whole = np.asarray(value)
    if whole.ndim or whole.dtype.kind not in "iuf" or whole != np.floor(whole):
        raise ValueError(f"{of.name}={value!r}: expected a count")
    return int(whole)


def _table(call: Call, of: Input) -> Any:
    cells = np.asarray(call.given[of.name])
    if cells.shape != (2, 2):
        raise ValueError(f"{of.name}: expected a 2 x 2 table, got shape {cells.shape}")
    return _counts(Call({of.name: cells.ravel()}), of)


UNLABELLED: Keyword = ("unlabelled", 'Literal["drop", "group", "error"]', "drop")

KINDS: Mapping[str, Kind] = {
    "graph": Kind(
        _graph, "GraphLike", "a TieGraph, a networkx or igraph graph, or a square scipy matrix"
    ),
    "graphs": Kind(_graphs, "Sequence[GraphLike]", "several graphs on the same actors"),
    "partition": Kind(
        _partition,
        "Labels",
        "one label an actor: a Partition, an array, a Series or a mapping, or a column's name; "
        "a list of names makes a block of rows for each",
        after=(UNLABELLED,),
    ),
    "mask": Kind(
        _mask, "Actors", "actors: a mask, their labels, or the name of a sector or a role"
    ),
    "network": Kind(_network, "NetworkLike", "a network, as guyub.read gives it"),
    "incidence": Kind(
        _incidence, "IncidenceLike", "an Incidence, or a scipy matrix of actors by events"
    ),
    "grouping": Kind(
        _grouping,
        "Labels",
        'a column of the actors, "group" for the groups of groups.csv, or one label an actor',
    ),
    "counting": Counting(_counting, "", "", before=COMMON),
    "turnout": Turnout(
        _turnout,
        "NetworkLike | None",
        "a network, as guyub.read gives it; left out where attended= and population= are given",
        before=COMMON,
        after=COUNTS,
    ),
    "array": Kind(_array, "Numbers", "numbers, one dimension"),
    "counts": Kind(_counts, "Numbers", "whole numbers from 0, one dimension"),
    "count": Kind(_count, "int", "a count"),
    "table": Kind(_table, "Sequence[Sequence[int]]", "counts [[a, b], [c, d]]"),
}
