import random

import guyub as gy
import networkx as nx
import numpy as np
import oracles
import pytest


def named(result, names):
    """The matrix in the order of `names`."""
    places = [list(result.groups).index(name) for name in names]
    return result.matrix[np.ix_(places, places)]


def as_in(convention, matrix, directed):
    """Our counts, within once and symmetric, by the convention of a peer."""
    if directed:
        return matrix
    if "upper triangle" in convention:
        return np.triu(matrix)
    assert "twice" in convention
    return matrix + np.diag(np.diag(matrix))


@oracles.cases("mixing_matrix_counts")
def test_counts_are_those_of_other_programs(case):
    g = oracles.graph(case.network)
    ours = gy.collaboration.mixing_matrix(g, oracles.groups(case.network))
    matrix = named(ours, case.expected["groups"])
    wanted = case.expected["counts"]
    assert oracles.same(as_in(case.convention, matrix, g.directed), wanted)


@oracles.cases("mixing_matrix_density")
def test_densities_are_those_of_other_programs(case):
    g, by = oracles.graph(case.network), oracles.groups(case.network)
    ours = gy.collaboration.mixing_matrix(g, by, kind="density")
    assert oracles.same(named(ours, case.expected["groups"]), case.expected["density"])


@oracles.cases("mixing_matrix_normalized")
def test_shares_are_those_of_other_programs(case):
    g, by = oracles.graph(case.network), oracles.groups(case.network)
    ours = gy.collaboration.mixing_matrix(g, by, kind="share")
    assert oracles.same(named(ours, case.expected["groups"]), case.expected["e"])


@pytest.mark.parametrize("directed", [False, True])
def test_shares_equal_networkx(directed):
    graph = nx.gnp_random_graph(60, 0.08, seed=3, directed=directed)
    choose = random.Random(5)
    labels = {v: choose.choice(["government", "ngo", "citizens"]) for v in graph}
    nx.set_node_attributes(graph, labels, "sector")
    ours = gy.collaboration.mixing_matrix(graph, "sector", kind="share")
    order = {name: place for place, name in enumerate(ours.groups)}
    theirs = nx.attribute_mixing_matrix(graph, "sector", mapping=order)
    assert ours.matrix == pytest.approx(theirs, rel=1e-12)
    assert ours["value"].sum() == pytest.approx(1, rel=1e-12)


def test_rows_name_their_groups():
    ours = gy.collaboration.mixing_matrix(nx.path_graph(3), ["b", "a", "a"])
    assert ours.columns == ["from_group", "to_group", "value"]
    assert list(ours.groups) == ["b", "a"]
    assert ours["from_group"].tolist() == ["b", "b", "a", "a"]
    assert ours["value"].tolist() == [0, 1, 1, 1]
    assert ours.matrix.tolist() == [[0, 1], [1, 1]]


def test_unlabelled_ends_are_left_out_or_a_group():
    graph, by = nx.path_graph(4), ["a", None, "b", "b"]
    dropped = gy.collaboration.mixing_matrix(graph, by)
    assert dropped.matrix.tolist() == [[0, 0], [0, 1]]
    assert dropped.left_out == 2
    grouped = gy.collaboration.mixing_matrix(graph, by, unlabelled="group")
    assert named(grouped, ["a", "b", "unlabelled"]).tolist() == [[0, 0, 1], [0, 1, 1], [1, 1, 0]]


def test_an_unknown_kind_is_refused():
    with pytest.raises(ValueError, match="expected one of counts, density, share"):
        gy.collaboration.mixing_matrix(nx.path_graph(3), list("aab"), kind="sum")
