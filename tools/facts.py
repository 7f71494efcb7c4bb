"""The catalogue for a contributor's tools: metrics.toml joined with the headers' contracts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

try:
    import tomllib
except ModuleNotFoundError:  # Python 3.10
    from pip._vendor import tomli as tomllib

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Metric:
    id: str
    area: str
    family: str
    level: str
    range: str
    question: dict[str, str]
    sources: list[dict[str, str]]

    @property
    def header(self) -> Path:
        return ROOT / "include/guyub" / self.area / self.family / f"{self.id}.hpp"


def metrics() -> list[Metric]:
    with (ROOT / "metrics.toml").open("rb") as file:
        entries = tomllib.load(file)["metric"]
    found = [Metric(**entry) for entry in entries]
    return sorted(found, key=lambda metric: (metric.area, metric.family, metric.id))


def contract(metric: Metric) -> str:
    """The `///` lines right above the declaration of the metric's function."""
    comment: list[str] = []
    declaration = re.compile(rf"\b{metric.id}\(")
    for line in metric.header.read_text(encoding="utf-8").splitlines():
        text = line.strip()
        if text.startswith("///"):
            comment.append(text[3:].removeprefix(" "))
        elif comment and declaration.search(text):
            return "\n".join(comment).strip()
        elif not text.startswith(("[[nodiscard]]", "template")) or not comment:
            comment = []
    raise SystemExit(f"{metric.header}: no contract (`///`) above {metric.id}(")
