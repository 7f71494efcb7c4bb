import guyub as gy
import networkx as nx
import oracles


def test_articulation_points_are_those_of_networkx():
    graph = nx.gnp_random_graph(200, 0.012, seed=7)
    found = gy.collaboration.articulation_points(graph)
    assert list(found.to_pandas().columns) == ["actor"]
    assert set(found["actor"].tolist()) == set(nx.articulation_points(graph))


def test_nobody_holds_a_circle_together():
    assert len(gy.collaboration.articulation_points(nx.cycle_graph(5))) == 0


@oracles.cases("articulation_points")
def test_articulation_points_are_those_of_other_programs(case):
    found = gy.collaboration.articulation_points(oracles.graph(case.network))
    assert [actor + 1 for actor in found["actor"].tolist()] == sorted(case.expected)
