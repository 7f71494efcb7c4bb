"""From the compiled half's columns, scalars and positions to a result with the caller's labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from .._values.graph import TieGraph
from .._values.incidence import Incidence
from .._values.result import Result
from .kinds import Call

Raw = Mapping[str, Any]


class Labels:
    """The labels that positions point into, by what they name."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def of(self, what: str) -> Any:
        """All labels: of actors, groups or events, or the group of each actor."""
        call = self._call
        if what == "actor":
            if call.incidence is not None:
                return call.incidence.actor_labels
            assert call.actors is not None
            return call.actors.labels
        if what == "event":
            assert call.incidence is not None
            return call.incidence.event_labels
        if what == "group of actor":
            assert call.groups is not None
            return taken(call.group_names, call.groups.index)
        return call.group_names

    def column(self, values: Any) -> Any:
        """A column as numpy: numbers as they are, positions as labels."""
        if not isinstance(values, tuple):
            return np.asarray(values)
        what, positions = values
        labels = self.of(what)
        return labels if positions is None else taken(labels, positions)


def laid_out(raw: Raw, call: Call, meta: Callable[[], dict[str, Any]]) -> Any:
    """A Result; or the graph, the incidence or the array that the metric gives back."""
    labels = Labels(call)
    itself = raw["itself"]
    if isinstance(itself, tuple):
        core, what = itself
        if what == "incidence":
            return Incidence._of(core, labels.of("actor"), labels.of("event"))
        return TieGraph._of(core, labels.of(what), meaning=raw["facts"].get("meaning", "ties"))
    if itself is not None:
        return itself
    return _table(raw, labels, meta)


def _table(raw: Raw, labels: Labels, meta: Callable[[], dict[str, Any]]) -> Result:
    columns = {name: labels.column(values) for name, values in raw["columns"].items()}
    scalars = {
        name: labels.column(value) if isinstance(value, tuple) else value
        for name, value in raw["scalars"].items()
    }
    if not columns:
        # one number is a table of one row as well
        row = {"value": scalars["value"]} if "value" in scalars else scalars
        columns = {name: np.array([number]) for name, number in row.items()}
    parts = {name: _table(part, labels, meta) for name, part in raw["parts"].items()}
    return Result(columns, scalars, parts, meta)


def taken(names: Any, positions: Any) -> Any:
    """Names by position; −1 is no name."""
    if len(positions) and positions.dtype.kind == "i" and positions.min() < 0:
        found = np.empty(len(names) + 1, dtype=object)
        found[:-1] = names
        return found[positions]  # −1 is the last: None
    return names[positions]


def stacked(column: str, names: Iterable[Any], blocks: Iterable[Result]) -> Result:
    """Results under each other, the name of each block in a column in front."""
    names, blocks = list(names), list(blocks)
    sizes = [len(block) for block in blocks]
    columns = {column: np.repeat(np.array(names), sizes)}
    if blocks:
        columns |= {
            key: np.concatenate([block[key] for block in blocks]) for key in blocks[0].columns
        }
    parts = {"blocks": dict(zip(names, blocks, strict=True))}
    return Result(columns, {}, parts, lambda: blocks[0].meta if blocks else {})
