"""Networks and graphs from archives."""

from __future__ import annotations

from os import PathLike, fspath

from .. import _core
from .._values.graph import TieGraph
from .._values.incidence import Incidence
from .._values.plain_labels import labels_of
from .network import Network


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
        return TieGraph._of(value, labels_of(labels[0], value.n) if value.n else None)
    actors, events = labels
    return Incidence._of(
        value, labels_of(actors, value.n_actors), labels_of(events, value.n_events)
    )
