"""What only Python adds to the results of some metrics, by metric."""

from __future__ import annotations

from collections.abc import Callable

from ._result import Result

EXTRAS: dict[str, Callable[[Result], None]] = {}
