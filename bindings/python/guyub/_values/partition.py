"""Groups of actors as a value of Python, over the compiled one."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .. import _core
from .._convert.missing import is_missing

Array = npt.NDArray[Any]


class Partition:
    """A group for each actor; missing labels are *unlabelled*, a state of its own.

    `labels` is a sequence with one label an actor: text, numbers or None/NaN/"" for none. Groups
    are numbered by first sight. Make it once and use it often.
    """

    def __init__(self, labels: Any) -> None:
        values = _label_values(labels)
        place: dict[Any, int] = {}
        index = np.full(len(values), -1, dtype=np.int32)
        for position, value in enumerate(values):
            if not is_missing(value):
                index[position] = place.setdefault(value, len(place))
        self._names = list(place)
        self._core = _core.Partition(index, [str(name) for name in self._names])

    @property
    def names(self) -> list[Any]:
        """The labels of the groups, by first sight."""
        return list(self._names)

    @property
    def index(self) -> Array:
        """The group of each actor as a position in `names`; −1 for unlabelled; no copy."""
        return self._core.index

    @property
    def sizes(self) -> Array:
        """How many actors each group has; no copy."""
        return self._core.sizes

    def with_unlabelled_as(self, name: str) -> Partition:
        """The same groups, the unlabelled in one of their own."""
        names = [*self._names, name]
        return Partition([names[group] for group in self.index])

    def __len__(self) -> int:
        return len(self.index)

    def __repr__(self) -> str:
        unlabelled = len(self) - int(self.sizes.sum())
        groups = f"{len(self._names)} groups, {unlabelled} unlabelled"
        return f"<guyub.Partition {len(self)} actors, {groups}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored_partition, (self._core, self._names)


def _restored_partition(core: _core.Partition, names: list[Any]) -> Partition:
    if len(names) != len(core.sizes):
        raise ValueError(f"this pickle holds {len(names)} names for {len(core.sizes)} groups")
    made = Partition.__new__(Partition)
    made._core, made._names = core, names
    return made


def _label_values(labels: Any) -> list[Any]:
    if isinstance(labels, (str, bytes)):
        raise TypeError("expected one label an actor, got a single text")
    if hasattr(labels, "to_list"):
        return list(labels.to_list())
    return list(labels.tolist() if isinstance(labels, np.ndarray) else labels)
