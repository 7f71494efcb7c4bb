"""Frames have the rules of files: each fault of the data is the same, whoever holds the table."""

import csv

import guyub as gy
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from test_data_format import FAULTS

# what only a file can get wrong: its bytes, its lines, its quotes, its delimiter
OF_FILES = {
    "the same column twice",
    "a column without a name",
    "points for thousands",
    "a short row",
    "a long row",
    "an empty file",
    "an unclosed quote",
    "text after a closing quote",
    "a NUL byte",
    "bytes that are no UTF-8",
}


def frames(files):
    made = {}
    for name, text in files.items():
        header, *rows = csv.reader(text.splitlines())
        made[name] = pl.DataFrame(rows, schema=header, orient="row")
    return made


@pytest.mark.parametrize("case", [case for case in FAULTS if case not in OF_FILES])
def test_a_broken_rule_is_one_fault_of_frames_too(case):
    files, (file, row, column, value, words) = FAULTS[case]
    with pytest.raises(gy.DataError) as caught:
        gy.Network.from_tables(**frames(files))
    (fault,) = caught.value.faults
    assert (fault.file, fault.row, fault.value) == (file.removesuffix(".csv"), row, value)
    assert fault.column == column
    assert words in f"{fault.expected}; {fault.mend}"


def test_cells_of_any_type_are_what_they_say():
    polars = pl.DataFrame(
        {
            "forum_id": [1, 2],
            "date": pl.Series(["2025-01-31", None]).str.to_date(),
            "scope_population": [120.0, None],
        }
    )
    pandas = polars.to_pandas()
    arrow = polars.to_arrow()
    for frame in (polars, pandas, arrow):
        forums = gy.Network.from_tables(forums=frame).table("forums")
        assert forums.forum_id.tolist() == ["1", "2"]
        assert str(forums.date[0]) == "2025-01-31"
        assert forums.scope_population[0] == 120


def test_missing_is_an_empty_cell_however_it_is_spelled():
    for missing in (None, float("nan"), pd.NA, pd.NaT, ""):
        frame = pd.DataFrame({"actor_id": ["a", "b"], "sex": ["F", missing]}, dtype=object)
        assert gy.Network.from_tables(actors=frame).actors.sex.tolist() == ["F", ""]


def test_missing_labels_are_unlabelled_however_they_are_spelled():
    for missing in (None, float("nan"), pd.NA, pd.NaT, ""):
        assert gy.Partition(["x", missing]).index.tolist() == [0, -1]


def test_identifiers_of_frames_are_dropped_and_masked():
    frame = pa.table({"actor_id": ["a"], "NIK": ["3506"]})
    net = gy.Network.from_tables(actors=frame)
    assert net.actors.columns == ["actor"]
    assert "NIK" in net.notes[0]
    assert "NIK" in gy.Network.from_tables(actors=frame, identifiers="keep").actors.columns


def test_what_is_no_frame_is_refused():
    with pytest.raises(TypeError, match="dict"):
        gy.Network.from_tables(actors={"actor_id": ["a"]})
    with pytest.raises(TypeError, match="LazyFrame"):
        gy.Network.from_tables(actors=pl.LazyFrame({"actor_id": ["a"]}))
