import os
import signal
import subprocess
import sys
import textwrap
import time

import guyub as gy
import igraph
import networkx as nx
import numpy as np
import pytest
from oracles import cases, graph, same

betweenness = gy.collaboration.betweenness


@cases("betweenness")
def test_it_equals_other_programs(case):
    assert same(betweenness(graph(case.network)).betweenness, case.expected)


@cases("betweenness_normalized")
def test_normalised_equals_other_programs(case):
    assert same(betweenness(graph(case.network), normalised=True).betweenness, case.expected)


@cases("betweenness_weighted_inverse")
def test_strengths_equal_other_programs(case):
    assert same(betweenness(graph(case.network), weights="strength").betweenness, case.expected)


def test_the_medici_as_printed():
    # Padgett's marriages; 47.5 raw, .522 on the component of 15 families (Wasserman & Faust 1994)
    families = gy.TieGraph.from_networkx(nx.florentine_families_graph())
    assert betweenness(families).row("Medici")["betweenness"] == pytest.approx(47.5, rel=1e-12)
    normalised = betweenness(families, normalised=True).row("Medici")["betweenness"]
    assert normalised == pytest.approx(47.5 / 91, rel=1e-12)


@pytest.mark.parametrize("directed", [False, True])
def test_random_graphs_equal_networkx(directed):
    for seed in range(5):
        g = nx.gnp_random_graph(40, 0.08, seed=seed, directed=directed)
        expected = nx.betweenness_centrality(g, normalized=False)
        found = betweenness(g).betweenness
        assert np.allclose(found, [expected[v] for v in g], rtol=1e-10)


@pytest.mark.parametrize("directed", [False, True])
def test_random_graphs_equal_igraph(directed):
    random = np.random.default_rng(8)
    drawn = nx.gnm_random_graph(60, 200, seed=8, directed=directed)
    g = igraph.Graph(60, list(drawn.edges), directed=directed)
    # whole strengths of few kinds: many paths are equally long, as sums that round
    g.es["weight"] = [float(w) for w in random.integers(1, 7, g.ecount())]
    plain = betweenness(g).betweenness
    assert np.allclose(plain, g.betweenness(), rtol=1e-10)
    lengths = [1 / w for w in g.es["weight"]]
    strong = betweenness(g, weights="strength").betweenness
    assert np.allclose(strong, g.betweenness(weights=lengths), rtol=1e-9)


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("actors, ties", [(500, 3000), (333, 400), (33, 60)])
def test_graphs_of_many_sources_equal_igraph(actors, ties, directed):
    # more sources than are searched from at a time, near each other and far apart
    drawn = nx.gnm_random_graph(actors, ties, seed=4, directed=directed)
    expected = igraph.Graph(actors, list(drawn.edges), directed=directed).betweenness()
    assert np.allclose(betweenness(drawn).betweenness, expected, rtol=1e-10, atol=1e-9)


def test_long_ways_equal_igraph():
    # a grid: up to 10^10 shortest paths between two corners
    drawn = nx.convert_node_labels_to_integers(nx.grid_2d_graph(18, 18))
    expected = igraph.Graph(324, list(drawn.edges)).betweenness()
    assert np.allclose(betweenness(drawn).betweenness, expected, rtol=1e-10)


def test_lengths_equal_networkx_where_no_two_paths_tie():
    g = nx.gnp_random_graph(40, 0.15, seed=2)
    random = np.random.default_rng(0)
    for _, _, data in g.edges(data=True):
        data["weight"] = random.random() + 0.1
    expected = nx.betweenness_centrality(g, weight="weight", normalized=False)
    found = betweenness(g, weights="distance").betweenness
    assert np.allclose(found, [expected[v] for v in g], rtol=1e-9)


def test_threads_do_not_change_a_byte():
    g = gy.TieGraph.from_networkx(nx.barabasi_albert_graph(500, 4, seed=1))
    one = betweenness(g, threads=1).betweenness
    assert one.tobytes() == betweenness(g, threads=2).betweenness.tobytes()
    assert one.tobytes() == betweenness(g, threads=7).betweenness.tobytes()


def test_a_length_that_is_not_positive_is_refused():
    g = gy.TieGraph(["a", "b"], ["b", "c"], [1.0, -2.0])
    with pytest.raises(ValueError, match="positive"):
        betweenness(g, weights="distance")
    with pytest.raises(ValueError, match="expected one of None, distance, strength"):
        betweenness(g, weights="length")


def test_progress_is_told():
    shares = []
    g = gy.TieGraph.from_networkx(nx.barabasi_albert_graph(6000, 5, seed=1))
    betweenness(g, progress=shares.append)
    assert shares
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_ctrl_c_stops_it_within_a_third_of_a_second():
    program = textwrap.dedent("""
        import networkx as nx, guyub as gy, time, sys
        g = gy.TieGraph.from_networkx(nx.barabasi_albert_graph(40000, 10, seed=1))
        print("ready", flush=True)
        try:
            gy.collaboration.betweenness(g)
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


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_child_finds_the_same():
    program = textwrap.dedent("""
        import os, networkx as nx, guyub as gy
        g = gy.TieGraph.from_networkx(nx.barabasi_albert_graph(300, 4, seed=1))
        before = gy.collaboration.betweenness(g, threads=2).betweenness.tobytes()
        child = os.fork()
        if child == 0:
            after = gy.collaboration.betweenness(g, threads=2).betweenness.tobytes()
            os._exit(0 if after == before else 3)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    """)
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True
    )
    assert run.stdout.strip() == "0"
