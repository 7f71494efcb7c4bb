import math

import guyub as gy
import networkx as nx
import oracles
import pytest


def test_reciprocity_equals_networkx():
    graph = nx.gnp_random_graph(40, 0.1, seed=7, directed=True)
    ours = float(gy.collaboration.reciprocity(graph))
    assert ours == pytest.approx(nx.overall_reciprocity(graph), rel=1e-12)


@pytest.mark.parametrize("kind", ["edgewise", "dyadic_nonnull"])
def test_reciprocity_without_ties_is_undefined(kind):
    empty = gy.TieGraph([], [], n=3, directed=True)
    assert math.isnan(gy.collaboration.reciprocity(empty, kind=kind).value)


def test_another_kind_is_refused():
    with pytest.raises(ValueError, match="expected one of edgewise, dyadic, dyadic_nonnull"):
        gy.collaboration.reciprocity(nx.path_graph(3), kind="arcs")


@oracles.cases("reciprocity_edgewise")
def test_reciprocity_is_that_of_other_programs(case):
    ours = gy.collaboration.reciprocity(oracles.graph(case.network))
    assert oracles.same(ours.value, case.expected)


@oracles.cases("reciprocity_dyadic")
def test_dyadic_reciprocity_is_that_of_other_programs(case):
    ours = gy.collaboration.reciprocity(oracles.graph(case.network), kind="dyadic")
    assert oracles.same(ours.value, case.expected)


@oracles.cases("reciprocity_dyadic.nonnull")
def test_reciprocity_of_tied_pairs_is_that_of_other_programs(case):
    ours = gy.collaboration.reciprocity(oracles.graph(case.network), kind="dyadic_nonnull")
    assert oracles.same(ours.value, case.expected)
