"""What a report does not show: small cells, and what would give them away; names of people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]

SMALL_GROUP = 10  # on the roster
FEW_FACILITATORS = 3  # below this their figures are pooled
SHORTEST_NAME = 3  # an id of one or two signs is found in any sentence


def is_small(count: float, suppress: int) -> bool:
    """A cell of 1 to `suppress` − 1 people."""
    return 0 < count < suppress


def hidden_cells(
    counts: npt.ArrayLike,
    roster: npt.ArrayLike,
    suppress: int,
    *,
    disjoint: bool,
    total: float | None = None,
    people: npt.ArrayLike | None = None,
) -> Mask:
    """Which counts of a table of groups must not be shown.

    Hidden are counts of 1 to `suppress` − 1 people, groups of fewer than 10 on the roster, and
    counts that leave so few: of the group (who is not counted) or of the `total` (who is counted
    but not in the group). Where groups are disjoint the hidden ones together could be had by
    taking the others from the total: the next smallest goes too, until neither the hidden counts
    nor the hidden rest are that few. `people` are the rows with people in them; others hide nobody.
    """
    cells = np.asarray(counts, dtype=float)
    size = np.asarray(roster, dtype=float)
    of_people = np.ones(len(cells), bool) if people is None else np.asarray(people, dtype=bool)
    if suppress <= 0 or len(cells) == 0:
        return np.zeros(len(cells), bool)

    def few(values: npt.NDArray[np.float64]) -> Mask:
        return (values > 0) & (values < suppress)

    hidden = few(cells) | few(size - cells) | ((size > 0) & (size < SMALL_GROUP))
    if total is not None:
        hidden |= few(total - cells) & (size > 0)
    hidden &= of_people
    while disjoint and _told_by_the_rest(cells, size, hidden, suppress):
        left = np.flatnonzero(~hidden & (size > 0))
        if len(left) == 0:
            break
        hidden[left[np.argmin(cells[left])]] = True
    return hidden


def _told_by_the_rest(
    cells: npt.NDArray[np.float64], size: npt.NDArray[np.float64], hidden: Mask, suppress: int
) -> bool:
    together = cells[hidden].sum()
    rest = size[hidden].sum() - together
    alone = int(hidden.sum()) == 1
    return bool(alone or is_small(together, suppress) or is_small(rest, suppress))


def hidden_rosters(
    roster: npt.ArrayLike, suppress: int, *, disjoint: bool, people: npt.ArrayLike | None = None
) -> Mask:
    """Which groups' numbers on the roster must not be shown: fewer than 10, and what tells them."""
    size = np.asarray(roster, dtype=float)
    of_people = np.ones(len(size), bool) if people is None else np.asarray(people, dtype=bool)
    if suppress <= 0 or len(size) == 0:
        return np.zeros(len(size), bool)
    hidden: Mask = (size > 0) & (size < SMALL_GROUP) & of_people
    while disjoint and hidden.any() and (hidden.sum() == 1 or size[hidden].sum() < SMALL_GROUP):
        left = np.flatnonzero(~hidden & (size > 0))
        if len(left) == 0:
            break
        hidden[left[np.argmin(size[left])]] = True
    return hidden


@dataclass(frozen=True)
class Hidden:
    """What one table of presence does not show, a mask over its groups for each column."""

    attended: Mask
    invited: Mask
    roster: Mask

    def any(self) -> bool:
        """Whether anything is left out."""
        return bool(self.attended.any() or self.invited.any() or self.roster.any())


def sentences_without_people(
    sentences: Iterable[str], people: Sequence[str], names: bool
) -> list[str]:
    """Notes of reading that hold no person's id or name, unless names are asked for."""
    if names:
        return list(sentences)
    known = [person for person in people if len(person) >= SHORTEST_NAME]
    return [text for text in sentences if not any(person in text for person in known)]
