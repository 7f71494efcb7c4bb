import guyub as gy
import pytest
from scipy.stats import binomtest


@pytest.mark.parametrize(("successes", "trials"), [(0, 10), (3, 10), (10, 10), (400, 1000)])
@pytest.mark.parametrize("level", [0.5, 0.9, 0.95, 0.999])
def test_clopper_pearson_equals_scipy(successes, trials, level):
    found = gy.statistics.clopper_pearson(successes, trials, level)
    peer = binomtest(successes, trials).proportion_ci(level, "exact")
    assert (found.low, found.high) == pytest.approx((peer.low, peer.high), rel=1e-9, abs=1e-12)


def test_more_successes_than_trials_are_refused():
    with pytest.raises(ValueError, match="successes is 3, more than the 2 trials"):
        gy.statistics.clopper_pearson(3, 2)
