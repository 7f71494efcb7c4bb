"""A new metric's parts are laid, and what is missing of any metric is named."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("bench", "bindings", "docs", "include", "src", "tests", "tools")


@pytest.fixture
def copy(tmp_path):
    for part in PARTS:
        ignore = shutil.ignore_patterns("__pycache__", ".pytest_cache")
        shutil.copytree(ROOT / part, tmp_path / part, ignore=ignore)
    shutil.copy(ROOT / "metrics.toml", tmp_path)
    return tmp_path


def run(copy, tool, *arguments):
    command = [sys.executable, str(copy / "tools" / tool), *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def test_every_metric_has_all_its_parts(copy):
    found = run(copy, "check_metrics.py")
    assert found.returncode == 0, found.stderr


def test_a_new_metric_is_laid_and_its_blanks_are_named(copy):
    laid = run(
        copy, "new_metric.py", "collaboration", "cohesion", "made_up_metric", "--reads", "graph"
    )
    assert laid.returncode == 0, laid.stderr
    assert laid.stdout.count("laid") == 6
    found = run(copy, "check_metrics.py")
    assert found.returncode == 1
    for part in ("header", "unit/", "property/", "bench/", "docs/metrics/cohesion.md"):
        assert any(
            part in line or "made_up_metric.hpp" in line for line in found.stderr.splitlines()
        )
    assert "blanks («…) to fill" in found.stderr


@pytest.mark.parametrize(
    ("area", "family", "kinds"),
    [
        ("participation", "presence", ["turnout"]),
        ("participation", "voice", ["network", "grouping", "counting"]),
        ("facilitation", "load", ["network"]),
        ("dynamics", "opinion", ["graph", "array"]),
        ("collaboration", "mixing", ["graph", "partition"]),
        ("statistics", "inequality", ["array"]),
    ],
)
def test_every_kind_is_laid_in_an_area_of_its_own_too(copy, area, family, kinds):
    laid = run(copy, "new_metric.py", area, family, "made_up_metric", "--reads", *kinds)
    assert laid.returncode == 0, laid.stderr
    binding = (copy / "bindings/python" / area / f"{family}.cpp").read_text("utf-8")
    assert f"#include <guyub/{area}/{family}/made_up_metric.hpp>\n" in binding
    assert binding.rstrip().endswith("}  // namespace guyub::python")
    assert binding.count("{") == binding.count("}")
    umbrella = (copy / "include/guyub/guyub.hpp").read_text("utf-8").splitlines()
    includes = [line for line in umbrella if line.startswith("#include")]
    assert includes == sorted(includes)
    faults = run(copy, "check_metrics.py").stderr
    assert all("blanks" in fault or "»" in fault for fault in faults.splitlines()), faults
    assert "stands behind" not in faults


@pytest.mark.parametrize(
    ("path", "line", "words"),
    [
        ("include/guyub/guyub.hpp", "cohesion/density.hpp", "does not include it"),
        ("tests/unit/threads/every_metric_test.cpp", '"collaboration.density"', "has no row"),
    ],
)
def test_a_missing_line_of_what_all_share_is_named(copy, path, line, words):
    file = copy / path
    file.write_text(file.read_text("utf-8").replace(line, "gone"), "utf-8")
    assert f"{path} {words}" in run(copy, "check_metrics.py").stderr


def test_facts_out_of_their_order_are_named(copy):
    catalogue = copy / "metrics.toml"
    head, first, *rest = catalogue.read_text("utf-8").split("[[metric]]")
    catalogue.write_text("[[metric]]".join([head, *rest, first]), "utf-8")
    assert "stands behind" in run(copy, "check_metrics.py").stderr


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("tests/unit/collaboration/cohesion/density_test.cpp", "unit test"),
        ("bench/collaboration/cohesion/density_bench.cpp", "benchmark"),
        ("docs/metrics/cohesion.md", "page"),
    ],
)
def test_a_missing_part_is_named(copy, part, words):
    (copy / part).unlink()
    found = run(copy, "check_metrics.py")
    assert found.returncode == 1
    assert f"collaboration.density: {words}" in found.stderr


def test_a_metric_outside_the_catalogue_is_named(copy):
    catalogue = copy / "metrics.toml"
    text = catalogue.read_text("utf-8").replace('id = "density"', 'id = "dens"')
    catalogue.write_text(text, "utf-8")
    assert "density is bound, but not in metrics.toml" in run(copy, "check_metrics.py").stderr
