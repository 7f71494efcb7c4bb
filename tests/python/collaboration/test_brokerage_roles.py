import itertools

import guyub as gy
import networkx as nx
import numpy as np
import pytest
from oracles import cases, graph, groups, same

brokerage_roles = gy.collaboration.brokerage_roles
ROLES = ("coordinator", "itinerant", "gatekeeper", "representative", "liaison")
SNA = {
    "w_I": "coordinator",
    "w_O": "itinerant",
    "b_IO": "representative",
    "b_OI": "gatekeeper",
    "b_O": "liaison",
    "t": "total",
}


def role_of(name):
    """Our role for another program's name: w_I, or coordinator_AAA."""
    return SNA.get(name, name.partition("_")[0])


@cases("gould_fernandez_raw")
def test_counts_equal_other_programs(case):
    found = brokerage_roles(graph(case.network), groups(case.network), null=None)
    for name, values in case.expected.items():
        assert same(found[role_of(name)], values), name


@cases("gould_fernandez_weighted")
def test_shared_counts_equal_other_programs(case):
    found = brokerage_roles(
        graph(case.network), groups(case.network), null=None, weighting="shared"
    )
    for name, values in case.expected.items():
        assert same(found[role_of(name)], values), name


def moments_equal(case, prefix):
    g = graph(case.network)
    if not g.directed:
        # sna's null is of arcs even there; ours is of edges, unless both arcs are given
        ties = g._shown()
        source, target = ties.source, ties.target
        ends = np.concatenate([source, target]), np.concatenate([target, source])
        g = gy.TieGraph(*ends, n=g.n, directed=True)
    found = brokerage_roles(g, groups(case.network), null="ties")
    for name, values in case.expected.items():
        if role_of(name) != "total":
            assert same(found[prefix + role_of(name)], values), name


@cases("gould_fernandez_expected")
def test_the_expectation_under_independent_ties_equals_sna(case):
    moments_equal(case, "expected_")


@cases("gould_fernandez_sd")
def test_the_standard_deviation_under_independent_ties_equals_sna(case):
    moments_equal(case, "sd_")


@cases("gould_fernandez_z")
def test_z_under_independent_ties_equals_sna(case):
    moments_equal(case, "z_")


@cases("gould_fernandez_group_exact")
def test_totals_equal_enumeration(case):
    totals = brokerage_roles(graph(case.network), groups(case.network), null="ties").totals
    for position, name in enumerate(case.expected["roles"]):
        row = totals.row(role_of(name))
        for column, values in (
            ("count", "raw"),
            ("expected", "expected"),
            ("sd", "sd"),
            ("z", "z"),
        ):
            assert same(row[column], case.expected[values][position]), (name, column)


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("weighting", ["raw", "shared"])
def test_moments_under_labels_equal_all_permutations(directed, weighting):
    labels = ["a", "a", "a", "b", "b", "c"]
    for seed in (1, 5, 8):
        g = gy.TieGraph.from_networkx(nx.gnp_random_graph(6, 0.45, seed=seed, directed=directed))
        exact = brokerage_roles(g, labels, weighting=weighting)
        arrangements = [list(order) for order in set(itertools.permutations(labels))]
        counts = [
            brokerage_roles(g, order, null=None, weighting=weighting) for order in arrangements
        ]
        for role in ROLES:
            totals = [np.nansum(found[role]) for found in counts]
            row = exact.totals.row(role)
            assert row["expected"] == pytest.approx(np.mean(totals), abs=1e-12)
            assert row["sd"] == pytest.approx(np.std(totals), abs=1e-9)
            for actor in range(6):
                # the actor keeps its own label, the others' are permuted
                own = [
                    found[role][actor]
                    for found, order in zip(counts, arrangements, strict=True)
                    if order[actor] == labels[actor]
                ]
                assert exact[f"expected_{role}"][actor] == pytest.approx(np.mean(own), abs=1e-12)
                assert exact[f"sd_{role}"][actor] == pytest.approx(np.std(own), abs=1e-9)


@pytest.mark.parametrize("directed", [False, True])
def test_moments_under_ties_equal_all_graphs(directed):
    labels = ["a", "a", "b", "c"]
    pairs = list(
        itertools.permutations(range(4), 2) if directed else itertools.combinations(range(4), 2)
    )
    observed = gy.TieGraph(
        [u for u, _ in pairs[:3]], [v for _, v in pairs[:3]], n=4, directed=directed
    )
    exact = brokerage_roles(observed, labels, null="ties")
    d = 3 / len(pairs)
    weight, rows = [], {role: [] for role in ROLES}
    for present in itertools.product((False, True), repeat=len(pairs)):
        ties = [pair for pair, there in zip(pairs, present, strict=True) if there]
        g = gy.TieGraph([u for u, _ in ties], [v for _, v in ties], n=4, directed=directed)
        found = brokerage_roles(g, labels, null=None)
        weight.append(d ** len(ties) * (1 - d) ** (len(pairs) - len(ties)))
        for role in ROLES:
            rows[role].append([*found[role], found[role].sum()])
    for role in ROLES:
        values = np.array(rows[role])
        mean = np.average(values, axis=0, weights=weight)
        sd = np.sqrt(np.average((values - mean) ** 2, axis=0, weights=weight))
        assert np.allclose(exact[f"expected_{role}"], mean[:4], atol=1e-12)
        assert np.allclose(exact[f"sd_{role}"], sd[:4], atol=1e-9)
        assert exact.totals.row(role)["expected"] == pytest.approx(mean[4], abs=1e-12)
        assert exact.totals.row(role)["sd"] == pytest.approx(sd[4], abs=1e-9)


def test_shared_counts_have_no_moments_under_ties():
    with pytest.raises(ValueError, match="shared"):
        brokerage_roles(nx.path_graph(3), ["a", "b", "c"], null="ties", weighting="shared")


def test_unlabelled_actors_have_rows_of_nan():
    found = brokerage_roles(nx.path_graph(4), ["a", "b", "a", None])
    assert np.isnan(found.total[3])
    assert found.itinerant.tolist()[:3] == [0, 2, 0]
    assert found.meta["n"] == 3
    assert found.meta["missing"] == 1
