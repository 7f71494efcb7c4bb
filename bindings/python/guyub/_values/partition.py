"""Groups of actors as a value of Python, over the compiled one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, overload

import numpy as np
import numpy.typing as npt

from .. import _core
from .._convert.factorise import factorised
from .._convert.labels import Labels

Array = npt.NDArray[Any]


class Partition:
    """A group for each actor; missing labels are *unlabelled*, a state of its own.

    `labels` is a sequence with one label an actor: text, numbers or None/NaN/"" for none. Groups
    are numbered by first sight. Make it once and use it often. A partition is itself a sequence of
    labels, None where an actor has none.
    """

    def __init__(self, labels: Any) -> None:
        (index,), self._labels = factorised(labels)
        self._core = _core.Partition(index, self._labels.texts)

    @classmethod
    def _of(cls, core: _core.Partition, names: list[Any]) -> Partition:
        made = cls.__new__(cls)
        made._core, made._labels = core, Labels(names)
        return made

    @property
    def names(self) -> list[Any]:
        """The labels of the groups, by first sight."""
        return list(self._labels.names)

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
        return Partition([name if label is None else label for label in self])

    def __len__(self) -> int:
        return len(self.index)

    def __iter__(self) -> Iterator[Any]:
        names = [*self._labels.names, None]  # −1 is the last
        return (names[group] for group in self.index.tolist())

    @overload
    def __getitem__(self, actor: slice) -> list[Any]: ...
    @overload
    def __getitem__(self, actor: int) -> Any: ...
    def __getitem__(self, actor: int | slice) -> Any:
        names = [*self._labels.names, None]
        if isinstance(actor, slice):
            return [names[group] for group in self.index[actor].tolist()]
        return names[int(self.index[actor])]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Partition):
            return NotImplemented
        # groups are numbered by first sight, so that equal labels have equal numbers
        same = np.array_equal(self.index, other.index)
        return bool(same) and self.names == other.names

    def __hash__(self) -> int:
        return hash((len(self), tuple(self.names), self.index[:64].tobytes()))

    def __repr__(self) -> str:
        unlabelled = len(self) - int(self.sizes.sum())
        groups = f"{len(self._labels)} groups, {unlabelled} unlabelled"
        return f"<guyub.Partition {len(self)} actors, {groups}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored_partition, (self._core, self.names)


def _restored_partition(core: _core.Partition, names: list[Any]) -> Partition:
    if len(names) != len(core.sizes):
        raise ValueError(f"this pickle holds {len(names)} names for {len(core.sizes)} groups")
    return Partition._of(core, names)
