import math

import guyub as gy
import networkx as nx
import numpy as np
import pytest

permutation_test = gy.inference.permutation_test
ei_index = gy.collaboration.ei_index


@pytest.fixture(scope="module")
def club():
    return gy.TieGraph.from_networkx(nx.karate_club_graph())


@pytest.fixture(scope="module")
def found(club):
    return permutation_test(ei_index, club, "club", n=2999, seed=1)


def test_permutation_test_of_ei_index_agrees_with_its_exact_moments(club, found):
    exact = ei_index(club, "club")
    assert found.observed == exact.value
    assert found.mean == pytest.approx(exact.expected, abs=4 * exact.sd / math.sqrt(2999))
    assert found.sd == pytest.approx(exact.sd, rel=0.06)
    assert found.z == pytest.approx(exact.z, rel=0.06)
    assert found.p == pytest.approx(2 / 3000)  # none of the draws is as extreme


def test_a_row_of_numbers_and_the_draws(found):
    assert found.columns == [
        *("observed", "mean", "sd", "z", "low", "high", "p_less", "p_greater", "p")
    ]
    assert found.null.shape == (2999, 1)
    assert found.mean == pytest.approx(found.null.mean())
    as_small = (found.null <= found.observed + 1e-12).sum()
    assert found.p_less == pytest.approx((as_small + 1) / 3000)
    assert found.low < found.mean < found.high
    assert found.meta["seed"] == 1
    assert found.meta["options"]["of"] == "collaboration.ei_index"


def test_any_callable_goes_through_the_same_door(club, found):
    def of_python(g, by):
        index = by.index
        rows = np.repeat(np.arange(g.n), np.diff(g.offsets))
        within = (index[rows] == index[g.targets]).mean()
        return 1 - 2 * within

    same = permutation_test(of_python, club, "club", n=300, seed=1)
    assert same.null[:, 0] == pytest.approx(found.null[:300, 0], abs=1e-12)
    assert same.observed == pytest.approx(found.observed)
    as_result = permutation_test(
        lambda g, by: ei_index(g, by), club, "club", n=20, seed=1, statistic="value"
    )
    assert np.array_equal(as_result.null, found.null[:20])


def test_a_column_is_judged_row_by_row(club):
    rows = permutation_test(
        ei_index, club, "club", statistic="ei", level="group", n=99, seed=2, adjust="max_t"
    )
    assert rows.group.tolist() == ei_index(club, "club", level="group").group.tolist()
    assert rows.columns[-1] == "p_adjusted"
    assert (rows.p_adjusted >= rows.p).all()
    actors = permutation_test(ei_index, club, "club", statistic="ei", level="actor", n=9, seed=2)
    assert actors.actor.tolist() == club.labels.tolist()


def test_the_same_at_any_number_of_threads(club):
    one, four = (
        permutation_test(ei_index, club, "club", n=500, seed=3, threads=threads)
        for threads in (1, 4)
    )
    assert np.array_equal(one.null, four.null)


def test_labels_stay_within_their_stratum():
    g = nx.path_graph(6)
    by, within = [*"aabbab"], [*"xxxyyy"]
    seen = set()

    def remember(_, labels):
        seen.add("".join(labels))
        return 0.0

    permutation_test(remember, g, by, within=within, n=200, seed=4)
    assert {"".join(sorted(labels[:3])) for labels in seen} == {"aab"}
    assert {"".join(sorted(labels[3:])) for labels in seen} == {"abb"}
    assert len(seen) == 9


def test_blanks_stay_blank(club):
    by = [None if v == 0 else label for v, label in enumerate(gy.Partition(["a", "b"] * 17))]
    found = permutation_test(lambda _, labels: float(labels[0] is None), club, by, n=20, seed=5)
    assert found.null.min() == 1
    assert found.meta["n"] == 33


def test_what_a_callable_raises_comes_through(club):
    def fails(_, labels):
        if labels[0] != "Mr. Hi":
            raise ZeroDivisionError("of mine")
        return 1.0

    with pytest.raises(ZeroDivisionError, match="of mine"):
        permutation_test(fails, club, "club", n=100, seed=6)


def test_an_unknown_statistic_and_options_that_are_none_are_refused(club):
    with pytest.raises(KeyError, match="did you mean"):
        permutation_test(ei_index, club, "club", statistic="valu", level="group", n=9)
    with pytest.raises(ValueError, match="alternative='both': expected one of two-sided, less"):
        permutation_test(ei_index, club, "club", alternative="both", n=9)
    with pytest.raises(ValueError, match="n"):
        permutation_test(ei_index, club, "club", n=0)
    with pytest.raises(TypeError, match="levl"):
        permutation_test(ei_index, club, "club", levl="group", n=9)


def test_progress_is_told(club):
    shares = []
    permutation_test(ei_index, club, "club", n=50, seed=1, progress=shares.append)
    assert shares[-1] == 1
