import math

import guyub as gy
import networkx as nx
import numpy as np
import pytest
from oracles import cases, graph, groups, same

modularity = gy.collaboration.modularity


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("resolution", [0.5, 1, 2])
def test_modularity_equals_networkx(directed, resolution):
    g = nx.gnp_random_graph(50, 0.1, seed=6, directed=directed)
    by = [v % 4 for v in g]
    parts = [{v for v in g if v % 4 == part} for part in range(4)]
    peer = nx.community.modularity(g, parts, resolution=resolution)
    found = modularity(g, by, resolution=resolution)
    assert float(found) == pytest.approx(peer, rel=1e-12)
    assert found.to_pandas().columns.tolist() == ["value"]


@cases("modularity")
def test_without_weights_as_other_programs_have_it(case):
    found = modularity(graph(case.network).unweighted(), groups(case.network))
    assert same(found.value, case.expected)


def test_weights_count():
    g = nx.Graph()
    g.add_weighted_edges_from([(0, 1, 2.0), (1, 2, 1.0), (2, 3, 3.0)])
    peer = nx.community.modularity(g, [{0, 1}, {2, 3}])
    assert modularity(g, [0, 0, 1, 1]).value == pytest.approx(peer)
    assert modularity(gy.TieGraph.from_networkx(g).unweighted(), [0, 0, 1, 1]).value != peer


def test_without_ties_it_is_undefined_and_a_resolution_that_is_none_is_refused():
    assert math.isnan(modularity(nx.empty_graph(3), [0, 0, 1]).value)
    with pytest.raises(ValueError, match="resolution"):
        modularity(nx.path_graph(3), [0, 0, 1], resolution=np.nan)
    with pytest.raises(ValueError, match="unlabelled='nonsense': expected one of drop, group, err"):
        modularity(nx.path_graph(3), [0, 0, 1], unlabelled="nonsense")


def test_names_of_columns_make_a_block_each():
    g = nx.karate_club_graph()
    for v in g:
        g.nodes[v]["half"] = v < 17
    found = modularity(g, ["club", "half"])
    assert found.columns == ["by", "value"]
    assert found.row("club")["value"] == modularity(g, "club").value
