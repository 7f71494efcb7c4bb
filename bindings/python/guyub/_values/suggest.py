"""The nearest known name, for messages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher


def nearest(name: object, known: Iterable[object]) -> str:
    """``'; did you mean …?'``: the known name nearest to `name`, however far; empty without any."""
    names = list(dict.fromkeys(str(item) for item in known))
    if not names:
        return ""
    asked = str(name).lower()
    matcher = SequenceMatcher(b=asked, autojunk=False)
    best, score = names[0], -1.0
    for candidate in names:
        matcher.set_seq1(candidate.lower())
        # the upper bounds spare most of the work where a column has many names
        if matcher.real_quick_ratio() > score and matcher.quick_ratio() > score:
            found = matcher.ratio()
            if found > score:
                best, score = candidate, found
    return f"; did you mean {best!r}?"


def check_columns(known: Sequence[str], *names: str | None) -> None:
    """KeyError where one of `names` is no column; None asks for none."""
    for name in names:
        if name is not None and name not in known:
            raise KeyError(f"no column {name!r}{nearest(name, known)}")
