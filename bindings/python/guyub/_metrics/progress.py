"""How a long call shows how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def reporter(progress: Any, name: str) -> Iterator[Callable[[float], None] | None]:
    """A callable that takes the share done: the caller's own, tqdm's for True, none for None."""
    if progress is None or progress is False:
        yield None
        return
    if callable(progress):
        yield progress
        return
    from tqdm.auto import tqdm

    with tqdm(total=1000, desc=name, bar_format="{l_bar}{bar}| {elapsed}<{remaining}") as bar:

        def report(share: float) -> None:
            bar.update(int(share * 1000) - bar.n)

        yield report
