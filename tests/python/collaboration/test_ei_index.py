import math

import networkx as nx
import numpy as np
import pytest
from oracles import cases, graph, groups, number, same

import guyub as gy

ei_index = gy.collaboration.ei_index


@cases("ei_index_group")
def test_the_network_equals_other_programs(case):
    value = case.expected["EI"] if isinstance(case.expected, dict) else case.expected
    found = ei_index(graph(case.network), groups(case.network))
    assert same(found.value, value)
    if isinstance(case.expected, dict):
        assert (found.internal, found.external) == (
            case.expected["internal"],
            case.expected["external"],
        )


@cases("ei_index_group_undirected")
def test_the_symmetrised_network_equals_other_programs(case):
    found = ei_index(graph(case.network).symmetrised(), groups(case.network))
    assert same(found.value, case.expected["EI"])


@pytest.mark.parametrize(
    ("network", "group"),
    [
        ("hightech_advice", "B"),
        ("lawfirm_advice", "Boston"),
        ("emon_texas", "Private"),
        ("sampson_like", "Turks"),
        ("chemnet_pol", "gov"),
    ],
)
def test_one_group_against_the_rest_equals_netseg(network, group):
    from oracles import FOLDER, values

    if not FOLDER.exists():
        pytest.skip("../shared/oracles is not here")
    labels = [str(label == group) for label in groups(network)]
    for expected in values(network, f"ei_index_group_{group}_vs_rest"):
        assert same(ei_index(graph(network), labels).value, expected)


@cases("ei_index_individual")
def test_actors_equal_other_programs(case):
    g = graph(case.network)
    found = ei_index(g, groups(case.network), level="actor")
    assert same(found.ei, case.expected["out"])


@cases("ei_index_per_sector")
def test_groups_equal_other_programs(case):
    found = ei_index(graph(case.network), groups(case.network), level="group")
    for group, value in case.expected.items():
        assert same(found.row(group)["ei"], value)


@cases("ei_permutation_expected")
def test_the_expectation_equals_other_programs(case):
    found = ei_index(graph(case.network), groups(case.network))
    assert same(found.expected, case.expected["expected_EI"])
    assert same(found.expected_internal, case.expected["expected_internal"])


@cases("ei_permutation_exact_sd")
def test_the_standard_deviation_equals_enumeration(case):
    found = ei_index(graph(case.network), groups(case.network))
    assert same(found.sd, case.expected["sd_EI"])
    assert same(found.z, number(case.expected["z"]))


def test_the_karate_club_as_printed():
    # Zachary's factions by the club that they joined: 68 ties within, 10 across
    club = nx.karate_club_graph()
    labels = [
        "Mr. Hi" if v in (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21) else "Officer"
        for v in club
    ]
    found = ei_index(club, labels)
    assert (found.internal + found.external) == 78
    assert found.value == pytest.approx((found.external - found.internal) / 78, rel=1e-12)


def test_permuting_labels_gives_the_moments():
    g = nx.gnp_random_graph(30, 0.15, seed=3, directed=True)
    labels = np.array(["a"] * 12 + ["b"] * 10 + ["c"] * 8)
    exact = ei_index(g, labels)
    random = np.random.default_rng(1)
    tie_graph = gy.TieGraph.from_networkx(g)
    draws = [float(ei_index(tie_graph, random.permutation(labels))) for _ in range(4000)]
    assert np.mean(draws) == pytest.approx(exact.expected, abs=4 * exact.sd / math.sqrt(4000))
    assert np.std(draws) == pytest.approx(exact.sd, rel=0.06)


def test_unlabelled_actors_are_left_out():
    g = nx.path_graph(4)
    found = ei_index(g, ["a", "a", None, "b"])
    assert (found.internal, found.external) == (1, 0)
    assert math.isnan(ei_index(g, ["a", "a", None, "b"], level="actor").ei[2])
    assert ei_index(g, ["a", "a", None, "b"], unlabelled="group").external == 2
    with pytest.raises(ValueError, match="no label"):
        ei_index(g, ["a", "a", None, "b"], unlabelled="error")


def test_several_names_make_blocks():
    g = nx.path_graph(4)
    nx.set_node_attributes(g, {0: "x", 1: "x", 2: "y", 3: "y"}, "hamlet")
    nx.set_node_attributes(g, {0: "f", 1: "m", 2: "f", 3: "m"}, "sex")
    found = ei_index(g, ["hamlet", "sex"])
    assert found.columns == ["by", "value"]
    assert found.value.tolist() == pytest.approx([-1 / 3, 1.0])
