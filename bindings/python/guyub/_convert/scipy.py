"""Sparse matrices of scipy."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from .ties import Ties

Array = npt.NDArray[Any]


def ties_of(matrix: Any, directed: bool | None) -> Ties:
    """The ties of a square sparse matrix; values other than 1 are weights."""
    coo = matrix.tocoo()
    if coo.shape[0] != coo.shape[1]:
        raise ValueError(f"expected a square matrix, got {coo.shape[0]} x {coo.shape[1]}")
    if directed is None:
        directed = (abs(matrix - matrix.T)).nnz != 0
    row, column, value = coo.row, coo.col, np.asarray(coo.data, dtype=np.float64)
    if not directed:
        upper = row <= column
        row, column, value = row[upper], column[upper], value[upper]
    weight = None if np.all(value == 1) else value
    return Ties(row.astype(np.int64), column.astype(np.int64), weight, coo.shape[0], directed)


def matrix_of(offsets: Array, targets: Array, values: Array | None, columns: int) -> Any:
    """A scipy CSR array over the same memory."""
    from scipy.sparse import csr_array

    filled = np.ones(len(targets)) if values is None else values
    return csr_array((filled, targets, offsets), shape=(len(offsets) - 1, columns))
