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
