"""Graphs, partitions, results and networks as values: in, out, and back."""

import pickle

import guyub as gy
import igraph
import networkx as nx
import numpy as np
import pandas as pd
import polars as pl
import pytest
from scipy.sparse import csr_array


@pytest.fixture
def club():
    return nx.karate_club_graph()


def test_networkx_and_back(club):
    g = gy.TieGraph.from_networkx(club)
    assert (g.n, g.m, g.directed, g.weighted) == (34, 78, False, True)
    again = g.to_networkx()
    assert nx.utils.graphs_equal(nx.Graph(again.edges), nx.Graph(club.edges))
    assert again[0][1]["weight"] == club[0][1]["weight"]


def test_igraph_and_back():
    made = igraph.Graph([(0, 1), (1, 2)], directed=True)
    made.vs["name"] = ["a", "b", "c"]
    g = gy.TieGraph.from_igraph(made)
    assert g.labels.tolist() == ["a", "b", "c"]
    assert g.to_igraph().get_edgelist() == [(0, 1), (1, 2)]
    assert gy.collaboration.density(made).value == pytest.approx(2 / 6)


def test_scipy_and_back():
    matrix = csr_array(np.array([[0, 2, 0], [0, 0, 1], [0, 0, 0]]))
    g = gy.TieGraph.from_scipy(matrix)
    assert g.directed
    assert np.array_equal(g.to_scipy().toarray(), matrix.toarray())
    undirected = gy.TieGraph.from_scipy(matrix + matrix.T)
    assert not undirected.directed
    assert undirected.m == 2


@pytest.mark.parametrize("library", [pd, pl])
def test_dataframes(library):
    frame = library.DataFrame({"from": ["x", "y"], "to": ["y", "z"], "w": [1.5, 2.0]})
    g = gy.TieGraph.from_dataframe(frame, weight="w", directed=True)
    assert g.labels.tolist() == ["x", "y", "z"]
    assert g.to_pandas().weight.tolist() == [1.5, 2.0]
    with pytest.raises(KeyError, match="did you mean 'from'"):
        gy.TieGraph.from_dataframe(frame, source="form")


def test_csv(tmp_path):
    file = tmp_path / "survey.csv"
    file.write_text("Dari;Ke;bobot\nSitī;007;1,5\n007;7;\nSitī;007;1\n", "utf-8")
    g = gy.TieGraph.from_csv(file, "dari", "ke", "bobot", directed=True)
    assert g.labels.tolist() == ["Sitī", "007", "7"]
    assert g.to_pandas().values.tolist() == [["Sitī", "007", 2.5], ["007", "7", 1.0]]
    assert g.merged == 1
    assert not gy.TieGraph.from_csv(file, "dari", "ke").weighted
    with pytest.raises(ValueError, match="parallel ties"):
        gy.TieGraph.from_csv(file, "dari", "ke", directed=True, parallel="error")
    with pytest.raises(gy.DataError, match=r"survey\.csv:1, column form") as caught:
        gy.TieGraph.from_csv(file, "form", "ke")
    assert caught.value.faults[0].row == 1
    with pytest.raises(gy.DataError, match="none of this name"):
        gy.TieGraph.from_csv(tmp_path / "no.csv")
    file.write_text("from,to\n", "utf-8")
    assert gy.TieGraph.from_csv(file).n == 0


def test_labels_by_first_sight_tie_by_tie():
    g = gy.TieGraph(["b", "a"], ["c", "b"])
    assert g.labels.tolist() == ["b", "c", "a"]
    ordered = gy.TieGraph(["b"], ["c"], labels=["a", "b", "c"])
    assert ordered.labels.tolist() == ["a", "b", "c"]
    with pytest.raises(ValueError, match="no vertex is labelled"):
        gy.TieGraph(["b"], ["d"], labels=["a", "b", "c"])


def test_views_have_no_copy_and_outlive_the_graph(club):
    g = gy.TieGraph.from_networkx(club)
    targets = g.targets
    assert not targets.flags.owndata
    assert not targets.flags.writeable
    before = targets.copy()
    del g
    assert np.array_equal(targets, before)


def test_columns_have_no_copy(club):
    result = gy.collaboration.betweenness(club)
    assert not result.betweenness.flags.owndata
    assert result.betweenness is result["betweenness"]


def test_bad_ties_are_refused():
    with pytest.raises(ValueError, match=r"source holds the index 7; expected 0 to 2"):
        gy.TieGraph([7], [1], n=3)
    with pytest.raises(ValueError, match="source has 1 entries, target 2"):
        gy.TieGraph([0], [1, 2])
    with pytest.raises(ValueError, match="at most 4294967295"):
        gy.TieGraph([0], [1], n=2**33)
    with pytest.raises(ValueError, match="parallel ties"):
        gy.TieGraph([0, 0], [1, 1], parallel="error")
    with pytest.raises(ValueError, match="empty end"):
        gy.TieGraph(["a", None], ["b", "c"])
    with pytest.raises(ValueError, match="not finite"):
        gy.TieGraph([0], [1], [float("nan")])


def test_merged_ties_and_dropped_loops_are_counted():
    g = gy.TieGraph([0, 1, 2], [1, 0, 2], [1.0, 2.0, 5.0])
    assert (g.m, g.merged, g.dropped_loops) == (1, 1, 1)
    assert g.weights.tolist() == [3.0, 3.0]


def test_parts_of_a_graph(club):
    g = gy.TieGraph.from_networkx(nx.disjoint_union(nx.path_graph(3), nx.path_graph(2)))
    assert g.largest_component().labels.tolist() == [0, 1, 2]
    assert g.subgraph(g.labels < 2).m == 1
    both = gy.TieGraph([0, 1, 1], [1, 0, 2], directed=True)
    assert (both.symmetrised().m, both.symmetrised("both").m) == (2, 1)


def test_partitions():
    groups = gy.Partition(["b", None, "a", "b", float("nan"), ""])
    assert groups.names == ["b", "a"]
    assert groups.index.tolist() == [0, -1, 1, 0, -1, -1]
    assert groups.sizes.tolist() == [2, 1]
    again = pickle.loads(pickle.dumps(groups))
    assert again.index.tolist() == groups.index.tolist()


def test_a_series_is_aligned_by_the_labels():
    g = gy.TieGraph(["x", "y"], ["y", "z"])
    series = pd.Series({"z": "q", "x": "p", "y": "p"})
    assert gy.collaboration.mixing_matrix(g, series).matrix.tolist() == [[1, 1], [1, 0]]
    with pytest.raises(ValueError, match="reindex"):
        gy.collaboration.mixing_matrix(g, pd.Series({"x": 1, "y": 2}))


def test_a_mapping_and_an_attribute_are_partitions(club):
    by_mapping = gy.collaboration.ei_index(club, {v: club.nodes[v]["club"] for v in club})
    assert gy.collaboration.ei_index(club, "club").value == by_mapping.value
    with pytest.raises(KeyError, match="did you mean 'club'"):
        gy.collaboration.ei_index(club, "culb")
    with pytest.raises(ValueError, match="35 labels, the graph 34 actors"):
        gy.collaboration.ei_index(club, ["a"] * 35)


def test_results_as_tables(club):
    result = gy.collaboration.betweenness(club)
    assert result.to_pandas().columns.tolist() == ["actor", "betweenness"]
    assert result.to_arrow().num_rows == 34
    assert result.to_numpy()["betweenness"][0] == result.betweenness[0]
    assert result.row(0)["betweenness"] == result.betweenness[0]
    assert "<table>" in result._repr_html_()
    with pytest.raises(AttributeError, match="did you mean 'betweenness'"):
        _ = result.betweeness
    with pytest.raises(TypeError):
        float(result)


def test_results_say_how_they_came_about(club):
    meta = gy.collaboration.ei_index(club, "club").meta
    assert meta["metric"] == "collaboration.ei_index"
    assert meta["options"] == {"by": "club", "level": "network", "unlabelled": "drop"}
    assert meta["n"] == 34
    assert meta["version"] == gy.__version__
    assert len(meta["data_hash"]) == 16
    assert "Krackhardt" in gy.collaboration.ei_index(club, "club").cite()


def test_results_are_pickled_with_what_they_say(club):
    for result in (
        gy.collaboration.brokerage_roles(club, "club"),
        gy.participation.representation(attended=[0, 9], population=[10, 20]),
        gy.facilitation.dependence(club, [0], [1, 2], [32, 33]),
    ):
        again = pickle.loads(pickle.dumps(result))
        assert again.meta == result.meta
        for name in result.columns:
            assert np.array_equal(
                again[name], result[name], equal_nan=result[name].dtype.kind == "f"
            )
        assert again.columns == result.columns
    assert pickle.loads(pickle.dumps(again)).stranded().columns == ["actor"]


def test_graphs_are_pickled_with_their_attributes(club):
    g = pickle.loads(pickle.dumps(gy.TieGraph.from_networkx(club)))
    assert g.data_hash == gy.TieGraph.from_networkx(club).data_hash
    assert (
        gy.collaboration.ei_index(g, "club").value == gy.collaboration.ei_index(club, "club").value
    )


def test_incidence_in_and_out():
    b = gy.Incidence(["x", "y", "x", "x"], ["e", "e", "f", "f"])
    assert (b.n_actors, b.n_events, b.m, b.merged) == (2, 2, 3, 1)
    assert b.to_scipy().toarray().tolist() == [[1, 1], [1, 0]]
    assert gy.Incidence.from_scipy(b.to_scipy()).m == 3
    assert pickle.loads(pickle.dumps(b)).event_labels.tolist() == ["e", "f"]
    frame = pd.DataFrame({"actor_id": ["x"], "forum_id": ["e"]})
    assert gy.Incidence.from_dataframe(frame).m == 1


def test_statistics_are_functions_of_numbers():
    assert gy.statistics.hypergeometric_test(8, 100, 40, 200).p_under == pytest.approx(
        1.566e-5, rel=1e-3
    )
    found = gy.statistics.odds_ratio([[8, 92], [32, 68]])
    assert found.low < found.value < found.high
    assert gy.statistics.adjust([0.01, 0.04, float("nan")])[:2].tolist() == [0.02, 0.04]
    with pytest.raises(ValueError, match="2 x 2"):
        gy.statistics.odds_ratio([1, 2, 3])


def test_docstrings_are_the_contracts():
    doc = gy.collaboration.ei_index.__doc__
    for word in ("Formula:", "Undefined:", "Source:", "10.2307/2786835"):
        assert word in doc
    catalogue = gy.catalogue()
    assert "brokerage_roles" in catalogue.id


def test_the_catalogue_has_every_function():
    for area, name in zip(gy.catalogue().area, gy.catalogue().id, strict=True):
        assert callable(getattr(getattr(gy, area), name))
