import guyub as gy
import numpy as np
import pytest
from scipy.stats import binomtest

from participation.test_representation import village

attendance_rate = gy.participation.attendance_rate


def test_rates_with_wilsons_interval():
    found = attendance_rate(attended=[8, 32], population=[100, 100])
    for row, came in enumerate((8, 32)):
        interval = binomtest(came, 100).proportion_ci(0.95, "wilson")
        assert found.rate[row] == pytest.approx(came / 100)
        assert found.low[row] == pytest.approx(interval.low, rel=1e-9)
        assert found.high[row] == pytest.approx(interval.high, rel=1e-9)


def test_visits_are_over_all_that_were_possible():
    found = attendance_rate(village(), by="sex", unit="visits")
    assert found.rate == pytest.approx([3 / 40, 8 / 40])
    assert np.isnan(found.low).all()


def test_an_empty_group_is_undefined():
    found = attendance_rate(attended=[0], population=[0])
    assert np.isnan(found.rate[0])


def test_a_level_outside_is_refused():
    with pytest.raises(ValueError, match="interval"):
        attendance_rate(attended=[1], population=[2], interval=1)
