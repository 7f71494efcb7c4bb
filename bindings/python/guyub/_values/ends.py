"""Ends of ties as they are given: positions, or labels that are numbered by first sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from .. import _core
from .._convert.factorise import Column, as_column, factorised
from .._convert.labels import Labels, label_array
from .suggest import nearest

if TYPE_CHECKING:
    from typing import TypeGuard

Array = npt.NDArray[Any]


def as_ends(source: Any, target: Any) -> tuple[Column, Column]:
    """Both ends of each tie: integers, or labels of whatever library."""
    ends = _end(source), _end(target)
    if len(ends[0]) != len(ends[1]):
        raise ValueError(f"source has {len(ends[0])} entries, target {len(ends[1])}")
    if len(ends[0]) == 0:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    if are_positions(ends[0]) != are_positions(ends[1]):
        raise ValueError("source and target must both be integers or both be labels")
    return ends


def are_positions(end: Column) -> TypeGuard[Array]:
    return isinstance(end, np.ndarray) and end.dtype.kind in "iu"


def _end(values: Any) -> Column:
    if isinstance(values, (list, tuple)) and len(values) > 0 and isinstance(values[0], str):
        return values  # numpy would copy each text, and as wide as the longest
    # a text has no length here, a frame or an array of several columns one too many
    shape = () if isinstance(values, (str, bytes)) else getattr(values, "shape", (0,))
    column = values if len(shape) != 1 else as_column(values)
    if isinstance(column, _core.ArrowColumn):
        if column.kind == "text":
            return column
        column = values.to_numpy()
    array = np.asarray(column)
    if array.ndim != 1:
        raise ValueError(f"expected one entry a tie, got shape {array.shape}")
    if array.dtype.kind == "f" and len(array):
        raise ValueError("ends of ties are integers or labels, not fractions (is one missing?)")
    return array if array.dtype.kind in "iuU" else array.astype(object)


def vertex_count(ends: Sequence[Array], n: int | None, labels: Any) -> int:
    if n is not None:
        return int(n)
    if labels is not None:
        return len(labels)
    return int(max((int(end.max()) + 1 for end in ends if len(end)), default=0))


def check_range(name: str, end: Array, count: int) -> None:
    if len(end) and (int(end.min()) < 0 or int(end.max()) >= count):
        bad = int(end.min()) if int(end.min()) < 0 else int(end.max())
        raise ValueError(f"{name} holds the index {bad}; expected 0 to {count - 1} (n = {count})")


def numbered(ends: tuple[Column, ...], labels: Any) -> tuple[list[Array], Array]:
    """Labelled ends as positions, and the labels in the order of first sight or as given."""
    codes, seen = factorised(*ends)
    if labels is None:
        for column in codes:
            _refuse_empty(column)
        return codes, seen.array
    places = _place(labels)
    if len(places) != len(labels):
        raise ValueError("labels must be unique, one a vertex")
    return [_placed(column, seen, places) for column in codes], label_array(places)


def _place(labels: Any) -> dict[Any, int]:
    return {label: position for position, label in enumerate(labels)}


def _placed(
    codes: Array, seen: Labels, places: dict[Any, int], nothing: str = "no vertex"
) -> Array:
    """Codes as positions among the labels that are given."""
    _refuse_empty(codes)
    names = seen.names
    found = np.array([places.get(name, -1) for name in names], dtype=np.int64)
    unknown = np.flatnonzero(found[codes] < 0)
    if len(unknown):
        label = names[codes[unknown[0]]]
        raise ValueError(f"{nothing} is labelled {label!r}{nearest(label, places)}")
    return found[codes]


def _refuse_empty(codes: Array) -> None:
    empty = np.flatnonzero(codes < 0)
    if len(empty):
        raise ValueError(f"tie {empty[0]} has an empty end; drop the row or name the actor")


def as_positions(name: str, values: Any, n: int | None, labels: Any) -> tuple[Array, Array]:
    """Positions and the labels they point into, from integers or labels."""
    end = _end(values)
    if are_positions(end) or len(end) == 0:
        end = np.asarray(end, dtype=np.int64)
        count = vertex_count((end,), n, labels)
        check_range(name, end, count)
        return end, np.arange(count) if labels is None else label_array(labels)
    (codes,), seen = factorised(end)
    if labels is None:
        _refuse_empty(codes)
        return codes, seen.array
    places = _place(labels)
    return _placed(codes, seen, places, f"{name}: nothing"), label_array(places)
