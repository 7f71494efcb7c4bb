# Made by tools/make_stubs.py from the bound metrics.
"""Could it be chance: what was observed, among what a metric makes of the draws of a null."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from ._values.graph import TieGraph
from ._values.result import Result
from ._values.types import (
    Actors,
    Array,
    Forums,
    GraphLike,
    IncidenceLike,
    Labels,
    NetworkLike,
    Numbers,
    Period,
    Progress,
)

__all__ = ["permutation_test"]

def permutation_test(
    metric: Callable[..., Any],
    g: GraphLike,
    by: Labels,
    *,
    within: Labels | None = None,
    statistic: str = 'value',
    unlabelled: Literal['drop', 'group', 'error'] = 'drop',
    n: int = 9999,
    alternative: Literal['two-sided', 'less', 'greater'] = 'two-sided',
    interval: float = 0.95,
    adjust: Literal['holm', 'bh', 'max_t'] | None = None,
    threads: int | None = None,
    seed: int | None = None,
    progress: Progress = None,
    **options: Any,
) -> Result:
    """A statistic of actors' labels against the same of their labels permuted."""
