"""The options of reading, checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike, fspath
from typing import Any, Literal

from .pseudonyms import Pseudonyms, key_of

Unknown = Literal["error", "keep"]
Identifiers = Literal["drop", "keep"]
Roster = Literal["list", "census"]
Paths = str | PathLike[str] | Sequence[str | PathLike[str]]


def paths_of(path: Paths) -> list[str]:
    """One path or several, as texts."""
    paths = [path] if isinstance(path, (str, PathLike)) else list(path)
    if not paths:
        raise ValueError("expected a folder, an attendance list or several lists; got none")
    return [fspath(each) for each in paths]


def options_of(
    unknown_sector: Unknown = "error",
    identifiers: Identifiers = "drop",
    synonyms: Mapping[str, str] | None = None,
    roster: Roster = "list",
    pseudonyms: Pseudonyms = False,
) -> dict[str, Any]:
    """The options as the core takes them; ValueError for a word that is none of theirs."""
    if key_of(pseudonyms) is not None and identifiers == "keep":
        raise ValueError('identifiers="keep" would say who is behind the pseudonyms; choose one')
    for name, value, known in (
        ("unknown_sector", unknown_sector, ("error", "keep")),
        ("identifiers", identifiers, ("drop", "keep")),
        ("roster", roster, ("list", "census")),
    ):
        if value not in known:
            raise ValueError(f"{name}={value!r}: expected one of {', '.join(known)}")
    return {
        "keep_unknown_sector": unknown_sector == "keep",
        "keep_identifiers": identifiers == "keep",
        "synonyms": {key.lower().replace(" ", "_"): word for key, word in (synonyms or {}).items()},
        "roster": roster,
    }
