"""Labels of every kind become the same codes by first sight as one at a time in a dictionary."""

import math

import guyub as gy
import networkx as nx
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

WORDS = ["wanita", "", "pria", "wanita", "é", "pria", "çé", ""]


def by_hand(values):
    place = {}
    index = []
    for value in values:
        missing = value is None or value is pd.NA or value is pd.NaT or value != value
        missing = missing or value == ""
        index.append(-1 if missing else place.setdefault(value, len(place)))
    return index, list(place)


def listed(labels):
    for name in ("to_list", "to_pylist"):
        if hasattr(labels, name):
            return getattr(labels, name)()
    return list(labels)


def kind(labels):
    # no address, so that each process collects the same names
    return f"{type(labels).__module__}.{type(labels).__name__}"


@pytest.mark.parametrize(
    "labels",
    [
        WORDS,
        tuple(WORDS),
        np.array(WORDS),
        np.array(WORDS).astype(">U9"),
        np.array(["abc", "", "ab", "abcd"])[::2],
        np.array(WORDS, dtype=object),
        pd.Series(WORDS),
        pl.Series(WORDS),
        [1, 2**70, 1, -5, None, True, 1.0],
        [1.5, float("nan"), 1, -0.0, 0],
        np.array([5, -3, 5, 2**62, -(2**63)]),
        np.array([7, 7, 9], dtype=np.uint8),
        np.array([2**64 - 1, 0, 2**64 - 1], dtype=np.uint64),
        np.array([True, False, True]),
        np.array([0.0, -0.0, math.nan, 2.5]),
        np.array([1.5, 1.5, math.nan], dtype=np.float32),
        pd.Series([3, 3, None, 1]),
        pd.Series([3, None, 1], dtype="Int64"),
        pd.Series(["a", None, "b", "a"], dtype="string"),
        pl.Series([3, None, 3, 1]),
        pl.Series(["a", None, "b"], dtype=pl.Categorical),
        pd.Series(pd.to_datetime(["2025-01-02", None, "2025-01-02"])),
        pl.Series(["a", "a name longer than a view holds", None, "a", ""]),
        pl.Series(["b", "a", None, "b"], dtype=pl.Enum(["a", "never", "b"])),
        pl.concat([pl.Series(["b", "a"]), pl.Series(["a", None, "c"])], rechunk=False),
        pl.concat([pl.Series([2, 1], dtype=pl.Int8), pl.Series([None, 1], dtype=pl.Int8)]),
        pl.Series([2**63, 1, 2**63], dtype=pl.UInt64),
        pl.Series([True, None, False]),
        pl.Series(["x", "b", "a", "b", None])[1:],
        pa.array(["x", None, "b", "é", "b"])[1:],
        pa.array(["b", None, "a"], type=pa.large_string()),
        pa.chunked_array([pa.array(["b", "a"]), pa.array([], type=pa.string()), pa.array(["a"])]),
        pa.chunked_array([pa.array(["b", None, "b"]).dictionary_encode()] * 2),
        pa.chunked_array([pa.array([3, 3, None]).dictionary_encode()]),
        pa.array([1, None, 1, -(2**63)]),
        pd.Series(pd.Categorical([3, None, 1, 3])),
        pd.Series(["a", None, "b"], dtype=object),
        pd.Index(["b", "a", "b"]),
        ["a", "\ud800", "b", "\ud800"],
        np.array(["a", "\ud800", "b", "\ud800"]),
        ["a", "b", 3, "a", None, math.nan],
        np.array(["a", None, 2, "a"], dtype=object),
        [("a", 1), ("b", 2), ("a", 1)],
        [],
        np.array([]),
        np.array([], dtype=np.str_),
        np.array([], dtype=np.int64),
    ],
    ids=kind,
)
def test_codes_are_those_of_a_dictionary(labels):
    values = listed(labels)
    index, names = by_hand(values)
    groups = gy.Partition(labels)
    assert groups.index.tolist() == index
    assert groups.names == names


def test_days_of_numpy_have_their_missing_one():
    groups = gy.Partition(np.array(["2025-01-02", "NaT", "2025-01-01"], dtype="datetime64[D]"))
    assert groups.index.tolist() == [0, -1, 1]


@pytest.mark.parametrize("library", ["categorical", "series"])
def test_categories_keep_the_order_of_first_sight(library):
    labels = pd.Categorical(["b", "a", None, "", "b"], categories=["", "a", "never", "b"])
    groups = gy.Partition(labels if library == "categorical" else pd.Series(labels))
    assert groups.index.tolist() == [0, 1, -1, -1, 0]
    assert groups.names == ["b", "a"]


def test_labels_that_are_equal_but_not_the_same_object_are_one_group():
    many = [f"group {i % 7000}" for i in range(50_000)]
    groups = gy.Partition(many)
    assert groups.index.tolist() == [i % 7000 for i in range(50_000)]
    numbers = np.arange(50_000) % 7000 * 2**40
    assert gy.Partition(numbers).index.tolist() == groups.index.tolist()


def test_a_partition_is_a_sequence_of_labels():
    groups = gy.Partition(["b", None, "a", "b"])
    assert list(groups) == ["b", None, "a", "b"]
    assert (groups[0], groups[1], groups[-1]) == ("b", None, "b")
    assert groups[1:3] == [None, "a"]
    with pytest.raises(IndexError):
        groups[4]
    assert groups == gy.Partition(np.array(["b", "", "a", "b"]))
    assert groups != gy.Partition(["b", None, "a", "a"])
    assert groups != ["b", None, "a", "b"]
    assert len({groups, gy.Partition(groups)}) == 1
    assert groups.with_unlabelled_as("none")[1] == "none"


@pytest.mark.parametrize("kind", [nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph])
def test_graphs_of_networkx_and_their_views_have_the_same_ties(kind):
    graph = kind([("c", "a"), ("a", "b"), ("b", "c"), ("b", "b")])
    graph.add_edge("a", "b", weight=3)
    views = [graph, graph.subgraph(["c", "b"]), nx.subgraph_view(graph)]
    if graph.is_directed():
        views.append(graph.reverse(copy=False))
    for view in views:
        ours = gy.TieGraph.from_networkx(view)
        assert ours.labels.tolist() == list(view.nodes)
        theirs = nx.to_numpy_array(view)
        np.fill_diagonal(theirs, 0)
        assert np.array_equal(ours.to_scipy().toarray(), theirs)


def test_ends_of_any_kind_share_their_labels():
    expected = ["b", "a", "c"]
    for pair in (
        (["b", "c"], ["a", "b"]),
        (np.array(["b", "c"]), np.array(["a", "b"])),
        (np.array(["b", "c"]), ["a", "b"]),
        (pd.Series(["b", "c"]), pl.Series(["a", "b"])),
        (pa.array(["b", "c"]), ["a", "b"]),
        (pl.Series(["b", "c"], dtype=pl.Categorical), pd.Series(["a", "b"], dtype="category")),
    ):
        g = gy.TieGraph(*pair)
        assert g.labels.tolist() == expected
        assert g.to_pandas().values.tolist() in ([["b", "a"], ["b", "c"]],)
    with pytest.raises(ValueError, match="tie 1 has an empty end"):
        gy.TieGraph(np.array(["a", "b"]), np.array(["c", ""]))
    with pytest.raises(ValueError, match="tie 1 has an empty end"):
        gy.TieGraph(["a", ""], ["b", "a"], labels=["a", "b"])


def test_labels_that_are_given_order_ends_of_any_library():
    for pair in (
        (["b", "c"], ["a", "b"]),
        (pl.Series(["b", "c"]), pa.array(["a", "b"])),
        (np.array(["b", "c"]), pd.Series(["a", "b"])),
    ):
        g = gy.TieGraph(*pair, labels=["a", "b", "c", "d"])
        assert g.labels.tolist() == ["a", "b", "c", "d"]
        assert g.to_pandas().values.tolist() == [["a", "b"], ["b", "c"]]
        with pytest.raises(ValueError, match="no vertex is labelled 'c'"):
            gy.TieGraph(*pair, labels=["a", "b"])


def test_frames_bring_their_ends_as_they_lie():
    columns = {"from": ["b", "c"], "to": ["a", "b"], "weight": [1.5, 2.0]}
    for frame in (pd.DataFrame(columns), pl.DataFrame(columns), pa.table(columns)):
        g = gy.TieGraph.from_dataframe(frame, weight="weight")
        assert g.labels.tolist() == ["b", "a", "c"]
        assert g.to_pandas().values.tolist() == [["b", "a", 1.5], ["b", "c", 2.0]]
    numbers = pl.DataFrame({"from": [2, None], "to": [0, 1]})
    with pytest.raises(ValueError, match="is one missing"):
        gy.TieGraph.from_dataframe(numbers)


def test_equal_nodes_of_networkx_that_are_not_the_same_object_are_one():
    graph = nx.Graph()
    graph.add_nodes_from([f"actor {i}" for i in range(50)])
    for i in range(50):
        graph.add_edge(f"actor {i}", f"actor {(7 * i + 1) % 50}")
    ours = gy.TieGraph.from_networkx(graph)
    theirs = nx.to_numpy_array(graph)
    np.fill_diagonal(theirs, 0)
    assert np.array_equal(ours.to_scipy().toarray(), theirs)


def test_graphs_go_to_igraph_and_back():
    g = gy.TieGraph(["c", "a", "b"], ["a", "b", "c"], [1.0, 2.5, 3.0], directed=True)
    there = g.to_igraph()
    assert sorted(there.get_edgelist()) == [(0, 1), (1, 2), (2, 0)]
    back = gy.TieGraph.from_igraph(there)
    assert back.data_hash == g.data_hash
    assert back.labels.tolist() == g.labels.tolist()
    alone = gy.TieGraph([], [], n=3).to_igraph()
    assert (alone.vcount(), alone.ecount()) == (3, 0)


@pytest.mark.parametrize("library", [pd, pl])
def test_a_frame_is_not_taken_for_its_columns(library):
    frame = library.DataFrame({"sex": ["f", "m"], "rt": [1, 2]})
    with pytest.raises(ValueError, match=r"one label an actor, got shape \(2, 2\)"):
        gy.Partition(frame)
    with pytest.raises(ValueError, match=r"one entry a tie, got shape \(2, 2\)"):
        gy.TieGraph(frame, frame)
