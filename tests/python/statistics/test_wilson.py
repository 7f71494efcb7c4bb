import math

import guyub as gy
import pytest
from scipy.stats import binomtest


@pytest.mark.parametrize(("successes", "trials"), [(0, 10), (3, 10), (10, 10), (400, 1000)])
@pytest.mark.parametrize("level", [0.5, 0.9, 0.95, 0.999])
def test_wilson_equals_scipy(successes, trials, level):
    found = gy.statistics.wilson(successes, trials, level)
    peer = binomtest(successes, trials).proportion_ci(level, "wilson")
    assert (found.low, found.high) == pytest.approx((peer.low, peer.high), rel=1e-9, abs=1e-12)


def test_two_numbers_are_a_table_of_one_row():
    found = gy.statistics.wilson(3, 10)
    assert found.to_pandas().iloc[0].to_dict() == {"low": found.low, "high": found.high}
    assert found.meta["metric"] == "statistics.wilson"
    assert "Wilson" in found.cite()


def test_without_trials_it_is_undefined():
    assert math.isnan(gy.statistics.wilson(0, 0).low)


def test_counts_and_levels_that_are_none_are_refused():
    with pytest.raises(ValueError, match="successes is 3, more than the 2 trials"):
        gy.statistics.wilson(3, 2)
    with pytest.raises(ValueError, match=r"level=1\.0000001: expected between 0 and 1"):
        gy.statistics.wilson(1, 2, level=1.0000001)
    with pytest.raises(ValueError, match=r"successes=1\.5: expected a count"):
        gy.statistics.wilson(1.5, 2)
