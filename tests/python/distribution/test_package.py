"""The installed package is whole: it runs on numpy and narwhals, and carries what it loads."""

import json
import subprocess
import sys
import sysconfig
from importlib.metadata import distribution, files
from pathlib import Path

import guyub as gy
import pytest

ROOT = Path(__file__).resolve().parents[3]
SITE = Path(sysconfig.get_path("platlib"))
RUN = "runpy.run_path(sys.argv[0], run_name='__main__')"
FIRST_STEPS = Path(__file__).with_name("first_steps.py")
# what a wheel may take from the system (PEP 600)
SYSTEM = {"libc", "libm", "libgcc_s", "libstdc++", "libpthread", "libdl", "librt"}


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """The first steps in an environment that holds nothing but what the package asks for."""
    bare = tmp_path_factory.mktemp("bare")
    for name in ("guyub", "numpy", "numpy.libs", "narwhals"):
        if (SITE / name).exists():
            (bare / name).symlink_to(SITE / name)
    start = "import runpy, sys; sys.path.append(sys.argv[1]); del sys.argv[:2]; " + RUN
    command = [sys.executable, "-I", "-S", "-c", start, bare, FIRST_STEPS, ROOT / "examples/kediri"]
    done = subprocess.run(
        list(map(str, command)), env={}, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_it_runs_on_numpy_and_narwhals_alone(seen):
    assert seen["version"] == gy.__version__ == distribution("guyub").version
    assert seen["women"] == 6
    assert seen["paths"] > 0


def test_what_it_loads_it_carries(seen):
    assert len(seen["carried"]) >= 2, "the module, and oneTBB"
    for library in (SITE / "guyub").glob("*.so*"):
        assert library.name in seen["carried"]
        asked = subprocess.run(["ldd", library], env={}, capture_output=True, text=True, check=True)
        found = [
            line.split("=>")[1].split(" (")[0].strip()
            for line in asked.stdout.splitlines()
            if "=>" in line
        ]
        foreign = [path for path in map(Path, found) if path.resolve().parent != SITE / "guyub"]
        assert {path.name.split(".so")[0] for path in foreign} <= SYSTEM, found


def test_a_report_without_its_extra_says_what_to_install(seen):
    assert 'pip install "guyub[report]"' in seen["report"]


def test_only_the_package_is_installed(seen):
    """Neither tests nor sources; with the words, the stubs and the licences."""
    own = {str(path) for path in files("guyub")} - {"../../../bin/guyub"}
    assert {path.split("/")[0] for path in own} == {
        "guyub",
        f"guyub-{gy.__version__}.dist-info",
    }
    for name in (
        "guyub/_catalogue.json",
        "guyub/_core/__init__.pyi",
        "guyub/_words/locale/id/common.po",
        "guyub/_report/style.css",
        "guyub/_report/templates/page.html.j2",
        "guyub/collaboration.pyi",
        "guyub/py.typed",
        f"guyub-{gy.__version__}.dist-info/licenses/LICENSE",
        f"guyub-{gy.__version__}.dist-info/licenses/licences/oneTBB.txt",
        f"guyub-{gy.__version__}.dist-info/licenses/licences/Random123.txt",
    ):
        assert name in own
    kinds = {Path(path.split(".so.")[0]).suffix for path in own if path.startswith("guyub/")}
    libraries = {f"guyub/{name}" for name in seen["carried"]}
    assert {path for path in own if ".so" in path} == libraries
    assert kinds - {".pyc", ""} <= {".py", ".pyi", ".typed", ".so", ".json", ".po", ".css", ".j2"}
