"""Every rule of what a folder may hold, and a folder that breaks it."""

import guyub as gy
import pytest

ACTORS = "actor_id,sector\na,citizens\nb,government\n"
LEVELS = "programme_id,actor_id,stage,level,scale\n"
FORUMS = "forum_id,date\nf,2025-01-31\n"


def write(folder, files):
    for name, text in files.items():
        data = text if isinstance(text, bytes) else text.encode()
        (folder / f"{name}.csv").write_bytes(data)
    return folder


# name of the case: files, then file, row, column, value, words of expected and mend
FAULTS = {
    "a repeated actor": (
        {"actors": "actor_id\na\nb\na\n"},
        ("actors.csv", 4, "actor_id", "a", "first in row 2"),
    ),
    "a repeated forum": (
        {"forums": "forum_id\nf\nf\n"},
        ("forums.csv", 3, "forum_id", "f", "stands once"),
    ),
    "an unknown sector with a suggestion": (
        {"actors": "actor_id,sector\na,goverment\n"},
        ("actors.csv", 2, "sector", "goverment", "did you mean 'government'"),
    ),
    "an unknown kind": (
        {"actors": "actor_id,kind\na,robot\n"},
        ("actors.csv", 2, "kind", "robot", "person, organisation, group or household"),
    ),
    "an unknown stage": (
        {"forums": "forum_id,stage\nf,planing\n"},
        ("forums.csv", 2, "stage", "planing", "did you mean 'planning'"),
    ),
    "a missing required column": (
        {"ties": "form,to\na,b\n"},
        ("ties.csv", 1, "from", "", "rename the column that holds it; did you mean 'form'"),
    ),
    "neither actors nor groups in an attendance list": (
        {"attendance": "forum_id,present\nf,1\n"},
        ("attendance.csv", 1, "actor_id", "", "actor_id or group_id"),
    ),
    "the same column twice": (
        {"actors": "actor_id,sex,Sex\na,F,F\n"},
        ("actors.csv", 1, "sex", "Sex", "each column once"),
    ),
    "a column without a name": (
        {"actors": "actor_id,\na,F\n"},
        ("actors.csv", 1, "", "", "a name for each column"),
    ),
    "an empty required cell": (
        {"actors": "actor_id,sex\na,F\n,M\n"},
        ("actors.csv", 3, "actor_id", "", "the column is required"),
    ),
    "a short row": (
        {"actors": "actor_id,sex\na\n"},
        ("actors.csv", 2, "", "", "2 cells, as in the header; this row has 1"),
    ),
    "a long row": (
        {"actors": "actor_id,sex\na,F,x\n"},
        ("actors.csv", 2, "", "", "this row has 3"),
    ),
    "an empty file": ({"actors": "  \n\n"}, ("actors.csv", 1, "", "", "the file is empty")),
    "an unclosed quote": (
        {"actors": 'actor_id,name\na,x\nb,"y\nc,z\n'},
        ("actors.csv", 3, "name", "y", "a closing quote"),
    ),
    "text after a closing quote": (
        {"actors": 'actor_id,name\na,"x"y\n'},
        ("actors.csv", 2, "name", "y", "after its closing quote"),
    ),
    "a NUL byte": ({"actors": b"actor_id\na\x00\n"}, ("actors.csv", 2, "", "", "NUL")),
    "bytes that are no UTF-8": (
        {"actors": b"actor_id\na\n\xff\n"},
        ("actors.csv", 3, "", "", "UTF-8"),
    ),
    "a pointer to nobody": (
        {"actors": "actor_id\nani\n", "ties": "from,to\nani,anj\n"},
        ("ties.csv", 2, "to", "anj", "did you mean 'ani'"),
    ),
    "a forum that forums.csv lacks": (
        {"forums": FORUMS, "attendance": "forum_id,actor_id\ng,a\n"},
        ("attendance.csv", 2, "forum_id", "g", "an id that forums.csv has"),
    ),
    "a parent that places.csv lacks": (
        {"places": "place_id,parent_id\nx,y\n"},
        ("places.csv", 2, "parent_id", "y", "an id that places.csv has"),
    ),
    "a place within itself": (
        {"places": "place_id,parent_id\nx,y\ny,x\n"},
        ("places.csv", 2, "parent_id", "y", "does not lie within itself"),
    ),
    "an origin that nothing has": (
        {"actors": ACTORS, "aspirations": "aspiration_id,origin_id\np,zzz\n"},
        ("aspirations.csv", 2, "origin_id", "zzz", "one of the other files"),
    ),
    "a reporter who is neither an actor nor a sector": (
        {"actors": ACTORS, "ties": "from,to,reporter\na,b,zzz\n"},
        ("ties.csv", 2, "reporter", "zzz", "an actor or a sector"),
    ),
    "a count beside an actor": (
        {"attendance": "forum_id,actor_id,count\nf,a,3\n"},
        ("attendance.csv", 2, "count", "3", "a count belongs to a group_id"),
    ),
    "a group without a count": (
        {"attendance": "forum_id,actor_id,group_id,count\nf,,g,\n"},
        ("attendance.csv", 2, "count", "", "how many of the group"),
    ),
    "neither an actor nor a group": (
        {"attendance": "forum_id,actor_id,group_id,count\nf,,,\n"},
        ("attendance.csv", 2, "actor_id", "", "who it was"),
    ),
    "a respondent twice in a wave": (
        {"respondents": "wave,actor_id\n1,a\n2,a\n1,a\n"},
        ("respondents.csv", 4, "actor_id", "a", "once in a wave (first in row 2)"),
    ),
    "a speech id twice": (
        {"speech": "forum_id,actor_id,speech_id\nf,a,s\nf,b,s\n"},
        ("speech.csv", 3, "speech_id", "s", "stands once"),
    ),
    "a mark that is none": (
        {"attendance": "forum_id,actor_id,present\nf,a,maybe\n"},
        ("attendance.csv", 2, "present", "maybe", "ya or tidak"),
    ),
    "an American date": (
        {"forums": "forum_id,date\nf,01/31/2025\n"},
        ("forums.csv", 2, "date", "01/31/2025", "the day stands before the month"),
    ),
    "a date without a day": (
        {"forums": "forum_id,date\nf,2025-01\n"},
        ("forums.csv", 2, "date", "2025-01", "give the day as well"),
    ),
    "a spreadsheet's day number": (
        {"forums": "forum_id,date\nf,45688\n"},
        ("forums.csv", 2, "date", "45688", "spreadsheet's day number"),
    ),
    "a day that never was": (
        {"forums": "forum_id,date\nf,2025-02-29\n"},
        ("forums.csv", 2, "date", "2025-02-29", "no such day"),
    ),
    "an end that is the start": (
        {"memberships": "actor_id,group_id,start,end\na,g,2025-01-01,2025-01-01\n"},
        ("memberships.csv", 2, "end", "2025-01-01", "an end after the start"),
    ),
    "an answer before the question": (
        {"aspirations": "aspiration_id,date,status_date\np,2025-02-01,2025-01-01\n"},
        ("aspirations.csv", 2, "status_date", "2025-01-01", "not before the date"),
    ),
    "points for thousands": (
        {"programmes": "programme_id;budget\np;1.250.000\n"},
        ("programmes.csv", 2, "budget", "1.250.000", "without points for thousands"),
    ),
    "a decimal comma between commas": (
        {"programmes": 'programme_id,budget\np,"2,5"\n'},
        ("programmes.csv", 2, "budget", "2,5", "decimal point"),
    ),
    "an infinite weight": (
        {"ties": "from,to,weight\na,b,inf\n"},
        ("ties.csv", 2, "weight", "inf", "a number"),
    ),
    "a fraction of a person": (
        {"attendance": "forum_id,group_id,count\nf,g,2.5\n"},
        ("attendance.csv", 2, "count", "2.5", "a whole number of at least 0"),
    ),
    "a count beyond all counts": (
        {"groups": "group_id,population\ng,9223372036854775808\n"},
        ("groups.csv", 2, "population", "9223372036854775808", "at most 9223372036854775807"),
    ),
    "a rank of nought": (
        {"aspirations": "aspiration_id,rank\np,0\n"},
        ("aspirations.csv", 2, "rank", "0", "at least 1"),
    ),
    "a birth before 1900": (
        {"actors": "actor_id,birth_year\na,1850\n"},
        ("actors.csv", 2, "birth_year", "1850", "a year from 1900 to"),
    ),
    "a birth in the future": (
        {"actors": "actor_id,birth_year\na,2999\n"},
        ("actors.csv", 2, "birth_year", "2999", "a year from 1900 to"),
    ),
    "seconds below nought at a forum": (
        {"attendance": "forum_id,actor_id,seconds\nf,a,-1\n"},
        ("attendance.csv", 2, "seconds", "-1", "a number of 0 or more"),
    ),
    "seconds below nought of a speech": (
        {"speech": "forum_id,actor_id,seconds\nf,a,-0.5\n"},
        ("speech.csv", 2, "seconds", "-0.5", "a number of 0 or more"),
    ),
    "a level that its scale does not have": (
        {"participation": LEVELS + "p,a,planning,6,iap2\n"},
        ("participation.csv", 2, "level", "6", "from 1 to 5 on the scale iap2"),
    ),
    "a level between two": (
        {"participation": LEVELS + "p,a,planning,2.5,arnstein\n"},
        ("participation.csv", 2, "level", "2.5", "a whole number from 1 to 8"),
    ),
    "a number on the scale of words": (
        {"participation": LEVELS + "p,a,planning,2,white\n"},
        ("participation.csv", 2, "level", "2", "representative or transformative"),
    ),
    "a level without a scale": (
        {"participation": LEVELS + "p,a,planning,2,\n"},
        ("participation.csv", 2, "scale", "", "the scale of the level"),
    ),
    "an actor and a group at a forum": (
        {"attendance": "forum_id,actor_id,group_id\nf,a,g\n"},
        ("attendance.csv", 2, "group_id", "g", "no group_id beside an actor_id"),
    ),
    "an actor and a group in a programme": (
        {"participation": "programme_id,actor_id,group_id,stage\np,a,g,planning\n"},
        ("participation.csv", 2, "group_id", "g", "no group_id beside an actor_id"),
    ),
    "an observation that is no number": (
        {"observations": "entity_id,indicator,value\na,trust,high\n"},
        ("observations.csv", 2, "value", "high", "a number"),
    ),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_broken_rule_is_one_fault(case, tmp_path):
    files, (file, row, column, value, words) = FAULTS[case]
    with pytest.raises(gy.DataError) as caught:
        gy.read(write(tmp_path, files))
    assert len(caught.value.faults) == 1, caught.value
    fault = caught.value.faults[0]
    assert (fault.file, fault.row, fault.column, fault.value) == (file, row, column, value)
    assert words in f"{fault.expected}; {fault.mend}"
    assert fault.severity == "error"
    assert gy.check(tmp_path) == [fault]


SAME = {
    "semicolons": "actor_id;sex\na;F\nb;M\n",
    "tabs": "actor_id\tsex\na\tF\nb\tM\n",
    "a first line sep=": "sep=;\nactor_id;sex\na;F\nb;M\n",
    "a byte-order mark": "\ufeffactor_id,sex\na,F\nb,M\n",
    "carriage returns": "actor_id,sex\r\na,F\r\nb,M\r\n",
    "old carriage returns": "actor_id,sex\ra,F\rb,M\r",
    "spaces around": " actor_id , sex \n a , F \n b , M \n",
    "quotes": '"actor_id","sex"\n"a","F"\n"b","M"\n',
    "blank rows": "actor_id,sex\n\na,F\n,\nb,M\n\n",
    "no last newline": "actor_id,sex\na,F\nb,M",
    "capitals in the header": "Actor_ID,SEX\na,F\nb,M\n",
    "Indonesian words": "actor id,jenis kelamin\na,perempuan\nb,L\n",
    "L and P": "actor_id,sex\na,P\nb,laki-laki\n",
}


@pytest.mark.parametrize("case", SAME)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_other_ways_to_write_the_same(case, encoding, tmp_path):
    text = SAME[case].lstrip("\ufeff") if encoding == "utf-16" else SAME[case]
    net = gy.read(write(tmp_path, {"actors": text.encode(encoding)}))
    assert net.labels.tolist() == ["a", "b"]
    assert net.actors.sex.tolist() == ["F", "M"]


def test_rows_are_physical_lines(tmp_path):
    text = 'sep=;\n\nactor_id;name;birth_year\na;"two\nlines";1980\n;;\nb;x;never\n'
    (fault,) = gy.check(write(tmp_path, {"actors": text}))
    assert (fault.row, fault.value) == (7, "never")


def test_quoted_cells_hold_anything(tmp_path):
    text = 'actor_id,name\na,"x, ""y""\nz"\n'
    assert gy.read(write(tmp_path, {"actors": text})).actors.name[0] == 'x, "y"\nz'


def test_a_quote_inside_an_unquoted_cell_is_text(tmp_path):
    text = 'actor_id,name\na,5" pipe\n'
    assert gy.read(write(tmp_path, {"actors": text})).actors.name[0] == '5" pipe'


def test_ids_are_text_as_written(tmp_path):
    net = gy.read(write(tmp_path, {"actors": "actor_id\n007\n7\nA\na\n"}))
    assert net.labels.tolist() == ["007", "7", "A", "a"]


DATES = ["2025-01-31", "31/1/2025", "31-01-2025", "31 Januari 2025", "31 january 2025"]
DATES += ["2025-01-31T09:00", "31/1/2025 09:00", "Jumat, 31 Januari 2025"]


@pytest.mark.parametrize("text", DATES)
def test_dates_have_the_day_first(text, tmp_path):
    net = gy.read(write(tmp_path, {"forums": f'forum_id,date\nf,"{text}"\n'}))
    assert str(net.table("forums").date[0]) == "2025-01-31"


def test_marks_ignore_case(tmp_path):
    rows = "".join(f"f,p{i},{mark}\n" for i, mark in enumerate(["YA", "True", "1", "yes", ""]))
    rows += "".join(f"f,q{i},{mark}\n" for i, mark in enumerate(["tidak", "FALSE", "0", "No"]))
    net = gy.read(write(tmp_path, {"attendance": "forum_id,actor_id,present\n" + rows}))
    assert net.attendance().m == 5


def test_numbers_beside_semicolons_have_a_decimal_comma(tmp_path):
    net = gy.read(write(tmp_path, {"programmes": "programme_id;budget\np;-2,5\nq;3.5\n"}))
    assert net.table("programmes").budget.tolist() == [-2.5, 3.5]


def test_a_person_twice_at_a_forum_is_merged(tmp_path):
    rows = "f,a,0,,10\nf,a,1,1,\nf,a,,0,30\n"
    header = "forum_id,actor_id,present,spoke,seconds\n"
    net = gy.read(write(tmp_path, {"attendance": header + rows}))
    table = net.table("attendance")
    assert (len(table), table.present[0], table.spoke[0], table.seconds[0]) == (1, 1, 1, 30)
    assert net.notes == ["2 repeated rows of attendance.csv were merged"]


def test_identical_ties_are_merged_within_a_wave(tmp_path):
    net = gy.read(write(tmp_path, {"ties": "from,to,wave\na,b,1\na,b,1\na,b,2\n"}))
    assert len(net.table("ties")) == 2
    assert "1 identical ties" in net.notes[0]


def test_ties_to_oneself_are_left_out_and_counted(tmp_path):
    write(tmp_path, {"ties": "from,to\na,b\nb,b\na,a\n"})
    (warning,) = gy.check(tmp_path)
    assert (warning.severity, warning.row, warning.value) == ("warning", 3, "b")
    assert "2 ties of an actor to itself" in warning.expected
    assert len(gy.read(tmp_path).table("ties")) == 1


def test_a_table_given_alone_is_a_folder_of_it(tmp_path):
    (tmp_path / "kehadiran.csv").write_text("forum_id,actor_id\nf,ani\n")
    net = gy.read(tmp_path / "kehadiran.csv")
    assert net.labels.tolist() == ["ani"]
    assert net.has("attendance")
    (tmp_path / "warga.csv").write_text(ACTORS)
    assert gy.read(tmp_path / "warga.csv").actors["sector"].tolist() == ["citizens", "government"]


def test_overlapping_memberships_are_merged(tmp_path):
    rows = "a,g,2024-01-01,2024-06-01\na,g,2024-05-01,2025-01-01\na,g,2026-01-01,\n"
    net = gy.read(write(tmp_path, {"memberships": "actor_id,group_id,start,end\n" + rows}))
    table = net.table("memberships")
    assert [str(day) for day in table.start] == ["2024-01-01", "2026-01-01"]
    assert str(table.end[0]) == "2025-01-01"


def test_a_repeated_aspiration_is_its_history(tmp_path):
    rows = "p,proposed\np,village\n"
    net = gy.read(write(tmp_path, {"aspirations": "aspiration_id,status\n" + rows}))
    assert len(net.table("aspirations")) == 2


def test_an_id_becomes_known_by_being_named(tmp_path):
    net = gy.read(
        write(tmp_path, {"ties": "from,to\na,b\n", "memberships": "actor_id,group_id\nc,g\n"})
    )
    assert sorted(net.labels.tolist()) == ["a", "b", "c"]
    assert net.table("groups").group_id.tolist() == ["g"]


def test_finer_words_of_sectors_are_kept(tmp_path):
    text = "actor_id,sector\na,Akademisi\nb,DPRD\nc,LSM\nd,\n"
    net = gy.read(write(tmp_path, {"actors": text}))
    assert net.actors.sector.tolist() == ["other", "government", "ngo", "unknown"]
    assert net.actors.subsector.tolist() == ["academia", "legislature", "", ""]


def test_a_near_miss_of_a_column_is_a_warning(tmp_path):
    write(tmp_path, {"actors": "actor_id,birthyear\na,1980\n"})
    (fault,) = gy.check(tmp_path)
    assert (fault.severity, fault.row, fault.value) == ("warning", 1, "birthyear")
    assert "birth_year" in fault.expected
    net = gy.read(tmp_path)
    assert "birthyear" in net.actors.columns
    assert "birth_year" in net.notes[0]


def test_at_most_a_hundred_faults_are_listed(tmp_path):
    rows = "".join(f"a{i},nowhere\n" for i in range(250))
    with pytest.raises(gy.DataError) as caught:
        gy.read(write(tmp_path, {"actors": "actor_id,sector\n" + rows}))
    assert len(caught.value.faults) == 100
    assert caught.value.more == 150
    assert str(caught.value).endswith("and 150 more")


def test_faults_of_all_files_come_together(tmp_path):
    files = {"actors": "actor_id,sector\na,x\n", "forums": "forum_id,date\nf,soon\n"}
    with pytest.raises(gy.DataError) as caught:
        gy.read(write(tmp_path, files))
    assert {fault.file for fault in caught.value.faults} == {"actors.csv", "forums.csv"}


def test_a_long_value_is_shortened(tmp_path):
    (fault,) = gy.check(write(tmp_path, {"actors": f"actor_id,sector\na,{'ü' * 500}\n"}))
    assert fault.value == "ü" * 200 + "…"


def test_identifiers_are_dropped(tmp_path):
    write(tmp_path, {"actors": "actor_id,NIK,no_hp\na,3506,0812\n"})
    net = gy.read(tmp_path)
    assert net.actors.columns == ["actor"]
    assert len(net.notes) == 2
    assert "NIK" in gy.read(tmp_path, identifiers="keep").actors.columns


def test_other_files_are_left_alone(tmp_path):
    write(tmp_path, {"attendance": "forum_id,actor_id\nf,a\n", "atendance2": "x\n1\n"})
    (tmp_path / "notes.txt").write_text("hello")
    net = gy.read(tmp_path)
    assert len(net.notes) == 1
    assert "atendance2.csv" in net.notes[0]


def test_folders_that_are_none(tmp_path):
    for path, words in (
        (tmp_path / "nowhere", "none of this name"),
        (tmp_path, "at least one table"),
    ):
        with pytest.raises(gy.DataError, match=words):
            gy.read(path)
    (tmp_path / "attendance.csv").mkdir()
    with pytest.raises(gy.DataError, match="a file"):
        gy.read(tmp_path)


def test_a_delimiter_may_be_given(tmp_path):
    write(tmp_path, {"actors": "actor_id|sex\na|F\n"})
    assert gy.read(tmp_path, delimiter="|").labels.tolist() == ["a"]


def test_bad_options_are_refused(tmp_path):
    with pytest.raises(ValueError, match="unknown_sector='maybe'"):
        gy.read(tmp_path, unknown_sector="maybe")
