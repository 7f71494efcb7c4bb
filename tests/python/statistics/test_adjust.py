import guyub as gy
import numpy as np
import pytest
from scipy.stats import false_discovery_control


def test_adjust_equals_scipy():
    p = np.random.default_rng(3).uniform(size=40) ** 3
    assert gy.statistics.adjust(p, "bh") == pytest.approx(false_discovery_control(p), rel=1e-12)
    assert isinstance(gy.statistics.adjust(p), np.ndarray)


def test_holm_by_its_steps():
    assert gy.statistics.adjust([0.02, 0.01, 0.5, 0.025]).tolist() == [0.06, 0.04, 0.5, 0.06]
    assert np.isnan(gy.statistics.adjust([0.01, float("nan")])[1])


def test_what_is_no_probability_and_a_word_that_is_none_are_refused():
    with pytest.raises(ValueError, match=r"p holds 1\.5; expected probabilities"):
        gy.statistics.adjust([0.5, 1.5])
    with pytest.raises(ValueError, match="method='hulm': expected one of holm, bh"):
        gy.statistics.adjust([0.5], method="hulm")
