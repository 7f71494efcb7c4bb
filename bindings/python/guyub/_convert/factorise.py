"""Labels of any library as codes by first sight, at the speed of the arrays they lie in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import _core
from .missing import is_missing

Array = npt.NDArray[Any]
Values = Sequence[Any] | Array
NOT_A_TIME = np.iinfo(np.int64).min


def factorised(*columns: Any) -> tuple[list[Array], list[Any]]:
    """A code an entry, −1 where it is missing, and the labels in the order of first sight.

    Several columns share their labels and are seen row by row. Labels are Python's objects.
    """
    if len(columns) == 1:
        kind = getattr(getattr(columns[0], "dtype", None), "name", "")
        if kind in ("str", "string") and hasattr(columns[0], "factorize"):
            return _of_codes(*columns[0].factorize())
        # a Series of pandas holds its Categorical
        held = getattr(columns[0], "array", columns[0]) if kind == "category" else columns[0]
        if hasattr(held, "categories") and hasattr(held, "codes"):
            return _of_codes(held.codes, held.categories)
    return _factorised([_plain(column) for column in columns])


def _factorised(columns: list[Values]) -> tuple[list[Array], list[Any]]:
    arrays = [values for values in columns if isinstance(values, np.ndarray)]
    found = _of_arrays(arrays) if len(arrays) == len(columns) else None
    if found is None:
        columns = [v.tolist() if isinstance(v, np.ndarray) else v for v in columns]
        found = _core.factorise_objects(columns, is_missing)
    codes, first = found
    return codes, _at(columns, first)


def _of_arrays(arrays: list[Array]) -> tuple[list[Array], Array] | None:
    """Codes and where each label was first seen; None where numpy holds Python's objects."""
    kind = "".join(sorted({array.dtype.kind for array in arrays}))
    widest = max(array.dtype.itemsize for array in arrays)
    if kind == "U":
        return _core.factorise_texts([_contiguous(array) for array in arrays])
    if kind in ("i", "b") or (kind == "u" and widest < 8):
        return _core.factorise_whole([_contiguous(array, np.int64) for array in arrays], None)
    if kind == "M" and len({array.dtype for array in arrays}) == 1:
        moments = [_contiguous(array).view(np.int64) for array in arrays]
        return _core.factorise_whole(moments, NOT_A_TIME)
    if kind == "f" and widest <= 8:
        return _core.factorise_numbers([_contiguous(array, np.float64) for array in arrays])
    return None


def _at(columns: list[Values], first: Array) -> list[Any]:
    """The entries that were seen first, of columns that are read row by row."""
    if len(columns) == 1:
        values = columns[0]
        if isinstance(values, np.ndarray):
            return list(values[first].tolist())
        return [values[place] for place in first.tolist()]
    rows, sides = np.divmod(first, len(columns))
    found: list[Any] = []
    for row, side in zip(rows.tolist(), sides.tolist(), strict=True):
        value = columns[side][row]
        found.append(value.item() if isinstance(value, np.generic) else value)
    return found


def _contiguous(values: Any, dtype: Any = None) -> Array:
    wanted = values.dtype if dtype is None else np.dtype(dtype)
    return np.ascontiguousarray(values, dtype=wanted.newbyteorder("="))


def _plain(column: Any) -> Values:
    """A column as an array of numpy where that says the same, otherwise as a list."""
    if isinstance(column, (str, bytes)):
        raise TypeError("expected one label an actor, got a single text")
    if isinstance(column, np.ndarray):
        if column.ndim != 1:
            raise ValueError(f"expected one label an actor, got shape {column.shape}")
        return column
    dtype = getattr(column, "dtype", None)
    # a Series of pandas over numpy's own numbers; its days come as Timestamps by to_list
    if isinstance(dtype, np.dtype) and dtype.kind in "biuf" and hasattr(column, "to_numpy"):
        return np.asarray(column.to_numpy())
    if hasattr(column, "to_list"):
        return list(column.to_list())
    if hasattr(column, "to_pylist"):
        return list(column.to_pylist())
    return column if isinstance(column, (list, tuple)) else list(column)


def _of_codes(given: Any, categories: Any) -> tuple[list[Array], list[Any]]:
    """What pandas has numbered, of which −1 is missing, numbered anew by first sight."""
    words = categories.tolist()
    codes = np.asarray(given).astype(np.int64)
    if "" in words:  # pandas takes all else that is missing for −1
        codes[codes == words.index("")] = -1
    found, first = _core.factorise_whole([codes], -1)
    return found, [words[code] for code in codes[first].tolist()]
