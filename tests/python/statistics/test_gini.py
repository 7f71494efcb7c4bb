import guyub as gy
import numpy as np
import pandas as pd
import polars as pl
import pytest


def test_gini_equals_the_mean_difference_in_numpy():
    x = np.random.default_rng(5).pareto(2, 500)
    expected = np.abs(x[:, None] - x).mean() / (2 * x.mean())
    assert float(gy.statistics.gini(x)) == pytest.approx(expected, rel=1e-12)
    unbiased = gy.statistics.gini(x, unbiased=True)
    assert unbiased.value == pytest.approx(expected * 500 / 499, rel=1e-12)


@pytest.mark.parametrize("make", [list, tuple, np.array, pd.Series, pl.Series])
def test_any_sequence_of_numbers_will_do(make):
    assert gy.statistics.gini(make([2, 1, 4, 1])).value == 10 / 32


def test_it_is_a_table_of_one_row_and_says_how_many():
    found = gy.statistics.gini([2, 1, 4, 1])
    assert found.to_pandas().to_dict("list") == {"value": [10 / 32]}
    assert found.meta["n"] == 4


def test_what_is_no_number_is_refused():
    with pytest.raises(ValueError, match="x holds nan at position 1"):
        gy.statistics.gini([1, float("nan")])
    with pytest.raises(ValueError, match="x: expected numbers"):
        gy.statistics.gini(["a", "b"])
    with pytest.raises(ValueError, match="expected one dimension"):
        gy.statistics.gini([[1, 2], [3, 4]])
