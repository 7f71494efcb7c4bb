"""Graphs as values of Python, over the compiled ones."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt

from .. import _core
from .._convert import igraph, networkx, scipy
from .._convert.frames import table_of
from .._convert.labels import label_array
from .._convert.ties import Shown, Ties, no_attribute
from .ends import are_positions, as_ends, check_range, numbered, vertex_count
from .plain_labels import plain_labels
from .suggest import check_columns

if TYPE_CHECKING:
    from typing_extensions import Self

Array = npt.NDArray[Any]
Attributes = Callable[[str], Any]
MOST_VERTICES = 2**32 - 1  # positions take 32 bits


class TieGraph:
    """A simple graph of ties between actors, immutable.

    Parameters
    ----------
    source, target : integers below `n`, or labels (strings)
        One entry a tie. Labels become vertices in order of first sight, tie by tie and source
        before target, or in the order of `labels`.
    weight : numbers, optional
    n : int, optional
        Number of vertices; left out, the largest index + 1.
    labels : sequence, optional
        One label a vertex.
    directed : bool
    parallel : "sum", "first" or "error"
        Several ties between the same two: weights added, the first kept, refused.
    loops : "drop" or "error"

    Raises
    ------
    ValueError
        For columns of different length, an index not below `n`, a label that `labels` lacks, a
        weight that is not finite, and parallel ties or loops where these are refused.
    """

    def __init__(
        self,
        source: Any,
        target: Any,
        weight: Any = None,
        *,
        n: int | None = None,
        labels: Sequence[Hashable] | Array | None = None,
        directed: bool = False,
        parallel: Literal["sum", "first", "error"] = "sum",
        loops: Literal["drop", "error"] = "drop",
    ) -> None:
        ends = as_ends(source, target)
        if are_positions(ends[0]) and are_positions(ends[1]):
            positions = [ends[0], ends[1]]
            count = vertex_count(positions, n, labels)
            names = None if labels is None else label_array(labels)
        else:
            positions, names = numbered(ends, labels)
            count = len(names)
        if count > MOST_VERTICES:
            raise ValueError(f"{count} vertices; expected at most {MOST_VERTICES}")
        if names is not None and len(names) != count:
            raise ValueError(f"{len(names)} labels for {count} vertices")
        weights = None if weight is None else np.ascontiguousarray(weight, dtype=np.float64)
        for name, end in zip(("source", "target"), positions, strict=True):
            check_range(name, end, count)
        core = _core.TieGraph.build(
            count,
            np.ascontiguousarray(positions[0], dtype=np.uint32),
            np.ascontiguousarray(positions[1], dtype=np.uint32),
            weights,
            directed,
            parallel,
            loops,
        )
        self._set(core, names)

    def _set(
        self,
        core: _core.TieGraph,
        labels: Array | None,
        attributes: Attributes | None = None,
        attribute_names: Sequence[str] = (),
        facilitators: Array | None = None,
        meaning: str = "ties",
    ) -> Self:
        self._core = core
        self._labels = labels
        self._attributes = attributes
        self._attribute_names = tuple(attribute_names)
        self._facilitators = facilitators
        self._meaning = meaning
        self._hash: str | None = None
        return self

    @classmethod
    def _of(cls, core: _core.TieGraph, labels: Array | None, **kept: Any) -> Self:
        return cls.__new__(cls)._set(core, labels, **kept)

    # -- from other libraries ---------------------------------------------------------------

    @classmethod
    def from_networkx(cls, graph: Any, weight: str | None = "weight") -> Self:
        """A networkx graph; node attributes can be named as partitions."""
        return cls._of_ties(networkx.ties_of(graph, weight))

    @classmethod
    def from_igraph(cls, graph: Any, weight: str | None = "weight") -> Self:
        """An igraph graph; labels are its vertex attribute `name` where it has one."""
        return cls._of_ties(igraph.ties_of(graph, weight))

    @classmethod
    def from_scipy(cls, matrix: Any, *, directed: bool | None = None) -> Self:
        """A square sparse matrix: row sends to column; values other than 1 are weights.

        `directed` left out: undirected where the matrix equals its transpose.
        """
        return cls._of_ties(scipy.ties_of(matrix, directed))

    @classmethod
    def _of_ties(cls, ties: Ties) -> Self:
        made = cls(
            ties.source,
            ties.target,
            ties.weight,
            n=ties.n,
            labels=ties.labels,
            directed=ties.directed,
        )
        if ties.attribute is not no_attribute:
            made._attributes, made._attribute_names = ties.attribute, ties.attribute_names
        return made

    @classmethod
    def from_dataframe(
        cls,
        frame: Any,
        source: str = "from",
        target: str = "to",
        weight: str | None = None,
        *,
        directed: bool = False,
        labels: Sequence[Hashable] | Array | None = None,
    ) -> Self:
        """Any dataframe that narwhals reads (pandas, polars, pyarrow …), one row a tie."""
        table = table_of(frame)
        check_columns(table.columns, source, target, weight)
        weights = table[weight].to_numpy() if weight else None
        return cls(
            table[source].to_native(),
            table[target].to_native(),
            weights,
            labels=labels,
            directed=directed,
        )

    @classmethod
    def from_csv(
        cls,
        path: str | PathLike[str],
        source: str = "from",
        target: str = "to",
        weight: str | None = None,
        *,
        directed: bool = False,
        parallel: Literal["sum", "first", "error"] = "sum",
        loops: Literal["drop", "error"] = "drop",
        delimiter: str | None = None,
    ) -> Self:
        """A delimited text file, one row a tie; columns that are not named are left alone.

        The file is read by the rules of the tables of a folder: ids are text as written, `007` is
        not `7`. An empty weight is 1. `delimiter` is found where left out.

        Raises DataError with every fault of the file.
        """
        core, labels = _core.read_ties(
            fspath(path), source, target, weight or "", delimiter or "", directed, parallel, loops
        )
        return cls._of(core, labels)

    # -- to other libraries -----------------------------------------------------------------

    def to_networkx(self) -> Any:
        """A networkx Graph or DiGraph with the labels as nodes."""
        return networkx.graph_of(self._shown())

    def to_igraph(self) -> Any:
        """An igraph Graph with the labels as vertex attribute `name`."""
        return igraph.graph_of(self._shown())

    def to_scipy(self) -> Any:
        """A scipy CSR array over the same memory; undirected ties stand on both sides."""
        return scipy.matrix_of(self.offsets, self.targets, self.weights, self.n)

    def to_pandas(self) -> Any:
        """A pandas DataFrame: from, to and, where there are weights, weight."""
        import pandas as pd

        ties = self._shown()
        columns = {"from": self.labels[ties.source], "to": self.labels[ties.target]}
        return pd.DataFrame(columns if ties.weight is None else {**columns, "weight": ties.weight})

    def _shown(self) -> Shown:
        source = np.repeat(np.arange(self.n), np.diff(self.offsets))
        kept = np.ones(len(source), bool) if self.directed else source < self.targets
        weight = None if self.weights is None else self.weights[kept]
        ends = source[kept], self.targets[kept]
        return Shown(*ends, weight, self.n, self.directed, self._labels)

    # -- what it is -------------------------------------------------------------------------

    @property
    def n(self) -> int:
        """Number of vertices."""
        return self._core.n

    @property
    def m(self) -> int:
        """Number of ties: arcs where directed, edges where not."""
        return self._core.m

    @property
    def directed(self) -> bool:
        """Whether a tie has a sender and a receiver."""
        return self._core.directed

    @property
    def weighted(self) -> bool:
        """Whether ties have weights."""
        return self._core.weighted

    @property
    def labels(self) -> Array:
        """One label a vertex; 0 … n−1 where none were given."""
        if self._labels is None:
            self._labels = np.arange(self.n)
        return self._labels

    @property
    def offsets(self) -> Array:
        """Where each row of `targets` begins, n + 1 long; no copy."""
        return self._core.offsets

    @property
    def targets(self) -> Array:
        """Whom each vertex sends to, row after row, ascending; undirected ties twice; no copy."""
        return self._core.targets

    @property
    def weights(self) -> Array | None:
        """Weights beside `targets`, or None; no copy."""
        weights: Array | None = self._core.weights
        return weights

    @property
    def meaning(self) -> str:
        """What a tie of this graph is: "ties", or "co-presence" in a projection."""
        return self._meaning

    @property
    def nbytes(self) -> int:
        """Memory of the ties, both directions."""
        return self._core.nbytes

    @property
    def merged(self) -> int:
        """Parallel ties that were merged when the graph was built."""
        return self._core.merged

    @property
    def dropped_loops(self) -> int:
        """Ties from an actor to itself that were dropped when the graph was built."""
        return self._core.dropped_loops

    @property
    def data_hash(self) -> str:
        """A fingerprint of direction, ties and weights."""
        if self._hash is None:
            self._hash = f"{self._core.content_hash():016x}"
        return self._hash

    def subgraph(self, mask: Any) -> TieGraph:
        """The graph on the vertices where `mask` is true."""
        chosen = np.asarray(mask)
        if chosen.shape != (self.n,):
            raise ValueError(f"expected a mask of length {self.n}, got shape {chosen.shape}")
        chosen = chosen.astype(bool)
        core = self._core.subgraph(chosen.astype(np.uint8))
        return TieGraph._of(core, self.labels[chosen], **self._kept(np.flatnonzero(chosen)))

    def symmetrised(self, rule: Literal["any", "both"] = "any") -> TieGraph:
        """The undirected graph with a tie where either, or both, send one."""
        return TieGraph._of(self._core.symmetrised(rule), self._labels, **self._kept(None))

    def unweighted(self) -> TieGraph:
        """The same ties without their weights."""
        return TieGraph._of(self._core.unweighted(), self._labels, **self._kept(None))

    def largest_component(self) -> TieGraph:
        """The graph on the largest weakly connected set of vertices (the first, if several)."""
        component = np.asarray(self._core.components())
        sizes = np.bincount(component) if self.n else np.zeros(1, int)
        return self.subgraph(component == sizes.argmax())

    def _kept(self, chosen: Array | None) -> dict[str, Any]:
        source = self._attributes
        if source is None:
            return {"meaning": self._meaning}
        marked = self._facilitators
        if marked is not None and chosen is not None:
            marked = marked[chosen]

        def attributes(name: str) -> Any:
            values = np.asarray(source(name), dtype=object)
            return values if chosen is None else values[chosen]

        return {
            "meaning": self._meaning,
            "attributes": attributes,
            "attribute_names": self._attribute_names,
            "facilitators": marked,
        }

    def __repr__(self) -> str:
        kind = "directed" if self.directed else "undirected"
        weights = ", weighted" if self.weighted else ""
        return f"<guyub.TieGraph {kind}{weights}: {self.n} actors, {self.m} {self._meaning}>"

    def save(self, path: str | PathLike[str]) -> None:
        """Writes the graph and its labels as a file that `guyub.load` reads, now and for ever.

        Columns of its actors stay with the network. Raises DataError where the file can't be
        written, ValueError for labels that are neither texts nor whole numbers.
        """
        _core.save_ties(self._core, fspath(path), plain_labels(self._labels))

    def __reduce__(self) -> tuple[Any, ...]:
        source = self._attributes
        named = {} if source is None else {name: source(name) for name in self._attribute_names}
        return _restored, (self._core, self._labels, named, self._facilitators, self._meaning)


def _restored(
    core: _core.TieGraph,
    labels: Array | None,
    named: dict[str, Any],
    facilitators: Array | None,
    meaning: str,
) -> TieGraph:
    for values in (labels, facilitators, *named.values()):
        if values is not None and len(values) != core.n:
            raise ValueError(f"this pickle holds {len(values)} labels for {core.n} vertices")
    attributes = named.__getitem__ if named else None
    return TieGraph._of(
        core,
        labels,
        attributes=attributes,
        attribute_names=tuple(named),
        facilitators=facilitators,
        meaning=meaning,
    )
