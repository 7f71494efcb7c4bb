import guyub as gy
import networkx as nx
import oracles


def pairs(found):
    return list(zip(found["from"].tolist(), found["to"].tolist(), strict=True))


def test_bridges_are_those_of_networkx():
    graph = nx.gnp_random_graph(200, 0.012, seed=7)
    found = gy.collaboration.bridges(graph)
    assert list(found.to_pandas().columns) == ["from", "to"]
    assert {frozenset(pair) for pair in pairs(found)} == {frozenset(b) for b in nx.bridges(graph)}


def test_bridges_bear_the_labels_of_actors():
    found = gy.collaboration.bridges(gy.TieGraph(["Sari", "Budi"], ["Budi", "Tono"]))
    assert pairs(found) == [("Sari", "Budi"), ("Budi", "Tono")]


@oracles.cases("bridges")
def test_bridges_are_those_of_other_programs(case):
    found = gy.collaboration.bridges(oracles.graph(case.network))
    ours = {frozenset((a + 1, b + 1)) for a, b in pairs(found)}
    assert ours == {frozenset(pair) for pair in case.expected}
