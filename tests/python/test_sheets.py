"""Attendance lists as people keep them: each sheet of tests/sheets, and what must come out of it.

An expected.json says, where it applies: `forums` and `people` with every column that says
anything, `places` (`id < parent`), `groups`, `attendance` (`forum: person`, `absent`),
`facilitators`, `invited`, `roster`; `left_out` (rows that are no people), further `notes`,
`warnings` and `faults` ([file,] row, column, value, words).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import guyub as gy
import pytest

SHEETS = Path(__file__).resolve().parents[1] / "sheets"
CASES = sorted(path for path in SHEETS.iterdir() if path.suffix == ".csv" or path.is_dir())
NAMES = {"place_id": "place", "actor": "id", "actor_id": "id"}


def expected_of(path: Path) -> dict[str, Any]:
    file = path / "expected.json" if path.is_dir() else path.with_suffix(".expected.json")
    return json.loads(file.read_text(encoding="utf-8"))


READABLE = [path for path in CASES if "faults" not in expected_of(path)]


def rows_of(table: gy.Result) -> list[dict[str, str]]:
    """The rows of a table, without the cells that say nothing."""
    columns = {name: [str(cell) for cell in table[name].tolist()] for name in table.columns}
    rows = [dict(zip(columns, cells, strict=True)) for cells in zip(*columns.values(), strict=True)]
    return [
        {name: cell for name, cell in row.items() if cell not in ("", "NaT", "None")}
        for row in rows
    ]


def people_of(net: gy.Network) -> list[dict[str, str]]:
    people = [
        {NAMES.get(name, name): cell for name, cell in row.items()} for row in rows_of(net.actors)
    ]
    for person in people:
        if person.get("name") == person["id"]:
            del person["name"]
    return people


def places_of(net: gy.Network) -> list[str]:
    return [
        " < ".join(filter(None, (row["place_id"], row.get("parent_id"))))
        for row in rows_of(net.places)
    ]


def attendance_of(net: gy.Network) -> list[str]:
    return [
        f"{row['forum_id']}: {row['actor_id']}"
        + (" absent" if row.get("present") in ("0", "0.0") else "")
        for row in rows_of(net.table("attendance"))
    ]


def agree(found: list[gy.Fault], expected: list[list[Any]], default_file: str) -> None:
    told = sorted((fault.file, fault.row, fault.column, fault.value) for fault in found)
    wanted = [row if len(row) == 5 else [default_file, *row] for row in expected]
    assert told == sorted(tuple(row[:4]) for row in wanted)
    for file, row, column, _, words in wanted:
        texts = [
            f"{fault.expected}; {fault.mend}"
            for fault in found
            if (fault.file, fault.row, fault.column) == (file, row, column)
        ]
        assert any(words in text for text in texts), (words, texts)


def test_the_corpus_is_whole():
    assert len(CASES) >= 40
    assert [path.name[:2] for path in CASES] == [f"{i:02d}" for i in range(1, len(CASES) + 1)]
    for path in CASES:
        assert expected_of(path)["shows"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_comes_out_of_a_sheet(path):
    expected = expected_of(path)
    faults = gy.check(path)
    errors = [fault for fault in faults if fault.severity == "error"]
    agree(errors, expected.get("faults", []), path.name)
    if "faults" in expected:
        with pytest.raises(gy.DataError):
            gy.read(path)
        return
    agree(faults, expected.get("warnings", []), path.name)

    net = gy.read(path)
    assert rows_of(net.table("forums")) == expected["forums"]
    assert people_of(net) == expected["people"]
    assert places_of(net) == expected.get("places", [])
    assert net.table("groups")["group_id"].tolist() == expected.get("groups", [])
    assert net.labels[net.facilitators].tolist() == expected.get("facilitators", [])
    everyone = [
        f"{forum['forum_id']}: {person['id']}"
        for forum in expected["forums"]
        for person in expected["people"]
    ]
    if len(expected["forums"]) == 1 or "attendance" in expected:
        assert attendance_of(net) == expected.get("attendance", everyone)

    if "invited" in expected:
        table = rows_of(net.table("attendance"))
        invited = [row["actor_id"] for row in table if row.get("invited", "") in ("1", "1.0")]
        assert invited == expected["invited"]

    notes = [f"{path.name}: left out as {rows}" for rows in expected.get("left_out", [])]
    notes += expected.get("notes", [])
    places = tuple(f"{fault.file}:{fault.row}" for fault in faults)
    warnings = [note for note in net.notes if note.startswith(places)] if places else []
    assert len(warnings) == len(faults)
    assert sorted(set(net.notes) - set(warnings)) == sorted(notes)
    assert net._core.roster() == expected.get("roster", "attendees")


@pytest.mark.parametrize("path", READABLE, ids=lambda path: path.stem)
def test_notes_never_print_a_name(path):
    net = gy.read(path)
    for person in rows_of(net.actors):
        assert "name" not in person or not any(person["name"] in note for note in net.notes)


def test_lists_are_given_one_by_one_or_as_their_folder():
    folder = SHEETS / "22-linked-by-name"
    whole = gy.read(folder)
    lists = sorted(folder.glob("*.csv"))
    assert gy.read(lists).data_hash == whole.data_hash
    assert gy.read([str(path) for path in lists]).data_hash == whole.data_hash
    assert gy.read(lists[0]).n == 3
    assert gy.check(lists) == gy.check(folder)
    with pytest.raises(ValueError, match="got none"):
        gy.read([])


def test_other_files_of_a_folder_of_lists_are_left_alone(tmp_path):
    (tmp_path / "musdes.csv").write_text("No,Nama\n1,Asep\n")
    (tmp_path / "biaya.csv").write_text("uraian,rupiah\nkonsumsi,100000\n")
    net = gy.read(tmp_path)
    assert net.labels.tolist() == ["Asep"]
    assert net.notes == ["biaya.csv is no attendance list and was left alone"]


def test_a_table_of_the_model_makes_a_folder_one_of_tables(tmp_path):
    (tmp_path / "attendance.csv").write_text("forum_id,actor_id\nf,asep\n")
    (tmp_path / "musdes.csv").write_text("No,Nama\n1,Budi\n")
    net = gy.read(tmp_path)
    assert net.labels.tolist() == ["asep"]
    assert net.notes == ["musdes.csv is no table of the model and was left alone"]


def test_lists_of_one_name_are_told_apart_by_their_folders(tmp_path):
    for village, text in (("jati", "Nama\nCucu\n"), ("sari", "Nama\nCucu\nCucu\n")):
        (tmp_path / village).mkdir()
        (tmp_path / village / "daftar.csv").write_text(text)
    lists = [tmp_path / "jati/daftar.csv", tmp_path / "sari/daftar.csv"]
    assert gy.read(lists).table("forums")["forum_id"].tolist() == ["jati/daftar", "sari/daftar"]
    assert [fault.file for fault in gy.check(lists)] == ["sari/daftar.csv"]


def test_the_options_of_reading_hold_for_sheets(tmp_path):
    sheet = tmp_path / "daftar.csv"
    sheet.write_text("Nama|Sektor|NIK\nDidi|dinas|32\n")
    with pytest.raises(gy.DataError):
        gy.read(sheet, delimiter="|")
    net = gy.read(sheet, delimiter="|", synonyms={"dinas": "government"}, identifiers="keep")
    assert net.actors["sector"].tolist() == ["government"]
    assert net.actors["NIK"].tolist() == ["32"]
    assert net.notes == []
    kept = gy.read(sheet, delimiter="|", unknown_sector="keep")
    assert kept.actors["sector"].tolist() == ["unknown"]
    assert "NIK" not in kept.actors.columns


@pytest.mark.parametrize(
    ("lang", "sentence", "no_roster"),
    [
        ("en", "2 of the 3 people recorded at the forums were women.", "no rate and no ratio"),
        ("id", "2 dari 3 orang yang tercatat di pertemuan adalah perempuan.", "rasio tidak dapat"),
    ],
)
def test_the_report_of_a_list_counts_and_names_nobody(tmp_path, lang, sentence, no_roster):
    from guyub._report.page import findings

    net = gy.read(SHEETS / "10-totals-by-sex.csv")
    assert findings(net, lang, suppress=0)[0] == sentence
    assert findings(net, lang)[0] != sentence
    page = gy.report(net, tmp_path / "page.html", lang=lang).read_text(encoding="utf-8")
    assert page.count(no_roster) == 1
    assert not any(name in page for name in net.labels)


def test_a_sheet_gives_counts_and_no_rates():
    net = gy.read(SHEETS / "03-ticks-for-sex.csv")
    women = gy.participation.turnout(net, by="sex").row("F")
    assert women["attended"] == 3
    with pytest.raises(gy.MissingDataError):
        gy.participation.attendance_rate(net, by="sex")
