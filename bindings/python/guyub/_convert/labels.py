"""Labels as they were numbered, in the form that whoever asks can use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import _core

Array = npt.NDArray[Any]


class Labels:
    """One label a code: texts of the core, an array of numbers or days, or any objects."""

    def __init__(self, held: _core.Texts | Array | list[Any]) -> None:
        self._held = held

    def __len__(self) -> int:
        return len(self._held)

    def taken(self, order: Array) -> Labels:
        """The labels of these codes, in their order."""
        held = self._held
        if isinstance(held, list):
            return Labels([held[code] for code in order.tolist()])
        return Labels(held.taken(order) if isinstance(held, _core.Texts) else held[order])

    @property
    def names(self) -> list[Any]:
        """The labels as Python's objects."""
        held = self._held
        if isinstance(held, _core.Texts):
            return held.list()
        return held.tolist() if isinstance(held, np.ndarray) else held

    @property
    def array(self) -> Array:
        """The labels as numpy holds them: texts, whole numbers or objects."""
        held = self._held
        return held.array() if isinstance(held, _core.Texts) else label_array(self.names)

    @property
    def texts(self) -> _core.Texts | Array | list[str]:
        """What the core makes its names of."""
        held = self._held
        is_plain = isinstance(held, np.ndarray) and held.dtype in (np.int64, np.float64)
        return held if is_plain or isinstance(held, _core.Texts) else [str(n) for n in self.names]


def label_array(labels: Iterable[Any]) -> Array:
    """Labels as an array of texts, of whole numbers, or of objects where they are neither."""
    values = list(labels)
    if all(isinstance(value, str) for value in values):
        return np.array(values, dtype=np.str_)
    if all(isinstance(value, (int, np.integer)) for value in values):
        return np.array(values, dtype=np.int64)
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array
