"""Exact tests, intervals and adjustments: functions of counts and arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from ._core import __version__
from ._core import statistics as _compiled
from ._values.result import Result

__all__ = ["adjust", "clopper_pearson", "hypergeometric_test", "odds_ratio", "wilson"]


def wilson(successes: int, trials: int, level: float = 0.95) -> Result:
    """Wilson's score interval of a share: ``low`` and ``high``, NaN without trials.

    Raises ValueError for successes outside 0 … trials and a level outside (0, 1).
    Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953.
    """
    low, high = _compiled.wilson(successes, trials, level)
    return _numbers("wilson", low=low, high=high)


def clopper_pearson(successes: int, trials: int, level: float = 0.95) -> Result:
    """Clopper and Pearson's exact interval of a share: ``low`` and ``high``, NaN without trials.

    Raises ValueError for successes outside 0 … trials and a level outside (0, 1).
    Clopper & Pearson 1934, https://doi.org/10.1093/biomet/26.4.404.
    """
    low, high = _compiled.clopper_pearson(successes, trials, level)
    return _numbers("clopper_pearson", low=low, high=high)


def hypergeometric_test(attended: int, group: int, drawn: int, population: int) -> Result:
    """Could chance explain how few (``p_under``) or how many (``p_over``) of a group were drawn?

    `attended` of the `group` among `drawn` of a `population`. P(X ≤ attended) and P(X ≥ attended)
    under the hypergeometric law. Raises ValueError for counts that no table has.
    """
    under, over = _compiled.hypergeometric_test(attended, group, drawn, population)
    return _numbers("hypergeometric_test", p_under=under, p_over=over)


def odds_ratio(table: Any, level: float = 0.95) -> Result:
    """The conditional maximum likelihood odds ratio of a 2 x 2 table, with its exact interval.

    `table` is ``[[a, b], [c, d]]``: drawn and not drawn of the group, drawn and not drawn of the
    others. ``value``, ``low``, ``high``; NaN where the margins leave one table only.
    Raises ValueError for a table of another shape, a negative count, a level outside (0, 1).
    Cornfield 1956; the same numbers as ``scipy.stats.contingency.odds_ratio``.
    """
    cells = np.asarray(table)
    if cells.shape != (2, 2):
        raise ValueError(f"expected a 2 x 2 table, got shape {cells.shape}")
    a, b, c, d = (int(count) for count in cells.ravel())
    value, low, high = _compiled.odds_ratio(a, b, c, d, level)
    return _numbers("odds_ratio", value=value, low=low, high=high)


def adjust(
    p: Sequence[float] | npt.NDArray[np.float64], method: Literal["holm", "bh"] = "holm"
) -> npt.NDArray[np.float64]:
    """p-values of one family adjusted for their number; NaN stays out of the family.

    ``"holm"`` bounds the chance of any false finding, ``"bh"`` the share of false ones.
    Raises ValueError for a p outside 0 to 1.
    Holm 1979, https://www.jstor.org/stable/4615733;
    Benjamini & Hochberg 1995, https://doi.org/10.1111/j.2517-6161.1995.tb02031.x.
    """
    return np.array(_compiled.adjust([float(value) for value in p], method))


def _numbers(name: str, **numbers: float) -> Result:
    return Result(
        {}, numbers, describe=lambda: {"metric": f"statistics.{name}", "version": __version__}
    )
