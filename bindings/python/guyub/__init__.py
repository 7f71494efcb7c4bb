"""Guyub: participation and collaboration metrics over one graph of stakeholders.

Start with ``gy.read(folder)`` for a network, or ``gy.TieGraph(source, target)`` for ties alone.
Metrics are in ``gy.participation``, ``gy.collaboration`` and ``gy.facilitation``.
"""

from . import collaboration, facilitation, participation, statistics
from ._archive import load
from ._catalogue import catalogue
from ._core import __version__, instruction_set
from ._errors import DataError, Fault, Faults, MissingDataError
from ._graph import TieGraph
from ._incidence import Incidence
from ._network import Network, check, read
from ._partition import Partition
from ._report import report
from ._result import Result

__all__ = [
    "DataError",
    "Fault",
    "Faults",
    "Incidence",
    "MissingDataError",
    "Network",
    "Partition",
    "Result",
    "TieGraph",
    "__version__",
    "catalogue",
    "check",
    "collaboration",
    "facilitation",
    "instruction_set",
    "load",
    "participation",
    "read",
    "report",
    "statistics",
]
