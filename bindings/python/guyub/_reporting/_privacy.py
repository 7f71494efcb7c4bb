"""What a report does not show: small cells, and what would give them away; names of people."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

SMALL_GROUP = 10  # on the roster


def is_small(count: float, suppress: int) -> bool:
    """A cell of 1 to `suppress` − 1 people."""
    return 0 < count < suppress


def hidden_rows(
    attended: npt.ArrayLike, population: npt.ArrayLike, suppress: int, disjoint: bool
) -> npt.NDArray[np.bool_]:
    """Which rows of a table of groups must not show who came.

    A small cell, a small group and a small rest of a group; where groups are disjoint a single
    hidden row could be had by taking the others from the total, so the next smallest goes too.
    """
    came = np.asarray(attended, dtype=float)
    roster = np.asarray(population, dtype=float)
    if suppress <= 0 or len(came) == 0:
        return np.zeros(len(came), bool)
    hidden = ((came > 0) & (came < suppress)) | ((roster > 0) & (roster < SMALL_GROUP))
    away = roster - came
    hidden |= (away > 0) & (away < suppress) & (roster > 0)
    if disjoint and hidden.sum() == 1:
        others = np.flatnonzero(~hidden & (roster > 0))
        if len(others):
            hidden[others[np.argmin(came[others])]] = True
    return hidden
