import guyub as gy
import networkx as nx
import numpy as np
import pytest
from oracles import cases, graph, same

core_number = gy.collaboration.core_number


def test_core_number_equals_networkx():
    g = nx.gnp_random_graph(80, 0.08, seed=3)
    found = core_number(g)
    assert found.columns == ["actor", "core"]
    assert found.core.tolist() == [nx.core_number(g)[v] for v in g]


@cases("kcore_all")
def test_all_ties_as_other_programs_count_them(case):
    assert same(core_number(graph(case.network)).core, case.expected)


@cases("kcore_in")
def test_ties_received(case):
    assert same(core_number(graph(case.network), kind="in").core, case.expected)


@cases("kcore_out")
def test_ties_sent(case):
    assert same(core_number(graph(case.network), kind="out").core, case.expected)


def test_an_empty_graph_has_no_rows_and_an_unknown_kind_is_refused():
    assert len(core_number(gy.TieGraph([], [], n=0))) == 0
    assert core_number(gy.TieGraph([], [], n=2)).core.tolist() == [0, 0]
    with pytest.raises(ValueError, match="kind='all': expected one of total, in, out"):
        core_number(nx.path_graph(3), kind="all")
    assert core_number(nx.path_graph(3)).core.dtype.kind in "iu"
    assert np.array_equal(core_number(nx.complete_graph(4)).core, [3, 3, 3, 3])
