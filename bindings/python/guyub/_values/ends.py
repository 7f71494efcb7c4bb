"""Ends of ties as they are given: positions, or labels that are numbered by first sight."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

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
    array = np.asarray(values)
    if array.ndim != 1:
        raise ValueError(f"expected one entry a tie, got shape {array.shape}")
    if array.dtype.kind in "iu":
        return array
    if array.dtype.kind == "f" and len(array):
        raise ValueError("ends of ties are integers or labels, not fractions (is one missing?)")
    array = array.astype(object)
    for position, value in enumerate(array):
        if is_missing(value):
            raise ValueError(f"tie {position} has an empty end; drop the row or name the actor")
    return array


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
    place: dict[Any, int] = {}
    if labels is not None:
        for label in labels:
            place.setdefault(label, len(place))
        if len(place) != len(labels):
            raise ValueError("labels must be unique, one a vertex")
        for end in ends:
            for label in end:
                if label not in place:
                    raise ValueError(f"no vertex is labelled {label!r}{nearest(label, place)}")
    both = np.empty((len(ends[0]), 2), dtype=np.int64)
    for tie, (source, target) in enumerate(zip(*ends, strict=True)):
        both[tie, 0] = place.setdefault(source, len(place))
        both[tie, 1] = place.setdefault(target, len(place))
    return (both[:, 0], both[:, 1]), label_array(list(place))


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
    place: dict[Any, int] = {} if labels is None else {label: i for i, label in enumerate(labels)}
    known = None if labels is None else len(place)
    positions = np.array([place.setdefault(label, len(place)) for label in end], dtype=np.int64)
    if known is not None and len(place) > known:
        first = [*place][known]
        raise ValueError(f"{name}: nothing is labelled {first!r}{nearest(first, [*place][:known])}")
    return positions, label_array(list(place))
