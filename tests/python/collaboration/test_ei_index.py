import math

import guyub as gy
import networkx as nx
import numpy as np
import oracles
import pytest


def of_network(case, g=None):
    g = oracles.graph(case.network) if g is None else g
    return gy.collaboration.ei_index(g, oracles.groups(case.network))


@oracles.cases("ei_index_group")
def test_the_index_is_that_of_other_programs(case):
    ours = of_network(case)
    if isinstance(case.expected, dict):
        assert ours.internal == case.expected["internal"]
        assert ours.external == case.expected["external"]
        assert oracles.same(float(ours), case.expected["EI"])
    else:
        assert oracles.same(float(ours), case.expected)


@oracles.cases("ei_index_group_undirected")
def test_the_index_of_the_symmetrised_graph_is_that_of_other_programs(case):
    g = oracles.graph(case.network)
    ours = of_network(case, g.symmetrised("any") if g.directed else g)
    assert (ours.internal, ours.external) == (case.expected["internal"], case.expected["external"])
    assert oracles.same(float(ours), case.expected["EI"])


@oracles.cases("ei_index_individual")
def test_the_index_of_actors_is_that_of_other_programs(case):
    g, by = oracles.graph(case.network), oracles.groups(case.network)
    sent = gy.collaboration.ei_index(g, by, level="actor")
    assert oracles.same(sent["ei"], case.expected["out"])
    if not g.directed:
        return
    row = np.repeat(np.arange(g.n), np.diff(g.offsets))
    reverse = gy.TieGraph(np.asarray(g.targets), row, n=g.n, directed=True)
    received = gy.collaboration.ei_index(reverse, by, level="actor")
    assert oracles.same(received["ei"], case.expected["inn"])
    incident = gy.collaboration.ei_index(g.symmetrised("any"), by, level="actor")
    assert oracles.same(incident["ei"], case.expected["undirected"])


@oracles.cases("ei_index_per_sector")
def test_the_index_of_groups_is_that_of_other_programs(case):
    g, by = oracles.graph(case.network), oracles.groups(case.network)
    ours = gy.collaboration.ei_index(g, by, level="group")
    for group, expected in case.expected.items():
        assert oracles.same(ours.row(group)["ei"], expected), group


@pytest.mark.parametrize("group", ["B", "Boston", "Private", "Turks", "gov"])
def test_one_group_against_the_rest_is_that_of_netseg(group):
    found = oracles.entries(f"ei_index_group_{group}_vs_rest")
    for case in found:
        by = [group if name == group else "rest" for name in oracles.groups(case.network)]
        ours = gy.collaboration.ei_index(oracles.graph(case.network), by)
        assert oracles.same(float(ours), case.expected)
    if not found:
        pytest.skip("../shared/oracles is not here")


@oracles.cases("ei_permutation_expected")
def test_the_expected_index_is_that_of_other_programs(case):
    ours = of_network(case)
    assert oracles.same(ours.expected_internal, case.expected["expected_internal"])
    assert oracles.same(ours.expected, case.expected["expected_EI"])


@oracles.cases("ei_permutation_exact_sd")
def test_the_exact_sd_is_that_of_other_programs(case):
    ours = of_network(case)
    assert oracles.same(ours.sd, case.expected["sd_EI"])
    assert oracles.same(ours.z, case.expected["z"])


def test_the_karate_club_stays_in_its_factions():
    graph = nx.karate_club_graph()
    by = ["Mr. Hi" if v in MR_HI else "Officer" for v in graph]
    ours = gy.collaboration.ei_index(graph, by)
    # 68 of the 78 friendships within a faction (Zachary 1977): (10 - 68) / 78
    assert float(ours) == pytest.approx(-0.7435897435897436, rel=1e-12)
    assert ours.sd == pytest.approx(0.09638067977789083, rel=1e-12)


def test_the_rescaled_index_allows_for_what_fits():
    # 0 — 1 — 2, labels a a b: one of the two ties fits within, both between; 1 of 2 is within
    ours = gy.collaboration.ei_index(nx.path_graph(3), list("aab"))
    assert (float(ours), ours.lowest, ours.highest, ours.rescaled) == (0, 0, 1, -1)


# Zachary 1977, table 1: node 9 (here 8) stands with the officer's faction
MR_HI = {0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 16, 17, 19, 21}


@pytest.mark.parametrize("directed", [False, True])
def test_moments_are_those_of_permuted_labels(directed):
    graph = nx.gnp_random_graph(25, 0.2, seed=11, directed=directed)
    labels = np.array(["a"] * 5 + ["b"] * 8 + ["c"] * 12)
    ours = gy.collaboration.ei_index(graph, labels)
    source, target = np.array(graph.edges).T
    random = np.random.default_rng(1)
    found = []
    for _ in range(20_000):
        shuffled = random.permutation(labels)
        found.append(1 - 2 * np.mean(shuffled[source] == shuffled[target]))
    assert ours.expected == pytest.approx(np.mean(found), abs=5 * ours.sd / math.sqrt(20_000))
    assert ours.sd == pytest.approx(np.std(found), rel=0.03)


def test_rows_of_unlabelled_actors_stay_undefined():
    ours = gy.collaboration.ei_index(nx.path_graph(4), ["a", None, "b", "a"], level="actor")
    assert ours.columns == ["actor", "external", "internal", "ei"]
    assert ours["external"].tolist()[2:] == [1, 1]
    assert np.isnan([ours[name][1] for name in ours.columns[1:]]).all()
    assert math.isnan(ours["ei"][0])
