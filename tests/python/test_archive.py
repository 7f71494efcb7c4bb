"""Files that `save` writes and `gy.load` reads."""

import zipfile
from pathlib import Path

import guyub as gy
import numpy as np
import pandas as pd
import pytest
from guyub import _core

KEDIRI = Path(__file__).resolve().parents[2] / "examples/kediri"

pytestmark = pytest.mark.skipif(not _core.has_archive(), reason="built without archives")


def test_a_network_comes_back_whole(tmp_path):
    net = gy.read(KEDIRI)
    net.save(tmp_path / "kediri.guyub")
    back = gy.load(tmp_path / "kediri.guyub")
    assert isinstance(back, gy.Network)
    assert (back.data_hash, back.notes) == (net.data_hash, net.notes)
    assert back.facilitators.tolist() == net.facilitators.tolist()
    for table in ("actors", "ties", "aspirations", "observations"):
        ours, theirs = net.table(table), back.table(table)
        assert ours.columns == theirs.columns
        for column in ours:
            np.testing.assert_array_equal(ours[column], theirs[column])
    ours = gy.participation.representation(net, by="sex")
    theirs = gy.participation.representation(back, by="sex")
    assert theirs.meta == ours.meta
    assert theirs.to_pandas().equals(ours.to_pandas())


def test_a_name_without_a_folder_lies_where_we_are(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    net = gy.Network.from_tables(actors=pd.DataFrame({"actor_id": ["a"]}))
    net.save("village.guyub")
    net.save("./again.guyub")
    (tmp_path / "below").mkdir()
    net.save("below/village.guyub")
    assert gy.load("village.guyub").labels.tolist() == ["a"]
    assert gy.load("below/village.guyub").data_hash == net.data_hash
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "again.guyub",
        "below",
        "village.guyub",
    ]
    with pytest.raises(gy.DataError, match=r"there is no .*nowhere"):
        net.save("nowhere/village.guyub")


@pytest.mark.parametrize("labels", [None, ["a", "b", "Ñ", "d"], [7, -1, 3, 9]])
@pytest.mark.parametrize("weight", [None, [1.5, -2.0, 0.25]])
@pytest.mark.parametrize("directed", [False, True])
def test_a_graph_comes_back_with_its_labels(labels, weight, directed, tmp_path):
    g = gy.TieGraph([0, 1, 0], [1, 2, 3], weight, n=4, labels=labels, directed=directed)
    g.save(tmp_path / "ties.guyub")
    back = gy.load(tmp_path / "ties.guyub")
    assert isinstance(back, gy.TieGraph)
    assert back.data_hash == g.data_hash
    assert (back.directed, back.weighted) == (directed, weight is not None)
    assert back.labels.tolist() == g.labels.tolist()
    assert back.labels.dtype == g.labels.dtype


def test_a_graph_without_vertices_comes_back(tmp_path):
    gy.TieGraph([], [], n=0).save(tmp_path / "none.guyub")
    assert gy.load(tmp_path / "none.guyub").n == 0


def test_an_incidence_comes_back_with_its_labels(tmp_path):
    b = gy.Incidence(["ani", "budi", "ani"], ["f", "f", "g"], [1, 2, 3])
    b.save(str(tmp_path / "pairs.guyub"))
    back = gy.load(str(tmp_path / "pairs.guyub"))
    assert isinstance(back, gy.Incidence)
    assert back.actor_labels.tolist() == ["ani", "budi"]
    assert back.event_labels.tolist() == ["f", "g"]
    assert (back.to_scipy() != b.to_scipy()).nnz == 0


def test_labels_of_other_types_are_refused(tmp_path):
    g = gy.TieGraph([0], [1], labels=[("a", 1), 2.5])
    with pytest.raises(ValueError, match="texts or whole numbers, not float, tuple"):
        g.save(tmp_path / "ties.guyub")
    assert list(tmp_path.iterdir()) == []


def test_other_files_are_refused_in_a_sentence(tmp_path):
    (tmp_path / "list.csv").write_text("actor_id\nani\n")
    (tmp_path / "empty").write_bytes(b"")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("x", "y")
    gy.TieGraph([0], [1]).save(tmp_path / "ties.guyub")
    whole = (tmp_path / "ties.guyub").read_bytes()
    (tmp_path / "cut").write_bytes(whole[:-5])
    (tmp_path / "altered").write_bytes(whole[:60] + bytes([whole[60] ^ 1]) + whole[61:])
    (tmp_path / "newer").write_bytes(whole[:8] + b"\x02" + whole[9:])
    for name, words in {
        "list.csv": "something else",
        "empty": "empty",
        "a.zip": "something else",
        "cut": "cut short",
        "altered": "altered",
        "newer": r"written by a newer Guyub \(format 2\)",
        "nowhere": "no file of this name",
        "": "this is a folder",
    }.items():
        path = str(tmp_path / name) if name else str(tmp_path)
        with pytest.raises(gy.DataError, match=words) as caught:
            gy.load(path)
        (fault,) = caught.value.faults
        assert fault.file == path
        assert fault.mend


def test_saving_where_it_can_not_be_is_refused_in_a_sentence(tmp_path):
    g = gy.TieGraph([0], [1])
    with pytest.raises(gy.DataError, match="there is no"):
        g.save(tmp_path / "none/ties.guyub")
    with pytest.raises(gy.DataError, match="this is a folder"):
        g.save(tmp_path)
