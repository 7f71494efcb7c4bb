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
        first = columns[0]
        if getattr(getattr(first, "dtype", None), "name", "") == "category":
            first = getattr(first, "array", first)  # a Series of pandas holds its Categorical
        if hasattr(first, "categories") and hasattr(first, "codes"):
            return _of_categories(first)
    return _factorised([_plain(column) for column in columns])


def _factorised(columns: list[Values]) -> tuple[list[Array], list[Any]]:
    kinds = {values.dtype.kind if isinstance(values, np.ndarray) else "O" for values in columns}
    if kinds == {"U"}:
        codes, first = _core.factorise_texts([_contiguous(values) for values in columns])
    elif kinds in ({"i"}, {"b"}) or (kinds == {"u"} and all(v.itemsize < 8 for v in columns)):
        whole = [_contiguous(values, np.int64) for values in columns]
        codes, first = _core.factorise_whole(whole, None)
    elif kinds == {"M"} and len({values.dtype for values in columns}) == 1:
        moments = [_contiguous(values).view(np.int64) for values in columns]
        codes, first = _core.factorise_whole(moments, NOT_A_TIME)
    elif kinds == {"f"} and all(values.itemsize <= 8 for values in columns):
        numbers = [_contiguous(values, np.float64) for values in columns]
        codes, first = _core.factorise_numbers(numbers)
    else:
        columns = [v.tolist() if isinstance(v, np.ndarray) else v for v in columns]
        codes, first = _core.factorise_objects(columns, is_missing)
    return codes, _at(columns, first)


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


def _of_categories(column: Any) -> tuple[list[Array], list[Any]]:
    """A pandas Categorical: its own codes, numbered anew by first sight."""
    words = list(column.categories)
    codes = np.asarray(column.codes).astype(np.int64)
    blank = [code for code, word in enumerate(words) if is_missing(word)]
    if blank:
        codes[np.isin(codes, blank)] = -1
    found, first = _core.factorise_whole([codes], -1)
    return found, [words[code] for code in codes[first].tolist()]
