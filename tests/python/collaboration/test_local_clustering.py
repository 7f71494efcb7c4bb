import guyub as gy
import networkx as nx
import numpy as np
import pytest
from oracles import cases, graph, same

local_clustering = gy.collaboration.local_clustering


def test_local_clustering_equals_networkx_but_for_the_undefined():
    g = nx.gnp_random_graph(60, 0.1, seed=2)
    found = local_clustering(g)
    peer = nx.clustering(g)
    assert np.nan_to_num(found.clustering) == pytest.approx([peer[v] for v in g], rel=1e-12)
    few = np.array([g.degree(v) < 2 for v in g])
    assert np.array_equal(np.isnan(found.clustering), few)
    assert found.mean_with_zeros == pytest.approx(nx.average_clustering(g), rel=1e-12)
    assert found.mean == pytest.approx(np.nanmean(found.clustering), rel=1e-12)


@cases("clustering_local")
def test_binary_as_other_programs_have_it(case):
    found = local_clustering(graph(case.network)).clustering
    zeros = "networkx" in case.peer
    assert same(np.nan_to_num(found) if zeros else found, case.expected)


@cases("clustering_fagiolo")
def test_directed_as_networkx_has_it(case):
    found = local_clustering(graph(case.network), kind="fagiolo").clustering
    assert same(np.nan_to_num(found), case.expected)


@pytest.mark.parametrize(("kind", "weight"), [("onnela", "weight"), ("fagiolo", None)])
def test_weights_and_directions_as_networkx_has_them(kind, weight):
    g = nx.gnp_random_graph(40, 0.15, seed=4, directed=kind == "fagiolo")
    random = np.random.default_rng(4)
    for u, v in g.edges:
        g[u][v]["weight"] = float(random.uniform(0.5, 3))
    peer = nx.clustering(g, weight=weight)
    found = local_clustering(g, kind=kind).clustering
    assert np.nan_to_num(found) == pytest.approx([peer[v] for v in g], rel=1e-9)


def test_an_unknown_kind_is_refused():
    with pytest.raises(ValueError, match="expected one of binary, barrat, onnela, fagiolo"):
        local_clustering(nx.path_graph(3), kind="watts")
