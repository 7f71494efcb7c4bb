"""Names the missing part of any metric of the catalogue, and any metric that it lacks."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from facts import ROOT, Metric, contract, metrics

CONTRACT_PARTS = ("Formula:", "Parameters:", "Result:", "Undefined:", "Errors:", "Cost:", "Source:")
BLANK = "«"  # what tools/new_metric.py leaves to be written


def parts(metric: Metric) -> dict[str, Path]:
    """The files of a metric, by what they are."""
    place = Path(metric.area) / metric.family
    return {
        "header": metric.header,
        "unit test": ROOT / "tests/unit" / place / f"{metric.id}_test.cpp",
        "property test": ROOT / "tests/property" / place / f"{metric.id}_test.cpp",
        "benchmark": ROOT / "bench" / place / f"{metric.id}_bench.cpp",
        "Python test": ROOT / "tests/python" / metric.area / f"test_{metric.id}.py",
        "page": ROOT / "docs/metrics" / f"{metric.family}.md",
        "binding": ROOT / "bindings/python" / f"bind_{metric.area}.cpp",
    }


def missing(metric: Metric) -> list[str]:
    """What is wrong with the parts of one metric."""
    found = parts(metric)
    faults = [
        f"{what} {path.relative_to(ROOT)} is missing"
        for what, path in found.items()
        if not path.exists()
    ]
    if faults:
        return faults
    text = {what: path.read_text(encoding="utf-8") for what, path in found.items()}
    written = contract(metric)
    faults += [f"the contract has no `{part}`" for part in CONTRACT_PARTS if part not in written]
    if f"## {metric.id}\n" not in text["page"]:
        faults.append(f"{found['page'].relative_to(ROOT)} has no section `## {metric.id}`")
    if f'"{metric.id}"' not in text["binding"]:
        faults.append(f"{found['binding'].relative_to(ROOT)} does not bind it")
    faults += [
        f"{found[what].relative_to(ROOT)} does not call it"
        for what in ("unit test", "property test", "benchmark", "Python test")
        if f"{metric.id}(" not in text[what]
    ]
    faults += [
        f"{path.relative_to(ROOT)} has blanks ({BLANK}…) to fill"
        for what, path in found.items()
        if BLANK in text[what]
    ]
    if not all(metric.question.get(language) for language in ("en", "id")):
        faults.append("metrics.toml lacks the question in English or Indonesian")
    return faults


def uncatalogued(known: list[Metric]) -> list[str]:
    """Metrics that are bound, or have a header, and are not in metrics.toml."""
    ids = {(metric.area, metric.id) for metric in known}
    faults = []
    for area in sorted({metric.area for metric in known}):
        binding = ROOT / "bindings/python" / f"bind_{area}.cpp"
        if not binding.exists():
            continue
        bound = re.findall(r"\.metric\(\s*\"(\w+)\"", binding.read_text(encoding="utf-8"))
        faults += [
            f"{area}.{name} is bound, but not in metrics.toml"
            for name in bound
            if (area, name) not in ids
        ]
    return faults


def main() -> int:
    known = metrics()
    faults = [
        f"{metric.area}.{metric.id}: {fault}" for metric in known for fault in missing(metric)
    ]
    faults += uncatalogued(known)
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{len(known)} metrics, every part there")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
