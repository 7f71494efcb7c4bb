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
    laid = run(copy, "new_metric.py", "collaboration", "cohesion", "made_up_metric")
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
