"""The columns of a network's actors, as values or as groups."""

from __future__ import annotations

from typing import Any

from .. import _core
from .._convert.cells import column
from .._values.partition import Partition
from .._values.suggest import nearest


class Columns:
    """Columns of the actors by name; groups are made of the codes that the core keeps."""

    def __init__(self, core: _core.Network) -> None:
        self._core = core
        self.names = tuple(name for name in core.columns("actors") if name != "actor_id")

    def __call__(self, name: str) -> Any:
        """One value an actor; KeyError with the nearest name for a column that is not there."""
        if name not in self.names:
            raise KeyError(f"no column {name!r} in actors{nearest(name, self.names)}")
        return column(self._core.table("actors", only=name)[name])

    def partition(self, name: str) -> Partition:
        """The groups of a column; MissingDataError for one of the model that the file lacks."""
        core, names = self._core.partition_of(name)
        if any(_is_number(text) for text in names):
            return Partition(self(name))  # names that are numbers stay numbers
        return Partition._of(core, names)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
