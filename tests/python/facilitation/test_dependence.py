import itertools
import math

import guyub as gy
import networkx as nx
import numpy as np
import pytest

dependence = gy.facilitation.dependence
GOVERNMENT = ["g1", "g2", "g3"]
RESIDENTS = ["a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4"]


@pytest.fixture
def villages():
    # cliques g, a and b; F joins all three, and g2 knows a2
    ties = [
        *itertools.combinations(GOVERNMENT, 2),
        *itertools.combinations(RESIDENTS[:4], 2),
        *itertools.combinations(RESIDENTS[4:], 2),
        ("F", "g1"),
        ("F", "a1"),
        ("F", "b1"),
        ("g2", "a2"),
    ]
    return gy.TieGraph([a for a, _ in ties], [b for _, b in ties])


def test_the_worked_example(villages):
    found = dependence(villages, ["F"], RESIDENTS, GOVERNMENT)
    assert found.steps.tolist() == [2, 3, math.inf]
    assert found.reach_with == pytest.approx([1 / 3, 0.75, 1])
    assert found.reach_without == pytest.approx([0.25, 0.5, 0.5])
    assert found.dependence[2] == pytest.approx(0.5)
    assert found.stranded().actor.tolist() == RESIDENTS[4:]


def test_who_is_removed_is_no_source_either(villages):
    found = dependence(villages, ["F", "b1"], RESIDENTS, GOVERNMENT, steps=[None])
    assert found.reach_with[0] == pytest.approx(1)
    assert found.reach_without[0] == pytest.approx(12 / 21)


@pytest.mark.parametrize("directed", [False, True])
def test_random_graphs_equal_networkx(directed):
    for seed in range(6):
        g = nx.gnp_random_graph(90, 0.025, seed=seed, directed=directed)
        source, target, gone = range(70), range(60, 90), [3, 65, 80]

        def reach(graph, steps, source=source, target=target, gone=gone):
            pairs = [(s, t) for s in source for t in target if s != t and not {s, t} & set(gone)]
            near = dict(nx.all_pairs_shortest_path_length(graph, steps))
            return sum(t in near.get(s, {}) for s, t in pairs) / len(pairs)

        left = g.copy()
        left.remove_nodes_from(gone)
        found = dependence(g, gone, list(source), list(target), steps=[2, 4, None])
        for row, steps in enumerate([2, 4, None]):
            assert found.reach_with[row] == pytest.approx(reach(g, steps))
            assert found.reach_without[row] == pytest.approx(reach(left, steps))


def test_nothing_to_reach_is_undefined(villages):
    found = dependence(villages, ["F"], RESIDENTS, [], steps=[None])
    assert np.isnan(found.reach_with[0])
    assert np.isnan(found.dependence[0])
    assert len(found.stranded()) == 0


def test_mistakes_are_refused(villages):
    with pytest.raises(KeyError, match="no actor or group"):
        dependence(villages, ["F"], RESIDENTS, ["gl"])
    with pytest.raises(ValueError, match="1 or more"):
        dependence(villages, ["F"], RESIDENTS, GOVERNMENT, steps=[0])
