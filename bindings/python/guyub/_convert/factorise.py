"""Labels of any library as codes by first sight, at the speed of the arrays they lie in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import _core
from .labels import Labels
from .missing import is_missing

Array = npt.NDArray[Any]
Column = Array | Sequence[Any] | _core.ArrowColumn
NOT_A_TIME = np.iinfo(np.int64).min


def factorised(*columns: Any) -> tuple[list[Array], Labels]:
    """A code an entry, −1 where it is missing, and the labels in the order of first sight.

    Several columns share their labels and are seen row by row. Labels are Python's objects.
    """
    if len(columns) == 1:
        # a Series of pandas holds its Categorical
        held = getattr(columns[0], "array", columns[0])
        if hasattr(held, "categories") and hasattr(held, "codes"):
            return _of_codes(held.codes, held.categories)
    read = [as_column(column) for column in columns]
    found = _of_numbers(read) or _of_texts(read)
    return found or _of_objects([_listed(column) for column in columns])


def as_column(column: Any) -> Column:
    """A column as it lies in memory, in the first of these that says the same: an array of numpy,
    Arrow's buffers, a list."""
    if isinstance(column, (str, bytes)):
        raise TypeError("expected one label an actor, got a single text")
    if isinstance(column, (list, tuple, _core.ArrowColumn)):
        return column
    shape = getattr(column, "shape", (0,))
    if len(shape) != 1:  # an array or a frame of several columns
        raise ValueError(f"expected one label an actor, got shape {shape}")
    if isinstance(column, np.ndarray):
        return column
    dtype = getattr(column, "dtype", None)
    # a Series of pandas over numpy's own numbers; its days come as Timestamps by to_list
    if isinstance(dtype, np.dtype) and dtype.kind in "biufO" and hasattr(column, "to_numpy"):
        return np.asarray(column.to_numpy())
    found = _of_arrow(column)
    return _listed(column) if found is None else found


def _of_arrow(column: Any) -> _core.ArrowColumn | None:
    """Arrow's buffers of texts, of codes that stand for texts, or of whole numbers."""
    if not hasattr(column, "__arrow_c_stream__"):
        return None
    try:
        found = _core.ArrowColumn(column.__arrow_c_stream__())
    except (ImportError, TypeError, ValueError, NotImplementedError):
        return None  # pandas without pyarrow, or objects that Arrow has no type for
    is_plain = found.kind == "text" or (found.kind == "whole" and not found.has_codes)
    return found if is_plain else None


def _listed(column: Any) -> list[Any]:
    for name in ("tolist", "to_list", "to_pylist"):
        if hasattr(column, name):
            return list(getattr(column, name)())
    return list(column)


def _of_numbers(columns: list[Column]) -> tuple[list[Array], Labels] | None:
    """Codes of numbers in arrays or in Arrow's buffers; None where a column holds others."""
    of_arrow = [column for column in columns if isinstance(column, _core.ArrowColumn)]
    if len(of_arrow) == len(columns):
        if any(column.kind != "whole" for column in of_arrow):
            return None
        codes, labels = _core.arrow_whole_labels(of_arrow)
        return codes, Labels(labels)
    arrays = [column for column in columns if isinstance(column, np.ndarray)]
    kind = "".join(sorted({array.dtype.kind for array in arrays}))
    if len(arrays) < len(columns) or kind not in ("b", "i", "u", "f", "M"):
        return None
    dtype = max((array.dtype for array in arrays), key=lambda dtype: dtype.itemsize)
    if kind == "f" and dtype.itemsize <= 8:
        codes, fractions = _core.fraction_labels([_contiguous(a, np.float64) for a in arrays])
        return codes, Labels(fractions)
    if kind == "M" and len({array.dtype for array in arrays}) == 1:
        moments = [_contiguous(array).view(np.int64) for array in arrays]
        codes, labels = _core.whole_labels(moments, NOT_A_TIME)
        return codes, Labels(labels.view(dtype.newbyteorder("=")))
    if kind in "bi" or (kind == "u" and dtype.itemsize < 8):
        codes, labels = _core.whole_labels([_contiguous(a, np.int64) for a in arrays], None)
        return codes, Labels(labels.astype(bool) if kind == "b" else labels)
    return None


def _of_texts(columns: list[Column]) -> tuple[list[Array], Labels] | None:
    """Codes of texts, wherever they lie; None where a column holds something else."""
    if any(isinstance(c, _core.ArrowColumn) and c.kind != "text" for c in columns):
        return None
    if any(isinstance(c, np.ndarray) and c.dtype.kind not in "OU" for c in columns):
        return None
    found = _core.text_labels([_contiguous(c) if isinstance(c, np.ndarray) else c for c in columns])
    return found and (found[0], Labels(found[1]))


def _of_objects(columns: list[list[Any]]) -> tuple[list[Array], Labels]:
    """Codes of Python's objects by their own equality."""
    codes, labels = _core.object_labels(columns, is_missing)
    return codes, Labels(labels)


def _of_codes(given: Any, categories: Any) -> tuple[list[Array], Labels]:
    """What pandas has numbered, of which −1 is missing, numbered anew by first sight."""
    # an empty text among them has no label
    (words,), labels = factorised(categories.to_series())
    codes, order = _core.numbered_again(np.asarray(given, dtype=np.int32), words)
    return [codes], labels.taken(order)


def _contiguous(values: Any, dtype: Any = None) -> Array:
    wanted = values.dtype if dtype is None else np.dtype(dtype)
    return np.ascontiguousarray(values, dtype=wanted.newbyteorder("="))
