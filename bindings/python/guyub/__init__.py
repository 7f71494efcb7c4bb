"""Guyub: participation and collaboration metrics over one graph of stakeholders.

Start with ``gy.read(folder)`` for a network, or ``gy.TieGraph(source, target)`` for ties alone.
Metrics are in ``gy.participation``, ``gy.collaboration`` and ``gy.facilitation``.
"""

from . import collaboration, facilitation, inference, participation, statistics
from ._core import __version__, instruction_set
from ._metrics.catalogue import catalogue
from ._network.archive import load
from ._network.network import Network
from ._network.read import check, read
from ._report.report import report
from ._values.errors import DataError, Fault, Faults, MissingDataError
from ._values.graph import TieGraph
from ._values.incidence import Incidence
from ._values.partition import Partition
from ._values.result import Result

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
    "inference",
    "instruction_set",
    "load",
    "participation",
    "read",
    "report",
    "statistics",
]
