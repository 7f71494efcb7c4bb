"""Guyub: participation and collaboration metrics over one graph of stakeholders.

Start with ``gy.read(folder)`` for a network, or ``gy.TieGraph(source, target)`` for ties alone.
Metrics are in ``gy.participation``, ``gy.collaboration`` and ``gy.facilitation``.
"""

from . import collaboration
from ._catalogue import catalogue
from ._core import __version__
from ._graph import Incidence, Partition, TieGraph
from ._result import Result

__all__ = [
    "Incidence",
    "Partition",
    "Result",
    "TieGraph",
    "__version__",
    "catalogue",
    "collaboration",
]
