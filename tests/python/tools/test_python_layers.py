"""An import that points right, sideways or round in a circle is refused, deferred ones too."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = "bindings/python/guyub"


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    folder = tmp_path_factory.mktemp("python_layers")
    shutil.copytree(ROOT / PACKAGE, folder / PACKAGE)
    (folder / "tools").mkdir()
    shutil.copy(ROOT / "tools/check_python_layers.py", folder / "tools")
    return folder


@pytest.fixture
def plant(copy):
    """Writes files of the package, checks, and takes them away again."""
    planted = []

    def plant(files):
        for name, text in files.items():
            path = copy / PACKAGE / name
            assert not path.exists()
            path.parent.mkdir(parents=True, exist_ok=True)
            planted.append(path)
            path.write_text(text)
        return check(copy)

    yield plant
    for path in planted:
        path.unlink()


def check(copy):
    command = [sys.executable, str(copy / "tools/check_python_layers.py")]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def test_every_import_of_the_package_points_left(copy):
    found = check(copy)
    assert found.returncode == 0, found.stderr


@pytest.mark.parametrize(
    ("file", "statement", "words"),
    [
        # to the right
        ("_values/a.py", "from .._network.network import Network", "_network is not to its left"),
        ("_values/a.py", "from .. import _plots", "_plots is not to its left"),
        ("_values/a.py", "from guyub._network import network", "_network is not to its left"),
        ("_convert/a.py", "import guyub._values.graph", "_values is not to its left"),
        ("_metrics/a.py", "from .. import collaboration", "areas is not to its left"),
        ("_network/a.py", "import guyub", "__init__ is not to its left"),
        ("_words/a.py", "from .._report.facts import Facts", "_report is not to its left"),
        # sideways
        ("newly_made.py", "from . import statistics", "areas is not to its left"),
        ("importers/a.py", "from ..backends import a", "backends is not to its left"),
        ("_cli_too.py", "import os", "_cli_too is in no layer"),
    ],
)
def test_an_import_that_may_not_be_is_refused_with_its_place(plant, file, statement, words):
    found = plant({file: f"def late():\n    {statement}\n"})
    assert found.returncode == 1
    (fault,) = found.stderr.splitlines()
    assert fault.startswith(f"{PACKAGE}/{file}:")
    assert words in fault


def test_files_of_one_room_that_import_each_other_are_refused(plant):
    found = plant(
        {
            "_values/a.py": "from .b import b\n",
            "_values/b.py": "def b():\n    from . import c\n",
            "_values/c.py": "from ..  import _core\nfrom . import a\n",
        }
    )
    assert found.returncode == 1
    assert "guyub._values.a → guyub._values.b → guyub._values.c → guyub._values.a" in found.stderr


@pytest.mark.parametrize(
    ("file", "statement"),
    [
        ("_values/a.py", "from .. import _core, _doors"),
        ("_values/a.py", "from ._missing_too import a"),
        ("_metrics/a.py", "from .._network.network import Network"),
        ("backends/a.py", "from .. import collaboration"),
        ("importers/a.py", "import numpy.typing"),
    ],
)
def test_an_import_of_the_left_of_the_own_room_or_of_others_is_accepted(plant, file, statement):
    found = plant({file: statement + "\n"})
    assert found.returncode == 0, found.stderr
