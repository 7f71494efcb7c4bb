"""An include that points right, sideways or past the one door of its library is refused."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    folder = tmp_path_factory.mktemp("layers")
    for part in ("include", "src"):
        shutil.copytree(ROOT / part, folder / part)
    (folder / "tools").mkdir()
    shutil.copy(ROOT / "tools/check_layers.py", folder / "tools")
    return folder


@pytest.fixture
def plant(copy):
    """Writes a file with `#include target` as its third line, checks, and takes it away again."""
    planted = []

    def plant(file, target):
        path = copy / file
        assert not path.exists()
        path.parent.mkdir(parents=True, exist_ok=True)
        planted.append(path)
        path.write_text(f"// Planted.\n\n#include {target}\n")
        return check(copy)

    yield plant
    for path in planted:
        path.unlink()


def check(copy):
    command = [sys.executable, str(copy / "tools/check_layers.py")]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def test_every_include_of_the_library_points_left(copy):
    found = check(copy)
    assert found.returncode == 0, found.stderr


@pytest.mark.parametrize(
    ("file", "target", "words"),
    [
        # to the right
        ("include/guyub/graph/a.hpp", "<guyub/model/network.hpp>", "model is not to its left"),
        ("src/collaboration/a.cpp", "<guyub/model/network.hpp>", "model is not to its left"),
        ("src/model/a.hpp", '"io/csv_rows.hpp"', "io is not to its left"),
        ("src/support/a.hpp", "<guyub/graph/tie_graph.hpp>", "graph is not to its left"),
        ("src/kernels/a.cpp", "<guyub/graph/tie_graph.hpp>", "graph is not to its left"),
        ("include/guyub/a.hpp", "<guyub/graph/tie_graph.hpp>", "graph is not to its left"),
        ("include/guyub/graph/a.hpp", "<guyub/guyub.hpp>", "the umbrella is for users"),
        # sideways
        ("include/guyub/graph/a.hpp", "<guyub/statistics/wilson.hpp>", "statistics is not to its"),
        ("src/statistics/a.cpp", '"graph/counting_sort.hpp"', "graph is not to its left"),
        ("src/collaboration/a.cpp", "<guyub/dynamics/a.hpp>", "dynamics is not to its left"),
        ("src/dynamics/a.cpp", '"collaboration/labelled.hpp"', "collaboration is not to its left"),
        ("src/participation/a.cpp", '"facilitation/reach/reach_pairs.hpp"', "facilitation is not"),
        ("src/facilitation/a.cpp", '"participation/presence/roster.hpp"', "participation is not"),
        ("src/study/a.cpp", "<guyub/io/read_folder.hpp>", "io is not to its left"),
        ("src/io/a.cpp", "<guyub/study/coverage.hpp>", "study is not to its left"),
        # past the one door
        ("include/guyub/graph/a.hpp", "<boost/graph/graph_traits.hpp>", "graph/boost_graph.hpp"),
        ("include/guyub/graph/a.hpp", "<functional>", "stays cheap"),
        ("include/guyub/graph/boost_graph/a.hpp", "<boost/config.hpp>", "graph/boost_graph.hpp"),
        ("include/guyub/graph/a.hpp", "<tbb/parallel_for.h>", "support/parallel.hpp"),
        ("src/graph/a.cpp", "<oneapi/tbb/parallel_for.h>", "support/parallel.hpp"),
        ("src/graph/a.cpp", "<execution>", "support/parallel.hpp"),
        ("src/model/a.cpp", "<boost/archive/binary_oarchive.hpp>", "stays in src/io/"),
        ("include/guyub/io/a.hpp", "<boost/serialization/vector.hpp>", "stays in src/io/"),
        # a way round the check
        ("include/guyub/model/a.hpp", '"model/cells.hpp"', "is not installed"),
        ("src/graph/a.cpp", '"../model/cells.hpp"', "its path under src/"),
        ("src/model/a.cpp", '"cells.hpp"', "its path under src/"),
        ("src/graph/a.cpp", '"newly_made/a.hpp"', "in no layer"),
    ],
)
def test_an_include_that_may_not_be_is_refused_with_its_place(plant, file, target, words):
    found = plant(file, target)
    assert found.returncode == 1
    (fault,) = found.stderr.splitlines()
    assert fault.startswith(f"{file}:3: ")
    assert words in fault


def test_an_area_in_no_layer_is_refused(plant):
    found = plant("src/newly_made/a.cpp", "<vector>")
    assert found.returncode == 1
    assert found.stderr.startswith("src/newly_made/a.cpp:1: newly_made is in no layer")


@pytest.mark.parametrize(
    ("file", "target"),
    [
        ("src/collaboration/a.cpp", "<guyub/graph/tie_graph.hpp>"),
        ("src/collaboration/brokerage/a.cpp", "<guyub/collaboration/mixing/ei_index.hpp>"),
        ("src/graph/a.cpp", '"support/parallel.hpp"'),
        ("src/graph/a.cpp", '"kernels/a.hpp"'),
        ("src/kernels/a.cpp", '"support/parallel.hpp"'),
        ("src/io/a.cpp", "<boost/archive/binary_oarchive.hpp>"),
        ("src/support/a.cpp", "<tbb/parallel_for.h>"),
        ("src/statistics/a.cpp", "<boost/math/special_functions/beta.hpp>"),
        ("src/study/a.cpp", "<guyub/participation/presence/turnout.hpp>"),
    ],
)
def test_an_include_of_the_left_of_the_own_area_or_by_its_door_is_accepted(plant, file, target):
    found = plant(file, target)
    assert found.returncode == 0, found.stderr
