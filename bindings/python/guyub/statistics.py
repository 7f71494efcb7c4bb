"""Exact tests, intervals, inequality and adjustments: functions of counts and arrays."""

from ._metrics.metric import functions as _functions

globals().update(_functions("statistics"))
__all__ = sorted(_functions("statistics"))
