"""The source archive holds every file that is kept here, and no other."""

import subprocess
import tarfile
from pathlib import Path

import pytest
from scikit_build_core.build import build_sdist

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def kept():
    """What git keeps, or would keep."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: nothing says which files are kept")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    return {name for name in listed if (ROOT / name).exists()}


def test_it_holds_what_is_kept_and_nothing_else(kept, tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    archive = tmp_path / build_sdist(str(tmp_path))
    with tarfile.open(archive) as tar:
        names = {Path(*Path(entry.name).parts[1:]).as_posix() for entry in tar if entry.isfile()}
    assert names - {"PKG-INFO"} == kept
    assert archive.stat().st_size < 4_000_000
