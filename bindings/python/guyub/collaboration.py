"""Who works with whom, who bridges: metrics of a graph. No network is needed."""

from ._metrics.metric import functions as _functions

globals().update(_functions("collaboration"))
__all__ = sorted(_functions("collaboration"))
