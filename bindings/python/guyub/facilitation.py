"""What the facilitator holds together: metrics of a graph, its sources and its targets."""

from ._metrics.metric import functions as _functions

globals().update(_functions("facilitation"))
__all__ = sorted(_functions("facilitation"))
