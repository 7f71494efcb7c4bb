import guyub as gy
import networkx as nx
import pytest

alt = pytest.importorskip("altair")


def drawn(chart):
    """The picture as SVG: what a reader would see."""
    import vl_convert

    return vl_convert.vegalite_to_svg(chart.to_json())


def test_representation_has_a_picture_in_both_languages():
    result = gy.participation.representation(
        attended={"F": 8, "M": 32}, population={"F": 100, "M": 100}
    )
    assert "women" in drawn(result.plot())
    assert "perempuan" in drawn(result.plot(lang="id"))


def test_a_ratio_of_zero_stands_on_the_edge():
    result = gy.participation.representation(attended=[0, 40], population=[30, 170])
    assert "<svg" in drawn(result.plot())


def test_mixing_and_dependence_have_pictures():
    club = nx.karate_club_graph()
    assert "Officer" in drawn(gy.collaboration.mixing_matrix(club, "club").plot())
    result = gy.facilitation.dependence(club, [0], [1, 2, 3], [32, 33])
    assert "without" in drawn(result.plot())


def test_a_null_is_bars_for_one_number_and_lines_for_several():
    club = nx.karate_club_graph()
    test = gy.inference.permutation_test
    ei_index = gy.collaboration.ei_index
    one = test(ei_index, club, "club", n=200, seed=1)
    assert "observed, p = 0.0100" in drawn(one.plot())
    assert "yang diamati" in drawn(one.plot(lang="id"))
    groups = test(ei_index, club, "club", statistic="ei", level="group", n=99, seed=1)
    assert "Officer" in drawn(groups.plot())
    constant = test(lambda g, by: 1.0, club, "club", n=20, seed=1)
    assert "p = 1.0000" in drawn(constant.plot())
    undefined = test(lambda g, by: float("nan"), club, "club", n=20, seed=1)
    assert "<svg" in drawn(undefined.plot())


def test_a_table_that_says_it_better_has_none():
    with pytest.raises(ValueError, match="no picture"):
        gy.collaboration.density(nx.path_graph(3)).plot()
