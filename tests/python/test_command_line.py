import json
import pickle
from pathlib import Path

import guyub as gy
import pytest
from guyub._cli import main

KEDIRI = str(Path(__file__).resolve().parents[2] / "examples/kediri")


def test_report_writes_a_page_and_prints_its_findings(tmp_path, capsys):
    page = tmp_path / "out.html"
    assert main(["report", KEDIRI, "-o", str(page), "--lang", "id", "--findings"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("1. ")
    assert printed.rstrip().endswith(str(page))
    assert page.stat().st_size > 100_000


def test_check_of_good_data(capsys):
    assert main(["check", KEDIRI]) == 0
    assert "0 faults" in capsys.readouterr().out


def test_check_lists_every_fault(tmp_path, capsys):
    (tmp_path / "actors.csv").write_text("actor_id,sector\na,goverment\na,ngo\n")
    assert main(["check", str(tmp_path)]) == 1
    printed = capsys.readouterr().out
    assert "actors.csv:2, column sector" in printed
    assert "did you mean 'government'" in printed
    assert "actors.csv:3, column actor_id" in printed
    assert main(["check", str(tmp_path), "--json"]) == 1
    faults = json.loads(capsys.readouterr().out)
    assert [fault["row"] for fault in faults] == [2, 3]


def test_check_prints_what_the_list_of_faults_says(tmp_path, capsys):
    rows = "".join(f'a{i},"{i} warga"\n' for i in range(130))
    (tmp_path / "actors.csv").write_text("actor_id,sector\n" + rows)
    assert main(["check", str(tmp_path)]) == 1
    faults = gy.check(tmp_path)
    assert (len(faults), faults.more) == (100, 30)
    printed = capsys.readouterr().out
    assert printed.startswith(f"{faults}\n")
    assert "and 30 more\n" in printed
    assert printed.endswith("130 faults, 0 warnings\n")
    with pytest.raises(gy.DataError) as caught:
        gy.read(tmp_path)
    assert caught.value.faults == faults
    assert all(str(fault) in str(caught.value) for fault in faults)
    assert pickle.loads(pickle.dumps(faults)).more == 30
    assert "and 30 more" in faults._repr_html_()


def test_one_fault_is_one(tmp_path, capsys):
    (tmp_path / "actors.csv").write_text("actor_id,birth_yaer\na,\na,\n")
    assert main(["check", str(tmp_path)]) == 1
    assert capsys.readouterr().out.endswith("1 fault, 1 warning\n")


def test_report_of_bad_data_tells_the_faults(tmp_path, capsys):
    (tmp_path / "actors.csv").write_text("actor_id,sector\na,goverment\n")
    assert main(["report", str(tmp_path), "-o", str(tmp_path / "r.html")]) == 1
    assert "actors.csv:2" in capsys.readouterr().err
    assert not (tmp_path / "r.html").exists()


def test_a_folder_that_is_not_there(capsys):
    assert main(["check", "no/such/folder"]) == 1
    assert "there is none of this name" in capsys.readouterr().out


def test_attendance_lists_are_checked_and_reported(tmp_path, capsys):
    lists = [str(tmp_path / name) for name in ("musdes.csv", "musdus.csv")]
    for path in lists:
        Path(path).write_text("No;Nama;L/P\n1;Ani;P\n2;Budi;L\n3;Ani;P\n", encoding="utf-8")
    assert main(["check", *lists]) == 0
    printed = capsys.readouterr().out
    assert "warning: musdus.csv:4, column Nama" in printed
    assert printed.endswith("0 faults, 2 warnings\n")
    page = tmp_path / "laporan.html"
    assert main(["report", lists[0], "-o", str(page), "--lang", "id", "--findings"]) == 0
    assert "3 dari 3 baris daftar hadir" in capsys.readouterr().out
    assert "Ani" not in page.read_text(encoding="utf-8").split("<script")[0]


def test_metrics_are_listed_in_two_languages(capsys):
    assert main(["metrics"]) == 0
    printed = capsys.readouterr().out
    for fact in gy.catalogue().question_id:
        assert str(fact) in printed


def test_the_version(capsys):
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.strip() == f"guyub {gy.__version__} ({gy.instruction_set()})"
