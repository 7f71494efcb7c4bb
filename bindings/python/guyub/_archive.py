"""Networks and graphs from archives, and their labels on the way there and back."""

from __future__ import annotations

from os import PathLike, fspath
from typing import Any

import numpy as np
import numpy.typing as npt

from . import _core
from ._graph import TieGraph
from ._incidence import Incidence
from ._network import Network

Array = npt.NDArray[Any]
PlainLabels = tuple[list[str], Array]  # of which one is empty
NO_NUMBERS = np.empty(0, dtype=np.int64)


def load(path: str | PathLike[str]) -> Network | TieGraph | Incidence:
    """What `save` has written: a Network, a TieGraph or an Incidence.

    Archives of all earlier versions are read. Everything is checked: what comes back is as valid
    as what was saved.

    Raises DataError, with one sentence, for a file that is not there, is no archive, was cut short
    or altered, or was written by a newer version.
    """
    value, *labels = _core.load(fspath(path))
    if isinstance(value, _core.Network):
        return Network(value)
    if isinstance(value, _core.TieGraph):
        return TieGraph._of(value, _labels(labels[0], value.n) if value.n else None)
    actors, events = labels
    return Incidence._of(value, _labels(actors, value.n_actors), _labels(events, value.n_events))


def plain_labels(labels: Array | None) -> PlainLabels:
    """Labels as an archive holds them: texts or whole numbers."""
    if labels is None or len(labels) == 0:
        return [], NO_NUMBERS
    if labels.dtype.kind == "U":
        return labels.tolist(), NO_NUMBERS
    if labels.dtype.kind in "iu" and int(labels.max()) <= np.iinfo(np.int64).max:
        return [], labels.astype(np.int64)
    kinds = ", ".join(sorted({type(label).__name__ for label in labels.tolist()}))
    raise ValueError(
        f"an archive holds labels that are texts or whole numbers, not {kinds}; a pickle holds any"
    )


def _labels(plain: PlainLabels, n: int) -> Array:
    texts, numbers = plain
    if texts:
        return np.array(texts, dtype=np.str_)
    return numbers if len(numbers) else np.arange(n)
