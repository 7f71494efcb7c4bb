import pickle

import guyub as gy
import networkx as nx
import numpy as np
import pytest

projection = gy.participation.projection

#        e    f    g
#   a    ×
#   b    ×    ×
#   c    ×    ×
#   d              ×
MEETINGS = gy.Incidence([*"abcbcd"], [*"eeeffg"])


@pytest.fixture(scope="module")
def davis():
    g = nx.davis_southern_women_graph()
    women = [v for v, part in g.nodes(data="bipartite") if part == 0]
    pairs = [(u, v) if u in set(women) else (v, u) for u, v in g.edges]
    b = gy.Incidence(*zip(*pairs, strict=True))
    return g, b


PEERS = {
    "count": lambda g, nodes: nx.bipartite.weighted_projected_graph(g, nodes),
    "newman": lambda g, nodes: nx.bipartite.collaboration_weighted_projected_graph(g, nodes),
    "jaccard": lambda g, nodes: nx.bipartite.overlap_weighted_projected_graph(g, nodes),
    "overlap": lambda g, nodes: nx.bipartite.overlap_weighted_projected_graph(g, nodes, False),
}


@pytest.mark.parametrize("weighting", PEERS)
@pytest.mark.parametrize("side", ["actors", "events"])
def test_projection_equals_networkx(davis, weighting, side):
    g, b = davis
    labels = b.actor_labels if side == "actors" else b.event_labels
    peer = nx.to_numpy_array(PEERS[weighting](g, labels), nodelist=labels)
    found = projection(b, weighting=weighting, side=side)
    assert found.labels.tolist() == labels.tolist()
    assert found.to_scipy().toarray() == pytest.approx(peer, rel=1e-12)


def test_it_is_a_graph_that_says_that_its_ties_are_co_presence():
    g = projection(MEETINGS)
    assert isinstance(g, gy.TieGraph)
    assert (g.n, g.m, g.directed, g.weighted) == (4, 3, False, True)
    assert g.meaning == "co-presence"
    assert repr(g) == "<guyub.TieGraph undirected, weighted: 4 actors, 3 co-presence>"
    assert pickle.loads(pickle.dumps(g)).meaning == "co-presence"
    assert g.largest_component().meaning == "co-presence"
    assert gy.TieGraph([0], [1]).meaning == "ties"
    assert not projection(MEETINGS, weighting="binary").weighted


def test_resource_and_what_is_kept():
    g = projection(MEETINGS, weighting="resource")
    assert g.to_pandas().weight.tolist() == pytest.approx([1 / 3, 1 / 3, 1 / 3 + 1 / 2])
    assert projection(MEETINGS, minimum=2).to_pandas().values.tolist() == [["b", "c", 2.0]]
    assert projection(MEETINGS, top=1).m == 2


def test_a_network_and_a_matrix_are_projected_as_well():
    from data import KEDIRI

    net = gy.read(KEDIRI)
    b = net.attendance(forum="musdes")
    g = projection(b, weighting="newman")
    assert g.labels.tolist() == net.labels.tolist()
    matrix = b.to_scipy()
    assert projection(matrix, weighting="newman").m == g.m
    counts = (matrix @ matrix.T).toarray()
    np.fill_diagonal(counts, 0)
    assert np.array_equal(projection(b).to_scipy().toarray(), counts)


def test_words_and_inputs_that_are_none_are_refused():
    with pytest.raises(ValueError, match="weighting='hyperbolic': expected one of count, binary"):
        projection(MEETINGS, weighting="hyperbolic")
    with pytest.raises(TypeError, match=r"expected a guyub\.Incidence, got Graph"):
        projection(nx.path_graph(3))
    with pytest.raises(ValueError, match="top=0 keeps no tie"):
        projection(MEETINGS, top=0)
