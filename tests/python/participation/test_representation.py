import math

import guyub as gy
import numpy as np
import pandas as pd
import pytest
from data import folder
from scipy.stats import false_discovery_control, hypergeom, nchypergeom_fisher
from scipy.stats.contingency import odds_ratio

representation = gy.participation.representation


def check_row_against_scipy(row, attended, population):
    """Every exact number of a row against scipy's laws."""
    k, group = row["attended"], row["population"]
    if group == 0 or attended == 0:
        return
    law = hypergeom(population, group, attended)
    assert row["p_under"] == pytest.approx(law.cdf(k), rel=1e-9)
    assert row["p_over"] == pytest.approx(law.sf(k - 1), rel=1e-9)
    assert row["expected"] == pytest.approx(law.mean(), rel=1e-12)
    table = [[k, group - k], [attended - k, population - group - attended + k]]
    if min(np.sum(table, axis=0)) == 0 or min(np.sum(table, axis=1)) == 0:
        assert math.isnan(row["odds_ratio"])
        return
    found = odds_ratio(table)
    interval = found.confidence_interval(0.95)
    for ours, theirs in (
        (row["odds_ratio"], found.statistic),
        (row["odds_low"], interval.low),
        (row["odds_high"], interval.high),
    ):
        assert ours == pytest.approx(theirs, rel=1e-9)
    for ours, odds in ((row["ratio_low"], interval.low), (row["ratio_high"], interval.high)):
        if 0 < odds < math.inf:
            mean = nchypergeom_fisher(population, group, attended, odds).mean()
            assert ours == pytest.approx(mean / row["expected"], rel=1e-7)


def test_consultations_of_the_commission_by_sector():
    net = gy.read(folder("eu-have-your-say"))
    for forum in net.table("forums").forum_id:
        found = representation(net, by="sector", forum=forum, who="all")
        assert found.population.sum() == found.meta["n"] == 4743
        for group in found.group:
            check_row_against_scipy(found.row(group), found.attended.sum(), 4743)


def test_bristol_by_sector():
    net = gy.read(folder("bristol-civil-society"))
    found = representation(net, by="sector", who="all")
    for group in found.group:
        check_row_against_scipy(found.row(group), found.attended.sum(), 247)
    by_sector = found.row("ngo")
    assert (by_sector["population"], by_sector["attended"]) == (97, 73)


def test_women_by_hand():
    # 8 of 40 who came were women, of 100 among 200
    found = representation(attended=[8, 32], population=[100, 100])
    assert found.p_under[0] == pytest.approx(1.566e-5, rel=1e-3)
    assert found.ratio[0] == pytest.approx(0.4)
    assert found.expected[0] == pytest.approx(20)
    assert found.smallest_assessable == 13
    assert hypergeom(200, 13, 40).pmf(0) == pytest.approx(0.0496, abs=5e-5)


def test_none_of_thirty_poor_by_hand():
    found = representation(
        attended={"poor": 0, "others": 40}, population={"poor": 30, "others": 170}
    )
    assert found.p_under[0] == pytest.approx(6.709e-4, rel=1e-3)
    assert found.unrepresented().group.tolist() == ["poor"]


def test_holm_leaves_out_groups_that_could_never_reach_alpha():
    found = representation(attended=[0, 10, 30], population=[5, 80, 115])
    # P(0 of 5) = .32: no member of the family, so the other two are two
    assert not found.assessable[0]
    assert math.isnan(found.p_under_adjusted[0])
    least = min(found.p_under[1:])
    assert min(found.p_under_adjusted[1:]) == pytest.approx(2 * least)


def test_benjamini_hochberg_keeps_all_groups():
    found = representation(attended=[0, 10, 30], population=[5, 80, 115], adjust="bh")
    assert found.p_under_adjusted == pytest.approx(false_discovery_control(found.p_under))
    raw = representation(attended=[0, 10, 30], population=[5, 80, 115], adjust=None)
    assert raw.p_under_adjusted == pytest.approx(raw.p_under)


def test_power_at_half_parity_is_the_chance_of_being_found():
    attended, population = np.array([12, 28]), np.array([80, 120])
    found = representation(attended=attended, population=population)
    law = hypergeom(200, 80, 40)
    # half of the expected 16 at these odds
    from scipy.optimize import brentq

    odds = brentq(lambda x: nchypergeom_fisher(200, 80, 40, x).mean() - 8, 1e-6, 1)
    chance = 0.0
    for k in range(41):
        others = found.p_under[1]
        p = law.cdf(k)
        adjusted = max(2 * p, 0) if p <= others else max(p, 2 * others)
        chance += nchypergeom_fisher(200, 80, 40, odds).pmf(k) * (adjusted <= 0.05)
    assert found.power_half[0] == pytest.approx(chance, rel=1e-6)


def test_nobody_came():
    found = representation(attended=[0, 0], population=[10, 20])
    assert found.p_under.tolist() == [1, 1]
    assert np.isnan(found.share_attended).all()
    assert found.share_population == pytest.approx([1 / 3, 2 / 3])
    assert found.smallest_assessable is None


def test_a_group_of_none_is_not_assessable():
    found = representation(attended=[0, 5], population=[0, 20])
    row = found.row(found.group[0])
    assert not row["assessable"]
    for column in ("expected", "ratio", "p_under", "odds_ratio", "share_population"):
        assert math.isnan(row[column])


def test_more_than_there_are_is_refused():
    with pytest.raises(ValueError, match="21 attended"):
        representation(attended=[21], population=[20])


def village(**columns):
    """Forty people, the first twenty of hamlet a; a musdes in each hamlet."""
    n = 40
    actors = {
        "actor_id": [f"p{i}" for i in range(n)],
        "sex": ["F", "M"] * (n // 2),
        "place_id": ["a"] * 20 + ["b"] * 20,
        "household_id": [f"h{i // 2}" for i in range(n)],
    }
    return gy.Network.from_tables(
        actors=pd.DataFrame(actors | columns),
        places=pd.DataFrame({"place_id": ["a", "b"]}),
        forums=pd.DataFrame(
            {
                "forum_id": ["fa", "fb"],
                "type": ["musdes", "musdes"],
                "place_id": ["a", "b"],
                "date": ["2025-02-01", "2025-03-01"],
            }
        ),
        attendance=pd.DataFrame(
            {
                "forum_id": ["fa"] * 6 + ["fb"] * 5,
                "actor_id": [f"p{i}" for i in (1, 3, 5, 7, 9, 0, 21, 23, 25, 20, 22)],
            }
        ),
    )


def test_places_are_strata_never_a_plain_sum():
    found = representation(village(), by="sex", forum="musdes", within="place")
    assert found.place.tolist() == ["a", "a", "b", "b"]
    assert found.group.tolist() == ["F", "M", "F", "M"]
    assert found.attended.tolist() == [1, 5, 2, 3]
    row = found.total.row("F")
    assert row["expected"] == pytest.approx(3 + 2.5)
    assert row["ratio"] == pytest.approx(3 / 5.5)
    # exact test: the sum of two hypergeometric counts
    a, b = hypergeom(20, 10, 6), hypergeom(20, 10, 5)
    p = sum(a.pmf(i) * b.pmf(j) for i in range(7) for j in range(6) if i + j <= 3)
    assert row["p_under"] == pytest.approx(p, rel=1e-12)
    # Mantel and Haenszel: Σ a d / n over Σ b c / n
    odds = (1 * 5 / 20 + 2 * 7 / 20) / (9 * 5 / 20 + 8 * 3 / 20)
    assert row["odds_ratio"] == pytest.approx(odds, rel=1e-12)


def test_blanks_give_the_least_and_the_most():
    sex = ["F", "M"] * 20
    sex[0] = sex[2] = None  # p0 came, p2 stayed away
    found = representation(village(sex=sex), by="sex", forum="fa", place="a")
    row = found.row("F")
    assert (row["population"], row["attended"]) == (8, 0)
    assert found.meta["missing"] == 2
    # all 20 people and 6 present; nobody, or p0, of the blanks is a woman
    assert row["ratio_min"] == pytest.approx(0)
    assert row["ratio_max"] == pytest.approx((1 / 6) / (9 / 20))


def test_households_keep_together():
    # whole households came: the plain test takes each person for a witness of its own
    came = [0, 1, 2, 3, 4, 5, 6, 7]
    welfare = ["poor" if i // 2 in (0, 5, 6, 7, 8) else "not_poor" for i in range(40)]
    net = village(welfare=welfare)
    tables = pd.DataFrame({"forum_id": ["fa"] * 8, "actor_id": [f"p{i}" for i in came]})
    net = gy.Network.from_tables(
        actors=net.actors.to_pandas().rename(columns={"actor": "actor_id"}),
        places=pd.DataFrame({"place_id": ["a", "b"]}),
        attendance=tables,
    )
    plain = representation(net, by="welfare")
    kept = representation(net, by="welfare", variant="households", n=4999, seed=5)
    again = representation(net, by="welfare", variant="households", n=4999, seed=5)
    assert kept.p_under.tolist() == again.p_under.tolist()
    assert kept.meta["seed"] == 5
    assert kept.ratio.tolist() == plain.ratio.tolist()
    assert min(kept.p_under) >= 1 / 5000


def test_a_persons_attribute_is_drawn_within_households():
    # one of each couple came: under the draws each is a woman with chance one half
    net = village()
    attendance = pd.DataFrame(
        {"forum_id": ["f"] * 10, "actor_id": [f"p{i}" for i in range(1, 20, 2)]}
    )
    net = gy.Network.from_tables(
        actors=net.actors.to_pandas().rename(columns={"actor": "actor_id"}),
        places=pd.DataFrame({"place_id": ["a", "b"]}),
        attendance=attendance,
    )
    found = representation(net, by="sex", variant="households", n=9999, seed=1)
    # no woman in ten draws of one half: 2^-10
    assert found.row("F")["p_under"] == pytest.approx(2**-10, abs=1.2e-3)
    assert found.row("F")["p_over"] == 1


def test_visits_have_shares_and_no_test():
    found = representation(village(), by="sex", unit="visits")
    assert found.attended.tolist() == [3, 8]
    assert found.ratio == pytest.approx([3 / 5.5, 8 / 5.5])
    assert np.isnan(found.p_under).all()
    assert np.isnan(found.odds_low).all()


def test_derived_actors_have_no_ratio():
    net = gy.Network.from_tables(
        attendance=pd.DataFrame({"forum_id": ["f", "f"], "actor_id": ["x", "y"]})
    )
    with pytest.raises(gy.MissingDataError, match=r"actors\.csv"):
        representation(net, by=["a", "b"])


def test_mistakes_are_refused():
    net = village()
    with pytest.raises(KeyError, match="did you mean 'musdes'"):
        representation(net, by="sex", forum="musdus")
    with pytest.raises(KeyError, match="did you mean 'sex'"):
        representation(net, by="sux")
    with pytest.raises(ValueError, match="alpha"):
        representation(net, by="sex", alpha=1.5)
    with pytest.raises(ValueError, match="between 0 and 1"):
        representation(net, by="sex", interval=95)
