"""Ends of ties as they are given: positions, or labels that are numbered by first sight."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .._convert.factorise import factorised
from .._convert.missing import is_missing
from .suggest import nearest

Array = npt.NDArray[Any]


def as_ends(source: Any, target: Any) -> tuple[Array, Array]:
    ends = tuple(_end(values) for values in (source, target))
    if len(ends[0]) != len(ends[1]):
        raise ValueError(f"source has {len(ends[0])} entries, target {len(ends[1])}")
    if len(ends[0]) == 0:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    kinds = {end.dtype.kind in "iu" for end in ends}
    if len(kinds) == 2:
        raise ValueError("source and target must both be integers or both be labels")
    return ends[0], ends[1]


def _end(values: Any) -> Array:
    if hasattr(values, "to_numpy"):
        values = values.to_numpy()
    # numpy would copy each text of a list, and as wide as the longest
    is_text = isinstance(values, (list, tuple)) and len(values) > 0 and isinstance(values[0], str)
    array = np.array(values, dtype=object) if is_text else np.asarray(values)
    if array.ndim != 1:
        raise ValueError(f"expected one entry a tie, got shape {array.shape}")
    if array.dtype.kind in "iu":
        return array
    if array.dtype.kind == "f" and len(array):
        raise ValueError("ends of ties are integers or labels, not fractions (is one missing?)")
    return array if array.dtype.kind == "U" else array.astype(object)


def vertex_count(ends: tuple[Array, ...], n: int | None, labels: Any) -> int:
    if n is not None:
        return int(n)
    if labels is not None:
        return len(labels)
    return int(max((int(end.max()) + 1 for end in ends if len(end)), default=0))


def check_range(name: str, end: Array, count: int) -> None:
    if len(end) and (int(end.min()) < 0 or int(end.max()) >= count):
        bad = int(end.min()) if int(end.min()) < 0 else int(end.max())
        raise ValueError(f"{name} holds the index {bad}; expected 0 to {count - 1} (n = {count})")


def numbered(ends: tuple[Array, Array], labels: Any) -> tuple[tuple[Array, Array], Array]:
    """Labelled ends as positions, and the labels in the order of first sight or as given."""
    if labels is None:
        codes, names = factorised(*ends)
        for column in codes:
            _refuse_empty(np.flatnonzero(column < 0))
        return (codes[0], codes[1]), label_array(names)
    place = {label: position for position, label in enumerate(labels)}
    if len(place) != len(labels):
        raise ValueError("labels must be unique, one a vertex")
    return (_places(ends[0], place), _places(ends[1], place)), label_array(list(place))


def _places(end: Array, place: dict[Any, int], nothing: str = "no vertex") -> Array:
    names = end.tolist()
    found = np.array([place.get(label, -1) for label in names], dtype=np.int64)
    unknown = np.flatnonzero(found < 0)
    if len(unknown):
        label = names[unknown[0]]
        _refuse_empty(unknown[:1] if is_missing(label) else unknown[:0])
        raise ValueError(f"{nothing} is labelled {label!r}{nearest(label, place)}")
    return found


def _refuse_empty(ties: Array) -> None:
    if len(ties):
        raise ValueError(f"tie {ties[0]} has an empty end; drop the row or name the actor")


def label_array(labels: Any) -> Array:
    values = list(labels)
    if all(isinstance(value, str) for value in values):
        return np.array(values, dtype=np.str_)
    if all(isinstance(value, (int, np.integer)) for value in values):
        return np.array(values, dtype=np.int64)
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def as_positions(name: str, values: Any, n: int | None, labels: Any) -> tuple[Array, Array]:
    """Positions and the labels they point into, from integers or labels."""
    end = _end(values)
    if end.dtype.kind in "iu" or len(end) == 0:
        count = vertex_count((end,), n, labels)
        check_range(name, end, count)
        return end.astype(np.int64), np.arange(count) if labels is None else label_array(labels)
    if labels is None:
        (codes,), names = factorised(end)
        _refuse_empty(np.flatnonzero(codes < 0))
        return codes, label_array(names)
    place = {label: position for position, label in enumerate(labels)}
    return _places(end, place, f"{name}: nothing"), label_array(list(place))
