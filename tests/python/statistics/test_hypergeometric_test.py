import guyub as gy
import pytest
from scipy.stats import hypergeom


@pytest.mark.parametrize("table", [(8, 100, 40, 200), (0, 30, 40, 200), (5, 5, 9, 9), (1, 2, 2, 4)])
def test_hypergeometric_test_equals_scipy(table):
    attended, group, drawn, population = table
    found = gy.statistics.hypergeometric_test(attended, group, drawn, population)
    law = hypergeom(population, group, drawn)
    assert found.p_under == pytest.approx(law.cdf(attended), rel=1e-9)
    assert found.p_over == pytest.approx(law.sf(attended - 1), rel=1e-9)


def test_more_than_the_margins_allow_is_refused():
    with pytest.raises(ValueError, match="it lies between 0 and 10"):
        gy.statistics.hypergeometric_test(12, 10, 40, 200)
