"""Writes what the metric pages take from the catalogue: the head of each section, and the index.

tools/make_pages.py           writes
tools/make_pages.py --check   fails where a page is not up to date
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from facts import ROOT, Metric, metrics

PAGES = ROOT / "docs/metrics"
BEGIN, END = "<!-- from metrics.toml -->", "<!-- end -->"


def head(metric: Metric) -> str:
    """The facts of a metric, as the first lines of its section."""
    sources = "; ".join(
        f"[{source['text'].split('(')[0].strip()} {year(source['text'])}]"
        f"(https://doi.org/{source['doi']})"
        if source.get("doi")
        else source["text"]
        for source in metric.sources
    )
    return (
        f"{BEGIN}\n"
        f"*{metric.question['en']}*  \n*{metric.question['id']}*\n\n"
        f"`gy.{metric.area}.{metric.id}` · `guyub::{metric.area}::{metric.id}` · "
        f"{metric.level} · {metric.range} · {sources}\n"
        f"{END}\n"
    )


def year(text: str) -> str:
    found = re.search(r"\((\d{4})\)", text)
    return found[1] if found else ""


def with_heads(text: str, family: list[Metric]) -> str:
    for metric in family:
        old = re.compile(
            rf"(## {metric.id}\n\n)({re.escape(BEGIN)}.*?{re.escape(END)}\n\n?)?", re.DOTALL
        )
        text = old.sub(lambda match, m=metric: f"{match[1]}{head(m)}\n", text, count=1)
    return text


def index(known: list[Metric]) -> str:
    lines = ["# Metrics\n", "Made by `tools/make_pages.py` from `metrics.toml`.\n"]
    for area in sorted({metric.area for metric in known}):
        lines += [f"## {area}\n", "| metric | question | level | range |", "|---|---|---|---|"]
        for metric in known:
            if metric.area == area:
                link = f"[{metric.id}]({metric.family}.md#{metric.id})"
                row = (link, metric.question["en"], metric.level, metric.range)
                lines.append(f"| {' | '.join(row)} |")
        lines.append("")
    return "\n".join(lines)


def wanted() -> dict[Path, str]:
    known = metrics()
    pages = {PAGES / "README.md": index(known)}
    for family in sorted({metric.family for metric in known}):
        page = PAGES / f"{family}.md"
        if page.exists():
            members = [metric for metric in known if metric.family == family]
            pages[page] = with_heads(page.read_text("utf-8"), members)
    return pages


def main() -> int:
    stale = {
        page: text
        for page, text in wanted().items()
        if not page.exists() or page.read_text("utf-8") != text
    }
    for page, text in stale.items():
        if "--check" in sys.argv:
            print(f"{page.relative_to(ROOT)} is not up to date; run `make pages`", file=sys.stderr)
        else:
            page.write_text(text, "utf-8")
            print(f"wrote {page.relative_to(ROOT)}")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
