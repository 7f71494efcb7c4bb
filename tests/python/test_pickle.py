"""Pickles and copies: every value comes back, and nonsense is refused."""

import copy
import pickle
from pathlib import Path

import guyub as gy
import numpy as np
import pytest
from guyub import _core

KEDIRI = Path(__file__).resolve().parents[2] / "examples/kediri"
PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)

needs_archive = pytest.mark.skipif(not _core.has_archive(), reason="built without archives")


def ways(value):
    """The value through every protocol, and copied."""
    for protocol in PROTOCOLS:
        yield pickle.loads(pickle.dumps(value, protocol))
    yield copy.copy(value)
    yield copy.deepcopy(value)


@pytest.fixture(scope="module")
def kediri():
    return gy.read(KEDIRI)


@needs_archive
def test_networks(kediri):
    for back in ways(kediri):
        assert back.data_hash == kediri.data_hash
        assert back.notes == kediri.notes
        assert back.labels.tolist() == kediri.labels.tolist()


def test_networks_are_copied_without_archives(kediri):
    assert copy.copy(kediri).data_hash == kediri.data_hash
    assert copy.deepcopy([kediri])[0].data_hash == kediri.data_hash


@pytest.mark.parametrize("weight", [None, [1.0, 2.0, -3.0, 4.0]])
@pytest.mark.parametrize("directed", [False, True])
def test_graphs(weight, directed):
    labels = [("a", 1), "b", 3, None]
    g = gy.TieGraph([0, 0, 2, 3], [1, 1, 3, 3], weight, n=4, labels=labels, directed=directed)
    for back in ways(g):
        assert back.data_hash == g.data_hash
        assert back.labels.tolist() == labels
        assert (back.merged, back.dropped_loops) == (g.merged, g.dropped_loops) == (1, 1)
        assert back.symmetrised().data_hash == g.symmetrised().data_hash
    assert pickle.loads(pickle.dumps(gy.TieGraph([0], [1]))).labels.tolist() == [0, 1]


def test_graphs_of_a_network_keep_its_columns_and_facilitators(kediri):
    g = kediri.ties()
    before = gy.collaboration.brokerage_roles(g, "sector")
    for back in ways(g):
        after = gy.collaboration.brokerage_roles(back, "sector")
        assert after.to_pandas().equals(before.to_pandas())
        reach = {"source": "citizens", "target": "government"}
        without = gy.facilitation.dependence(back, "facilitator", **reach)
        assert without.meta == gy.facilitation.dependence(g, "facilitator", **reach).meta


def test_incidences(kediri):
    b = kediri.attendance()
    for back in ways(b):
        assert (back.to_scipy() != b.to_scipy()).nnz == 0
        assert back.actor_labels.tolist() == b.actor_labels.tolist()
        assert back.event_labels.tolist() == b.event_labels.tolist()


def test_partitions():
    groups = gy.Partition(["x", None, 3, "x", ("t", 1)])
    for back in ways(groups):
        assert back.names == ["x", 3, ("t", 1)]
        assert back.index.tolist() == [0, -1, 1, 0, 2]
        assert back.sizes.tolist() == [2, 1, 1]


def test_results_with_all_they_can_be_asked(kediri):
    g = kediri.ties()
    results = [
        gy.collaboration.mixing_matrix(g, "sector"),
        gy.collaboration.ei_index(g, "sector"),
        gy.collaboration.brokerage_roles(g, "sector"),
        gy.collaboration.betweenness(g),
        gy.facilitation.dependence(g, "facilitator", source="citizens", target="government"),
        gy.participation.representation(kediri, by="sex"),
        gy.participation.representation(kediri, by=["sex", "sector"]),
        kediri.actors,
        kediri.table("forums"),
    ]
    for result in results:
        for back in ways(result):
            assert back.meta == result.meta
            assert back.cite() == result.cite()
            assert dir(back) == dir(result)
            assert back.to_pandas().equals(result.to_pandas())
            assert repr(back) == repr(result)
            assert back._repr_html_() == result._repr_html_()


def test_results_can_still_be_asked(kediri):
    pytest.importorskip("babel")
    found = gy.participation.representation(kediri, by="sex")
    back = pickle.loads(pickle.dumps(found))
    for lang in ("en", "id"):
        assert back.sentences(lang) == found.sentences(lang)
    assert back.unrepresented().to_pandas().equals(found.unrepresented().to_pandas())
    assert back.plot().to_dict() == found.plot().to_dict()
    found = gy.facilitation.dependence(
        kediri.ties(), "facilitator", source="citizens", target="government"
    )
    back = pickle.loads(pickle.dumps(found))
    assert back.stranded().actor.tolist() == found.stranded().actor.tolist()


def test_a_graph_travels_as_its_arrays_without_a_copy():
    g = gy.TieGraph(np.arange(1000), np.arange(1, 1001))
    buffers = []
    data = pickle.dumps(g, protocol=5, buffer_callback=buffers.append)
    assert sum(len(buffer.raw()) for buffer in buffers) >= g.targets.nbytes + g.offsets.nbytes
    assert len(data) < 2000
    assert pickle.loads(data, buffers=buffers).data_hash == g.data_hash


def state_of(directed=True):
    g = gy.TieGraph([0, 0, 2], [1, 2, 1], [1, 2, 3], directed=directed)
    return list(g._core.__reduce__()[1][0])


def restored(state):
    return _core.restored_ties(tuple(state))


def test_nonsense_in_the_pickle_of_a_graph_is_refused():
    assert restored(state_of()).m == 3
    offsets, targets, weights = (np.array(values) for values in state_of()[4])

    def broken(**changed):
        state = state_of()
        rows = {"offsets": offsets, "targets": targets, "weights": weights} | changed
        state[4] = tuple(rows.values())
        return state

    for state in (
        broken(offsets=offsets[:-1]),
        broken(offsets=offsets[::-1].copy()),
        broken(offsets=np.empty(0, np.uint32)),
        broken(offsets=offsets.astype(float)),
        broken(targets=targets + 7),
        broken(targets=targets[[1, 0, 2]]),
        broken(targets=targets.astype(object)),
        broken(targets=targets - np.uint32(1)),
        broken(weights=weights[:-1]),
        broken(weights=weights * np.inf),
        broken(weights=-weights),
        [],
        ["x"] * 6,
        state_of()[:4],
        [*state_of()[:5], None],
        [*state_of()[:5], state_of()[4]],
        [False, *state_of()[1:]],
    ):
        with pytest.raises(ValueError):
            restored(state)


def test_nonsense_in_other_pickles_is_refused(kediri):
    b = gy.Incidence([0, 1], [1, 0])
    restore, (inner, actors, events) = b.__reduce__()
    with pytest.raises(ValueError, match="one label"):
        restore(inner, actors[:1], events)
    weighted, merged, by_actor, (offsets, targets, weights) = inner.__reduce__()[1][0]
    other = (offsets, targets[::-1].copy(), weights)
    with pytest.raises(ValueError, match="the same pairs"):
        _core.restored_pairs((weighted, merged, by_actor, other))
    restore, (inner, names) = gy.Partition(["a", "b"]).__reduce__()
    with pytest.raises(ValueError, match="1 names for 2 groups"):
        restore(inner, names[:1])
    with pytest.raises(ValueError, match="only 1"):
        _core.restored_partition((np.array([0, 5], np.int32), ["a"]))
    restore, arguments = kediri.ties().__reduce__()
    with pytest.raises(ValueError, match="labels for"):
        restore(arguments[0], arguments[1][:-1], *arguments[2:])


@needs_archive
def test_nonsense_in_the_pickle_of_a_network_is_refused(kediri):
    restore, ((data,),) = kediri._core.__reduce__()
    for bad in (b"", data[:-1], data[:500] + bytes([data[500] ^ 1]) + data[501:]):
        with pytest.raises(gy.DataError):
            restore((bad,))
    for bad in ((), (5,), (None,)):
        with pytest.raises(ValueError, match="does not hold"):
            restore(bad)
