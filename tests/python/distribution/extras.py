"""Calls what one extra promises, in an environment that holds nothing else: `make extras`.

extras.py EXTRA FOLDER      the extra's name, and a folder of data
"""

from __future__ import annotations

import io
import sys
import tempfile
from contextlib import redirect_stderr
from pathlib import Path

import guyub as gy


def report(folder: str) -> None:
    net = gy.read(folder)
    with tempfile.TemporaryDirectory() as pages:
        for lang in ("en", "id"):
            page = gy.report(net, Path(pages) / f"{lang}.html", lang)
            assert page.stat().st_size > 100_000
    found = gy.participation.representation(net, "sex")
    assert all(found.sentences(lang)[0] for lang in ("en", "id"))


def plot(folder: str) -> None:
    found = gy.participation.representation(gy.read(folder), "sex")
    for lang in ("en", "id"):
        assert "<svg" in _svg(found.plot(lang=lang))


def _svg(chart: object) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "chart.svg"
        chart.save(str(path))
        return path.read_text("utf-8")


def progress(folder: str) -> None:
    shown = io.StringIO()
    with redirect_stderr(shown):
        gy.collaboration.brokerage_roles(gy.read(folder).ties(), "sector", progress=True)
    assert "%" in shown.getvalue()


def networkx(folder: str) -> None:
    g = gy.read(folder).ties()
    again = gy.TieGraph.from_networkx(g.to_networkx())
    assert (again.n, again.m, again.data_hash) == (g.n, g.m, g.data_hash)


PROMISES = {"report": report, "plot": plot, "progress": progress, "networkx": networkx}


if __name__ == "__main__":
    extra, folder = sys.argv[1:]
    PROMISES[extra](folder)
    print(f"guyub[{extra}] holds what it promises")
