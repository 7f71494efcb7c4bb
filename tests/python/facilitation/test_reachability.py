import math

import guyub as gy
import networkx as nx
import pytest

reachability = gy.facilitation.reachability


def test_directions_are_kept():
    g = nx.DiGraph([("a", "b"), ("b", "c")])
    assert float(reachability(g, ["a"], ["c"])) == 1
    assert float(reachability(g, ["c"], ["a"])) == 0
    assert float(reachability(g, ["a"], ["c"], steps=1)) == 0


def test_nobody_is_a_target_of_its_own():
    found = reachability(nx.path_graph(3), [0, 1, 2], [0, 1, 2])
    assert (found.reached, found.pairs, found.value) == (6, 6, 1)


def test_many_sources_equal_networkx():
    g = nx.gnp_random_graph(200, 0.01, seed=4)
    near = dict(nx.all_pairs_shortest_path_length(g, 3))
    expected = sum(t in near[s] for s in range(150) for t in range(100, 200) if s != t)
    found = reachability(g, list(range(150)), list(range(100, 200)), steps=3)
    assert found.reached == expected
    assert found.pairs == 150 * 100 - 50


def test_no_pairs_is_undefined():
    assert math.isnan(reachability(nx.path_graph(3), [], [1]).value)
    assert math.isnan(reachability(nx.path_graph(3), [1], [1]).value)


def test_a_mask_of_another_length_is_refused():
    import numpy as np

    with pytest.raises(ValueError, match="length 3"):
        reachability(nx.path_graph(3), np.array([True, False]), [1])
    with pytest.raises(KeyError, match="did you mean"):
        reachability(
            nx.relabel_nodes(nx.path_graph(3), {0: "ketua", 1: "warga", 2: "camat"}),
            ["ketuo"],
            ["camat"],
        )
