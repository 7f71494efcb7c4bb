"""The types that public functions take."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy.typing as npt

if TYPE_CHECKING:
    import numpy as np

    from .graph import TieGraph
    from .incidence import Incidence
    from .partition import Partition

#: A TieGraph, a networkx or igraph graph, or a scipy sparse matrix.
GraphLike: TypeAlias = "TieGraph | Any"
#: A Partition, one label an actor, a mapping from label to group, or the name of a column.
Labels: TypeAlias = "Partition | Sequence[Any] | npt.NDArray[Any] | Mapping[Any, Any] | str | Any"
#: Actors: a boolean mask, their labels, or the name of a sector or role.
Actors: TypeAlias = "npt.NDArray[Any] | Sequence[Hashable] | str"
#: True for a bar, or a callable that takes the share done.
Progress: TypeAlias = "bool | Callable[[float], None] | None"
#: A network as `guyub.read` gives it.
NetworkLike: TypeAlias = Any
#: A forum's id, a type of forum, or several of either.
Forums: TypeAlias = "str | Sequence[str] | None"
#: A first day and the day after the last, as ISO dates or `datetime.date`.
Period: TypeAlias = "tuple[Any, Any] | None"
#: An Incidence, or a scipy sparse matrix of actors by events.
IncidenceLike: TypeAlias = "Incidence | Any"
#: Numbers in one dimension.
Numbers: TypeAlias = "Sequence[float] | npt.NDArray[Any] | Any"
#: An array of numbers that a metric gives back.
Array: TypeAlias = "npt.NDArray[np.float64]"
