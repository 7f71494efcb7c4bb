"""Imports of the package that point right, or run in a circle, are named with their line."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
CHECK = "tools/check_python_layers.py"


@pytest.fixture
def copy(tmp_path):
    (tmp_path / "tools").mkdir()
    shutil.copy(ROOT / CHECK, tmp_path / "tools")
    package = "bindings/python/guyub"
    ignore = shutil.ignore_patterns("__pycache__", "*.po", "*.css", "*.j2")
    shutil.copytree(ROOT / package, tmp_path / package, ignore=ignore)
    return tmp_path


def faults(copy):
    command = [sys.executable, str(copy / CHECK)]
    return subprocess.run(command, check=False, capture_output=True, text=True).stderr


def add(copy, file, text):
    path = copy / "bindings/python/guyub" / file
    path.write_text(path.read_text("utf-8") + "\n" + text + "\n", "utf-8")


def test_every_import_of_the_package_points_left(copy):
    assert faults(copy) == ""


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("_values/dates.py", "from .._network.network import Network", "_values may not import"),
        ("_values/dates.py", "def f():\n    from .._report import page", "_report is not to its"),
        ("_network/read.py", "import guyub._metrics.metric", "_metrics is not to its left"),
        ("_metrics/kinds.py", "from .. import collaboration", "collaboration is not to its left"),
        ("collaboration.py", "from . import participation", "participation is not to its left"),
        ("_convert/frames.py", "from guyub import TieGraph", "__init__ is not to its left"),
    ],
)
def test_what_points_right_or_to_a_neighbour_is_named(copy, file, text, words):
    add(copy, file, text)
    found = faults(copy)
    assert f"bindings/python/guyub/{file}:" in found
    assert words in found


def test_what_is_for_types_alone_may_point_anywhere(copy):
    types = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .._report import page"
    add(copy, "_values/dates.py", types)
    assert faults(copy) == ""


def test_a_circle_of_files_in_one_room_is_named(copy):
    add(copy, "_values/suggest.py", "from .graph import TieGraph")
    assert "in a circle" in faults(copy)


def test_a_room_without_a_place_is_named(copy):
    (copy / "bindings/python/guyub/_elsewhere.py").write_text("from . import _core\n", "utf-8")
    assert "_elsewhere is in no room" in faults(copy)
