"""The catalogue for a contributor's tools: metrics.toml joined with the headers' contracts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
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
    status: str
    columns: list[dict[str, str]]
    returns: str = "Result"
    without: list[str] = field(default_factory=list)

    @property
    def header(self) -> Path:
        return ROOT / "include/guyub" / self.area / self.family / f"{self.id}.hpp"


def in_file_order() -> list[Metric]:
    with (ROOT / "metrics.toml").open("rb") as file:
        return [Metric(**entry) for entry in tomllib.load(file)["metric"]]


def metrics() -> list[Metric]:
    return sorted(in_file_order(), key=lambda metric: (metric.area, metric.family, metric.id))


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


FIELD = re.compile(r"^  [\w:<> ,]+?(\w+)(?: = [^;]*)?;\s*(?:///< (.*))?$")


def options(metric: Metric) -> dict[str, str]:
    """What the header says of each field of the options, by its name."""
    text = metric.header.read_text(encoding="utf-8")
    struct = re.search(rf"struct {metric.id}_options {{\n(.*?)^}};", text, re.DOTALL | re.MULTILINE)
    found: dict[str, str] = {}
    above: list[str] = []
    for line in struct[1].splitlines() if struct else []:
        if line.strip().startswith("///") and not line.strip().startswith("///<"):
            above.append(line.strip().removeprefix("///").strip())
            continue
        match = FIELD.match(line)
        if match:
            found[match[1]] = match[2] or " ".join(above)
        above = []
    return {name: words for name, words in found.items() if words}
