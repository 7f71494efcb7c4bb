"""Days as the core counts them."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np


def day(value: Any, option: str) -> int | None:
    """Days since 1970-01-01 of a date or an ISO text."""
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        value = value.date()
    if isinstance(value, str):
        try:
            value = datetime.date.fromisoformat(value)
        except ValueError:
            raise ValueError(
                f"{option}: expected a date such as 2025-01-31, got {value!r}"
            ) from None
    if isinstance(value, datetime.date):
        return (value - datetime.date(1970, 1, 1)).days
    days = np.datetime64(value, "D").astype(np.int64)
    return int(days)


def days_of(window: Any, option: str) -> tuple[int | None, int | None]:
    """A first day and the day after the last, either of which may be open; None: no window."""
    if window is None:
        return None, None
    if isinstance(window, (str, bytes)) or not hasattr(window, "__iter__") or len(window) != 2:
        raise ValueError(
            f"{option}: expected a first day and the day after the last, got {window!r}"
        )
    first, end = window
    return day(first, option), day(end, option)
