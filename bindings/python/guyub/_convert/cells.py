"""Cells of tables: a frame's as they would stand in a file, the core's as arrays."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import numpy.typing as npt

from .missing import is_missing

Array = npt.NDArray[Any]


def cells(series: Any) -> list[str]:
    """The cells of a frame's column as they would stand in a file."""
    return [_cell(value) for value in series.to_list()]


def _cell(value: Any) -> str:
    if is_missing(value):
        return ""
    if isinstance(value, (bool, np.bool_)):
        return "1" if value else "0"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    return str(value)


def column(values: Any) -> Array:
    """A column as the core gives it: plain numbers as they are, text as (codes, words)."""
    if not isinstance(values, tuple):
        return np.asarray(values)
    kind, data, words = values
    if kind == "text":
        names = np.array([*words, ""], dtype=np.str_)
        return names[data]
    if kind == "date":
        dates: Array = data.astype("datetime64[D]")
        return dates
    raise AssertionError(kind)
