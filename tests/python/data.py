"""The embedded example, and the real data of ../shared, where they are."""

from __future__ import annotations

from pathlib import Path

import pytest

KEDIRI = Path(__file__).resolve().parents[2] / "examples/kediri"
SHARED = Path(__file__).resolve().parents[3] / "shared"
FOLDERS = (
    "bristol-civil-society",
    "decide-madrid",
    "eu-have-your-say",
    "unfccc-energy-side-events",
)


def folder(name: str) -> Path:
    """The folder of that name; the test is skipped, and says so, where it is not here."""
    path = SHARED / "data" / name
    if not path.exists():
        pytest.skip(f"../shared/data/{name} is not here")
    return path
