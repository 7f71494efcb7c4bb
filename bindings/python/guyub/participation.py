"""Who takes part, and who is never there: metrics of a network, or of plain counts."""

from ._metrics.metric import functions as _functions
from ._metrics.turnout import TurnoutMetric as _TurnoutMetric

globals().update(_functions("participation", _TurnoutMetric))
__all__ = sorted(_functions("participation", _TurnoutMetric))
