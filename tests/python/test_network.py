"""Networks from folders and frames, and the ways out of them."""

from pathlib import Path

import guyub as gy
import pandas as pd
import polars as pl
import pytest
from data import folder

KEDIRI = Path(__file__).resolve().parents[2] / "examples/kediri"


@pytest.fixture(scope="module")
def kediri():
    return gy.read(KEDIRI)


def test_the_example_is_what_its_script_writes():
    import subprocess
    import sys

    run = subprocess.run([sys.executable, str(KEDIRI / "make_kediri.py"), "--check"], check=False)
    assert run.returncode == 0


def test_all_fourteen_tables_are_read(kediri):
    from guyub._network.network import TABLES

    for table in TABLES:
        assert kediri.has(table)
        with (KEDIRI / f"{table}.csv").open(encoding="utf-8") as file:
            assert len(kediri.table(table)) <= sum(1 for _ in file) - 1
    assert len(kediri.actors) == kediri.n
    assert kediri.facilitators.sum() == 3
    assert gy.check(KEDIRI) == []
    assert str(gy.check(KEDIRI)) == "no faults"


def test_an_attendance_list_alone_is_enough(tmp_path):
    (tmp_path / "Attendance.CSV").write_text("forum_id;actor_id;present\nf1;ani;1\nf1;budi;0\n")
    net = gy.read(tmp_path)
    assert net.labels.tolist() == ["ani", "budi"]
    assert net.attendance().m == 1
    with pytest.raises(gy.MissingDataError, match=r"ties\.csv"):
        net.ties()


@pytest.mark.parametrize("library", [pd, pl])
def test_frames_have_the_checks_of_files(library):
    frame = library.DataFrame({"actor_id": ["a", "b"], "sector": ["warga", "pemerintah"]})
    net = gy.Network.from_tables(actors=frame)
    assert net.partition("sector").names == ["citizens", "government"]
    bad = library.DataFrame({"actor_id": ["a", "a"], "sector": ["warga", "wargo"]})
    with pytest.raises(gy.DataError) as caught:
        gy.Network.from_tables(actors=bad)
    rows = sorted((fault.row, fault.column) for fault in caught.value.faults)
    assert rows == [(3, "actor_id"), (3, "sector")]
    with pytest.raises(TypeError, match="did you mean 'actors'"):
        gy.Network.from_tables(actor=frame)


def test_ties_as_the_file_says():
    def ties(**columns):
        base = {"from": ["a", "b", "a"], "to": ["b", "c", "c"]}
        return gy.Network.from_tables(ties=pd.DataFrame(base | columns))

    assert ties().ties().directed
    assert not ties(directed=[0, 0, 0]).ties().directed
    mixed = ties(directed=[0, 1, 1]).ties()
    assert (mixed.directed, mixed.m) == (True, 4)
    assert ties(directed=[0, 1, 1]).ties(directed=False).m == 3
    assert ties(wave=["1", "2", "2"]).ties(wave=2).m == 2
    assert ties(type=["x", "y", "x"]).ties("x").m == 2
    assert ties(type=["x", "y", "x"]).ties(["x", "y"]).m == 3
    weighted = ties(weight=[2, 3, 4])
    assert not weighted.ties().weighted
    assert weighted.ties(weight="sum").weights.tolist() == [2, 4, 3]
    dated = ties(start=["2024-01-01", "", "2025-01-01"], end=["2025-01-01", "", ""])
    assert dated.ties(at="2024-12-31").m == 2
    assert dated.ties(at="2025-01-01").m == 2
    with pytest.raises(KeyError, match="did you mean 'consults'"):
        ties(type=["consults"] * 3).ties("consult")


def test_a_graph_knows_the_columns_of_its_actors(kediri):
    g = kediri.ties(wave=2)
    by_name = gy.collaboration.ei_index(g, "sector")
    assert by_name.value == gy.collaboration.ei_index(g, kediri.partition("sector")).value
    with pytest.raises(KeyError, match="did you mean 'sector'"):
        gy.collaboration.ei_index(g, "sektor")


def test_facilitators_are_found_by_role_and_by_assignment():
    net = gy.Network.from_tables(
        actors=pd.DataFrame({"actor_id": ["p", "q", "r"], "role": ["Pendamping", "", "PLD"]}),
        assignments=pd.DataFrame({"facilitator_id": ["q"]}),
        ties=pd.DataFrame({"from": ["p"], "to": ["r"]}),
    )
    assert net.facilitators.tolist() == [True, True, True]


def test_identifiers_are_dropped_and_noted():
    frame = pd.DataFrame({"actor_id": ["a"], "NIK": ["3506"], "No HP": ["0812"]})
    net = gy.Network.from_tables(actors=frame)
    assert net.actors.columns == ["actor"]
    assert len(net.notes) == 2
    kept = gy.Network.from_tables(actors=frame, identifiers="keep")
    assert "NIK" in kept.actors.columns


def test_the_hash_is_of_the_content(kediri):
    assert gy.read(KEDIRI).data_hash == kediri.data_hash
    frame = pd.DataFrame({"actor_id": ["a"], "sex": ["F"]})
    other = pd.DataFrame({"actor_id": ["a"], "sex": ["M"]})
    hashes = {gy.Network.from_tables(actors=f).data_hash for f in (frame, other)}
    assert len(hashes) == 2


def test_dates_and_numbers_come_as_numpy(kediri):
    forums = kediri.table("forums")
    assert forums.date.dtype == "datetime64[D]"
    assert kediri.table("programmes").budget.dtype == float


def test_unknown_sectors_are_faults_or_kept():
    frame = pd.DataFrame({"actor_id": ["a"], "sector": ["martian"]})
    with pytest.raises(gy.DataError, match="martian"):
        gy.Network.from_tables(actors=frame)
    net = gy.Network.from_tables(actors=frame, unknown_sector="keep")
    assert net.actors.sector.tolist() == ["unknown"]
    assert net.actors.subsector.tolist() == ["martian"]
    words = gy.Network.from_tables(actors=frame, synonyms={"Martian": "other"})
    assert words.actors.sector.tolist() == ["other"]


@pytest.mark.parametrize(
    ("name", "actors", "forums"),
    [
        ("bristol-civil-society", 247, 17),
        ("decide-madrid", 2272, 80),
        ("eu-have-your-say", 4743, 8),
        ("unfccc-energy-side-events", 372, 183),
    ],
)
def test_real_folders(name, actors, forums):
    net = gy.read(folder(name))
    assert net.n == actors
    assert len(net.table("forums")) == forums
    assert gy.check(folder(name)) == []
