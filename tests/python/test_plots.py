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


def test_a_table_that_says_it_better_has_none():
    with pytest.raises(ValueError, match="no picture"):
        gy.collaboration.density(nx.path_graph(3)).plot()
