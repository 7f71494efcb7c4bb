"""What a result shows outlives the result, and everything that it was made from."""

import gc

import guyub as gy
import numpy as np
import pytest

from . import every_metric


@pytest.mark.parametrize("metric", every_metric.metrics())
def test_a_column_outlives_the_result_and_its_inputs(metric):
    every_metric.inputs.cache_clear()
    found = dict(every_metric.held(every_metric.result(metric)))
    assert found, "nothing that could be held"
    before = {name: every_metric.as_bytes(value) for name, value in found.items()}
    every_metric.inputs.cache_clear()
    gc.collect()
    # memory that was given back is taken again, and written over
    taken = [np.full(size, 7.5) for size in (2, 3, 5, 8, 13, 40, 200, 500, 5000) for _ in range(40)]
    assert {name: every_metric.as_bytes(value) for name, value in found.items()} == before
    del taken


def test_one_number_results_are_compared_as_well():
    held = dict(every_metric.held(gy.collaboration.density(gy.TieGraph([0], [1]))))
    assert set(held) == {"column value", "scalar value", "scalar ties", "scalar possible"}
