"""The report as a function; what it is made of is loaded when it is called."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Literal

from .._network.network import Network


def report(
    net: Network,
    path: str | PathLike[str],
    lang: Literal["en", "id"] = "en",
    *,
    title: str | None = None,
    names: bool = False,
    suppress: int = 5,
) -> Path:
    """Writes the report of a network as one self-contained HTML page, and returns its path.

    The page makes no request to any network. `names=True` names people, who otherwise appear by
    role; cells of 1 to `suppress` − 1 people, groups of fewer than 10 and what would give them away
    are left out, ``suppress=0`` shows all. Needs the extra ``[report]``.

    Raises ValueError for another language or a negative `suppress`, ImportError without the extra,
    OSError where the file can't be written.
    """
    try:
        from .page import report as write
    except ImportError as error:
        raise ImportError('the report needs: pip install "guyub[report]"') from error
    return write(net, path, lang, title=title, names=names, suppress=suppress)
