"""Who was at what: a two-mode graph of actors and events."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from os import PathLike, fspath
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import _core
from .._convert import scipy
from .._convert.frames import table_of
from .ends import as_positions
from .plain_labels import plain_labels
from .suggest import check_columns

Array = npt.NDArray[Any]


class Incidence:
    """Actors by events, immutable; an actor at the same event twice is merged and counted.

    Parameters
    ----------
    actor, event : integers below `n_actors` and `n_events`, or labels
        One entry a pair; labels by first sight, or in the order of the labels given.
    weight : numbers, optional
    n_actors, n_events : int, optional
    actor_labels, event_labels : sequences, optional

    Raises
    ------
    ValueError
        For columns of different length, an index out of range, an unknown label, a weight that is
        not finite.
    """

    def __init__(
        self,
        actor: Any,
        event: Any,
        weight: Any = None,
        *,
        n_actors: int | None = None,
        n_events: int | None = None,
        actor_labels: Sequence[Hashable] | Array | None = None,
        event_labels: Sequence[Hashable] | Array | None = None,
    ) -> None:
        actors, names = as_positions("actor", actor, n_actors, actor_labels)
        events, event_names = as_positions("event", event, n_events, event_labels)
        if len(actors) != len(events):
            raise ValueError(f"actor has {len(actors)} entries, event {len(events)}")
        core = _core.Incidence.build(
            len(names),
            len(event_names),
            np.ascontiguousarray(actors, dtype=np.uint32),
            np.ascontiguousarray(events, dtype=np.uint32),
            None if weight is None else np.ascontiguousarray(weight, dtype=np.float64),
        )
        self._core, self._actors, self._events = core, names, event_names

    @classmethod
    def _of(cls, core: _core.Incidence, actors: Array, events: Array) -> Incidence:
        made = cls.__new__(cls)
        made._core, made._actors, made._events = core, actors, events
        return made

    @classmethod
    def from_dataframe(
        cls, frame: Any, actor: str = "actor_id", event: str = "forum_id", weight: str | None = None
    ) -> Incidence:
        """Any dataframe that narwhals reads, one row a pair."""
        table = table_of(frame)
        check_columns(table.columns, actor, event, weight)
        weights = table[weight].to_numpy() if weight else None
        return cls(table[actor].to_native(), table[event].to_native(), weights)

    @classmethod
    def from_scipy(cls, matrix: Any) -> Incidence:
        """A sparse matrix, actors by events; values other than 1 are weights."""
        coo = matrix.tocoo()
        weight = None if np.all(coo.data == 1) else coo.data
        rows, columns = coo.shape
        return cls(
            coo.row.astype(np.int64),
            coo.col.astype(np.int64),
            weight,
            n_actors=rows,
            n_events=columns,
        )

    def to_scipy(self) -> Any:
        """A scipy CSR array, actors by events, over the same memory."""
        core = self._core
        return scipy.matrix_of(core.offsets, core.targets, core.weights, self.n_events)

    @property
    def n_actors(self) -> int:
        """Number of actors, those at no event among them."""
        return self._core.n_actors

    @property
    def n_events(self) -> int:
        """Number of events, those with nobody among them."""
        return self._core.n_events

    @property
    def m(self) -> int:
        """Number of pairs."""
        return self._core.m

    @property
    def merged(self) -> int:
        """Pairs that stood twice and were merged."""
        return self._core.merged

    @property
    def data_hash(self) -> str:
        """A fingerprint of both sizes, the pairs and weights."""
        return f"{self._core.content_hash():016x}"

    @property
    def actor_labels(self) -> Array:
        """One label an actor."""
        return self._actors

    @property
    def event_labels(self) -> Array:
        """One label an event."""
        return self._events

    def __repr__(self) -> str:
        return f"<guyub.Incidence {self.n_actors} actors, {self.n_events} events, {self.m} pairs>"

    def save(self, path: str | PathLike[str]) -> None:
        """Writes the pairs and the labels as a file that `guyub.load` reads, now and for ever.

        Raises DataError where the file can't be written, ValueError for labels that are neither
        texts nor whole numbers.
        """
        actors, events = plain_labels(self._actors), plain_labels(self._events)
        _core.save_pairs(self._core, fspath(path), actors, events)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self._core, self._actors, self._events)


def _restored(core: _core.Incidence, actors: Array, events: Array) -> Incidence:
    if (len(actors), len(events)) != (core.n_actors, core.n_events):
        raise ValueError("this pickle does not hold one label an actor and an event")
    return Incidence._of(core, actors, events)
