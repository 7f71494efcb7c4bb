"""The nearest known name, for messages."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: object, known: Iterable[object]) -> str:
    """``'; did you mean …?'``, or the known names where they are few, or nothing."""
    names = [str(item) for item in known]
    close = get_close_matches(str(name), names, n=1)
    if close:
        return f"; did you mean {close[0]!r}?"
    if 0 < len(names) <= 12:
        return f"; there are {', '.join(names)}"
    return ""
