"""What only Python adds to the results of some metrics, by metric."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .. import _doors
from .._values.result import Result


def dependence(result: Result) -> None:
    """`.stranded()`, the sources that reach nobody without."""
    result._calls["stranded"] = _stranded


def representation(result: Result) -> None:
    """`.unrepresented()`, groups of which nobody is recorded as present; `.sentences(lang)`."""
    result._calls["unrepresented"] = _unrepresented
    result._calls["sentences"] = _doors.sentences


# What a result can be asked: functions of the result itself, so that a pickle can name them.


def _stranded(result: Result) -> Result:
    """The sources that reach nobody without."""
    stranded: Result = result._parts["stranded"]
    return stranded


def _unrepresented(result: Result) -> Result:
    """The groups of which nobody is recorded as present."""
    chosen = (result["attended"] == 0) & (result["population"] > 0)
    names: list[str] = [name for name in ("place", "type") if name in result.columns]
    names += ["group", "population", "expected", "p_under", "p_under_adjusted", "assessable"]
    columns = {name: result[name][np.asarray(chosen)] for name in names}
    return Result(columns, {}, {}, lambda: result.meta)


EXTRAS: dict[str, Callable[[Result], None]] = {
    "facilitation.dependence": dependence,
    "participation.representation": representation,
}
