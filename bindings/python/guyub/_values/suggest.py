"""The nearest known name, for messages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


def check_columns(known: Sequence[str], *names: str | None) -> None:
    """KeyError where one of `names` is no column; None asks for none."""
    for name in names:
        if name is not None and name not in known:
            raise KeyError(f"no column {name!r}{nearest(name, known)}")
