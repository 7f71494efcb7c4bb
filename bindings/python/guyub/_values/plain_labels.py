"""Labels on the way to an archive and back."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
PlainLabels = tuple[list[str], Array]  # of which one is empty
NO_NUMBERS = np.empty(0, dtype=np.int64)


def plain_labels(labels: Array | None) -> PlainLabels:
    """Labels as an archive holds them: texts or whole numbers."""
    if labels is None or len(labels) == 0:
        return [], NO_NUMBERS
    if labels.dtype.kind == "U":
        return labels.tolist(), NO_NUMBERS
    if labels.dtype.kind in "iu" and int(labels.max()) <= np.iinfo(np.int64).max:
        return [], labels.astype(np.int64)
    kinds = ", ".join(sorted({type(label).__name__ for label in labels.tolist()}))
    raise ValueError(
        f"an archive holds labels that are texts or whole numbers, not {kinds}; a pickle holds any"
    )


def labels_of(plain: PlainLabels, n: int) -> Array:
    """The labels of `n` actors as an archive held them; 0 … n−1 where it held none."""
    texts, numbers = plain
    if texts:
        return np.array(texts, dtype=np.str_)
    return numbers if len(numbers) else np.arange(n)
