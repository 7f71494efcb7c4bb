"""Makes the C++ and the Python form of the catalogue. Called by CMake."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from facts import Metric, contract, metrics, options


def literal(text: str) -> str:
    """A C++ string literal; long text is cut into lines, since compilers limit one literal."""
    lines = text.splitlines(keepends=True) or [""]
    return "\n    ".join(json.dumps(line, ensure_ascii=False) for line in lines)


def as_cpp(catalogue: list[Metric]) -> str:
    parts = ["// Made by tools/generate_catalogue.py.\n"]
    rows = []
    for number, metric in enumerate(catalogue):
        sources = ", ".join(
            f"source_facts{{{literal(source['text'])}, {literal(source.get('doi', ''))}}}"
            for source in metric.sources
        )
        parts.append(f"constexpr source_facts sources_{number}[] = {{{sources}}};\n")
        fields = [metric.id, metric.area, metric.family, metric.status, metric.level, metric.range]
        fields += [metric.question["en"], metric.question["id"], contract(metric)]
        rows.append(
            "  {"
            + ",\n   ".join(literal(field) for field in fields)
            + f",\n   sources_{number}}},\n"
        )
    parts.append("constexpr metric_facts all_metrics[] = {\n" + "".join(rows) + "};\n")
    return "".join(parts)


def as_json(catalogue: list[Metric]) -> str:
    rows = [
        {
            "id": metric.id,
            "area": metric.area,
            "family": metric.family,
            "status": metric.status,
            "level": metric.level,
            "range": metric.range,
            "question": metric.question,
            "sources": metric.sources,
            "columns": metric.columns,
            "returns": metric.returns,
            "options": options(metric),
            "contract": contract(metric),
        }
        for metric in catalogue
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, required=True)
    folder: Path = parser.parse_args().output
    folder.mkdir(parents=True, exist_ok=True)
    catalogue = metrics()
    (folder / "catalogue_data.inc").write_text(as_cpp(catalogue), encoding="utf-8")
    (folder / "_catalogue.json").write_text(as_json(catalogue), encoding="utf-8")


if __name__ == "__main__":
    main()
