import guyub as gy
import pytest
from scipy.stats.contingency import odds_ratio as peer


@pytest.mark.parametrize("table", [[[8, 92], [32, 68]], [[3, 1], [1, 3]], [[0, 30], [40, 130]]])
def test_odds_ratio_equals_scipy(table):
    found = gy.statistics.odds_ratio(table, 0.9)
    other = peer(table, kind="conditional")
    interval = other.confidence_interval(0.9)
    assert float(found) == pytest.approx(other.statistic, rel=1e-6)
    assert (found.low, found.high) == pytest.approx((interval.low, interval.high), rel=1e-5)


def test_one_number_with_its_interval_is_a_table_of_one_value():
    found = gy.statistics.odds_ratio([[8, 92], [32, 68]])
    assert found.columns == ["value"]
    assert found["value"].tolist() == [found.value]
    assert found.low < found.value < found.high


def test_another_shape_is_refused():
    with pytest.raises(ValueError, match=r"expected a 2 x 2 table, got shape \(3,\)"):
        gy.statistics.odds_ratio([1, 2, 3])
    with pytest.raises(ValueError, match="not negative"):
        gy.statistics.odds_ratio([[1, -2], [3, 4]])
