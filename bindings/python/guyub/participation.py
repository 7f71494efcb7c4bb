"""Who takes part, and who is never there: metrics of a network, or of plain counts."""

from ._metrics.metric import functions as _functions

globals().update(_functions("participation"))
__all__ = sorted(_functions("participation"))
