import math

import guyub as gy
import networkx as nx
import oracles
import pytest


@pytest.mark.parametrize("directed", [False, True])
def test_density_equals_networkx(directed):
    graph = nx.gnp_random_graph(40, 0.1, seed=7, directed=directed)
    assert float(gy.collaboration.density(graph)) == pytest.approx(nx.density(graph), rel=1e-12)


def test_density_of_one_actor_is_undefined():
    assert math.isnan(gy.collaboration.density(gy.TieGraph([], [], n=1)).value)


def test_an_unknown_option_is_refused():
    with pytest.raises(TypeError, match="weight_by"):
        gy.collaboration.density(nx.path_graph(3), weight_by="x")


@oracles.cases("density")
def test_density_is_that_of_other_programs(case):
    assert oracles.same(float(gy.collaboration.density(oracles.graph(case.network))), case.expected)


@oracles.cases("density_valued")
def test_weighted_density_is_that_of_other_programs(case):
    ours = gy.collaboration.density(oracles.graph(case.network), weighted=True)
    assert oracles.same(float(ours), case.expected)
