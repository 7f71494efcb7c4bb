"""An include that points the wrong way is refused with its file and line."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def tree(tmp_path):
    for part in ("include", "src", "tools"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def check(tree):
    tool = [sys.executable, str(tree / "tools/check_layers.py")]
    return subprocess.run(tool, capture_output=True, text=True, check=False)


def plant(tree, file, include):
    path = tree / file
    path.write_text(f"{include}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")


def test_the_house_as_it_stands(tree):
    checked = check(tree)
    assert checked.returncode == 0, checked.stderr


HPP = "include/guyub"
WRONG = {
    "to the right": (f"{HPP}/graph/partition.hpp", "<guyub/model/network.hpp>", "model is not"),
    "to the right, in a body": (
        "src/model/words.cpp",
        '"io/csv_rows.hpp"',
        "io is not to its left",
    ),
    "to a neighbour": (
        f"{HPP}/facilitation/reach/dependence.hpp",
        "<guyub/participation/presence/turnout.hpp>",
        "participation is not to its left",
    ),
    "from the tools of all": (
        "src/support/parallel.hpp",
        "<guyub/graph/tie_graph.hpp>",
        "graph is",
    ),
    "Boost in a public header": (f"{HPP}/graph/incidence.hpp", "<boost/version.hpp>", "public"),
    "threads in a public header": (f"{HPP}/model/network.hpp", "<tbb/task_arena.h>", "public"),
    "threads of one's own": ("src/graph/incidence.cpp", "<tbb/parallel_for.h>", "src/support/"),
    "archives elsewhere": (
        "src/model/network.cpp",
        "<boost/archive/binary_oarchive.hpp>",
        "src/io/ only",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_include_is_refused(case, tree):
    file, include, words = WRONG[case]
    plant(tree, file, f"#include {include}")
    checked = check(tree)
    assert checked.returncode == 1
    (fault,) = checked.stderr.splitlines()
    assert fault.startswith(f"{file}:1: ")
    assert words in fault
