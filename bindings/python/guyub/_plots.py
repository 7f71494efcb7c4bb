"""Pictures of results, where one says more than a table. Needs the extra ``[plot]``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._result import Result

PLOTS: dict[str, Callable[..., Any]] = {}


def plot(result: Result, **options: Any) -> Any:
    """The picture of a result, an Altair chart; ValueError where a table says it better."""
    metric = result.meta.get("metric", "this result")
    if metric not in PLOTS:
        raise ValueError(f"{metric} has no picture; its table says it better")
    return PLOTS[metric](result, **options)
