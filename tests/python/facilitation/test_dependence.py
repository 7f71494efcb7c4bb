import itertools
import math
import os
import signal
import subprocess
import sys
import textwrap
import time

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


def test_sides_are_named_by_sector_and_role():
    # g — f — c, g — n — d: without f, c is cut off and d is not
    graph = nx.Graph([("g", "f"), ("f", "c"), ("g", "n"), ("n", "d")])
    sector = {"g": "government", "f": "ngo", "n": "ngo", "c": "citizens", "d": "citizens"}
    nx.set_node_attributes(graph, sector, "sector")
    nx.set_node_attributes(graph, {"f": "facilitator"}, "role")
    found = dependence(graph, "facilitator", "citizens", "government", steps=[2])
    assert found.reach_with.tolist() == [1]
    assert found.reach_without.tolist() == [0.5]
    assert found.stranded().actor.tolist() == ["c"]
    same = dependence(graph, ["f"], ["c", "d"], np.array([v == "g" for v in graph]), steps=[2])
    assert same.reach_without.tolist() == found.reach_without.tolist()


@pytest.mark.parametrize(
    ("written", "meant"),
    [("goverment", "government"), ("facilitators", "facilitator"), ("bupatu", "bupati")],
)
def test_a_name_that_is_not_known_suggests_the_nearest_group_or_actor(written, meant):
    graph = nx.Graph([("bupati", "f")])
    nx.set_node_attributes(graph, {"bupati": "government", "f": "ngo"}, "sector")
    nx.set_node_attributes(graph, {"f": "facilitator"}, "role")
    with pytest.raises(KeyError, match=f"no actor or group '{written}'; did you mean '{meant}'"):
        dependence(graph, "facilitator", written, "government")


def test_threads_change_nothing():
    g = nx.gnp_random_graph(400, 0.006, seed=7, directed=True)
    one = dependence(g, [1, 2], list(range(300)), list(range(200, 400)), threads=1)
    two = dependence(g, [1, 2], list(range(300)), list(range(200, 400)), threads=2)
    for column in one.columns:
        assert one[column].tobytes() == two[column].tobytes()
    assert one.stranded().actor.tolist() == two.stranded().actor.tolist()


def test_ctrl_c_stops_it_within_a_third_of_a_second():
    program = textwrap.dedent("""
        import numpy as np, guyub as gy, time
        random = np.random.default_rng(1)
        n = 200_000
        g = gy.TieGraph(random.integers(0, n, 2_000_000), random.integers(0, n, 2_000_000), n=n)
        everyone = np.ones(n, dtype=bool)
        print("ready", flush=True)
        try:
            gy.facilitation.dependence(g, [0], everyone, everyone)
        except KeyboardInterrupt:
            print("stopped", time.monotonic(), flush=True)
    """)
    run = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    with run.stdout:
        assert run.stdout.readline().strip() == "ready"
        time.sleep(0.5)
        sent = time.monotonic()
        os.kill(run.pid, signal.SIGINT)
        word, _, when = run.stdout.readline().strip().partition(" ")
    run.wait(10)
    assert word == "stopped"
    assert float(when) - sent < 0.3


def test_progress_only_grows():
    shares = []
    g = nx.barabasi_albert_graph(3000, 3, seed=1)
    dependence(g, [0], list(g), list(g), progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


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
