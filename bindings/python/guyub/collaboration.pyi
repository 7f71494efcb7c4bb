# Made by tools/make_stubs.py from the bound metrics.
"""Who works with whom, who bridges: metrics of a graph. No network is needed."""

from collections.abc import Sequence
from typing import Any, Literal

from ._result import Result
from ._types import Actors, Forums, GraphLike, Labels, NetworkLike, Period, Progress

__all__ = ["density"]

def density(
    g: GraphLike,
    *,
    weighted: bool = False,
) -> Result:
    """How many of the possible ties are there?"""
