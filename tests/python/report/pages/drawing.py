"""The reports that are drawn, and how."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

import guyub as gy
import pandas as pd
from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parents[4]
SCREENSHOTS = ROOT / "build/screenshots"
FLAGS = (
    "--no-sandbox",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE, DESK = 360, 1280


class Report(NamedTuple):
    """Whose report, in which language, on how wide a window."""

    data: str
    lang: str
    width: int

    def __str__(self) -> str:
        return f"{self.data}.{self.lang}.{self.width}"


KEDIRI = [Report("kediri", lang, width) for lang in ("en", "id") for width in (PHONE, DESK)]
ODD = [
    Report("attendance_only", "id", PHONE),
    Report("attendance_only", "en", DESK),
    Report("markup", "en", PHONE),
    Report("markup", "id", DESK),
]
REPORTS = [*KEDIRI, *ODD]
MARKUP = "<img src=x onerror=\"document.title='ran'\"></script><b>x & y</b>"


@cache
def network(data: str) -> gy.Network:
    """The network of a report."""
    return {"kediri": kediri, "attendance_only": attendance_only, "markup": markup}[data]()


def kediri() -> gy.Network:
    """The made-up village: every section has its data."""
    return gy.read(ROOT / "examples/kediri")


def attendance_only() -> gy.Network:
    """What most people have: who was at which meeting."""
    present = [(f"f{i % 3}", f"p{i}") for i in range(40)] + [("f0", "p1"), ("f2", "p3")]
    return gy.Network.from_tables(
        attendance=pd.DataFrame(present, columns=["forum_id", "actor_id"])
    )


def markup() -> gy.Network:
    """Names, places, roles and forums that hold HTML."""
    people = [f"p{i}{MARKUP}" for i in range(60)]
    return gy.Network.from_tables(
        actors=pd.DataFrame(
            {
                "actor_id": people,
                "name": [f"Nama {i} {MARKUP}" for i in range(60)],
                "sector": ["citizens"] * 40 + ["government"] * 15 + ["other"] * 5,
                "role": [""] * 40 + [f"clerk {MARKUP}"] * 15 + ["facilitator"] * 5,
                "sex": ["F", "M"] * 30,
                "welfare": [f"near {MARKUP}", "poor"] * 30,
                "place_id": ["d1", "d2", "d2"] * 20,
            }
        ),
        places=pd.DataFrame(
            {
                "place_id": ["v", "d1", "d2"],
                "type": ["village", "hamlet", "hamlet"],
                "name": [f"Desa {MARKUP}", f"Dusun {MARKUP}", "Dusun dua"],
            }
        ),
        forums=pd.DataFrame({"forum_id": ["f"], "type": [f"musdes {MARKUP}"]}),
        attendance=pd.DataFrame({"forum_id": "f", "actor_id": people[::3] + people[1::5]}),
        ties=pd.DataFrame({"from": people[:50], "to": people[10:]}),
    )


@dataclass
class Drawn:
    """A page that has drawn its pictures."""

    report: Report
    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@contextmanager
def draw(browser: Browser, report: Report, path: Path) -> Iterator[Drawn]:
    """Opens a report where there is no network, and waits for its pictures."""
    context = browser.new_context(
        offline=True, reduced_motion="reduce", viewport={"width": report.width, "height": 800}
    )
    drawn = Drawn(report, context.new_page(), path.as_uri())
    drawn.page.on("request", lambda request: drawn.requests.append(request.url))
    drawn.page.on("console", lambda message: drawn.complaints.append(message.text))
    drawn.page.on("pageerror", lambda error: drawn.complaints.append(str(error)))
    drawn.page.goto(drawn.address)
    drawn.page.wait_for_selector("body[data-ready=true]", timeout=60_000)
    drawn.page.screenshot(path=SCREENSHOTS / f"{report}.png", full_page=True)
    yield drawn
    context.close()
