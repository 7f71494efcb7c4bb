"""What a graph of another library holds, on its way in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


def no_attribute(name: str) -> Any:
    """The attributes of a graph that has none."""
    raise KeyError(name)


@dataclass(frozen=True)
class Ties:
    """Ties between positions below `n`; `attribute(name)` has one value a vertex."""

    source: Array
    target: Array
    weight: Array | None
    n: int
    directed: bool
    labels: Sequence[Any] | Array | None = None
    attribute: Callable[[str], Any] = no_attribute
    attribute_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shown:
    """Ties on their way out, each once; `labels` where the graph has its own."""

    source: Array
    target: Array
    weight: Array | None
    n: int
    directed: bool
    labels: Array | None

    @property
    def names(self) -> Array:
        """One label a vertex."""
        return np.arange(self.n) if self.labels is None else self.labels
