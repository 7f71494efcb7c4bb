"""What stands for no value, in whatever library the table was made."""

from __future__ import annotations

from typing import Any


def is_missing(value: Any) -> bool:
    """Whether a cell or a label says nothing: None, NaN, NaT, pandas' NA or an empty text."""
    # NA has no truth value, so it must not be compared
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return True
    return bool(value != value) or (isinstance(value, str) and value == "")
