"""Names the missing part of any metric of the catalogue, and any metric that it lacks."""

from __future__ import annotations

import re
import sys
from itertools import pairwise
from pathlib import Path

from facts import ROOT, Metric, contract, in_file_order, metrics

CONTRACT_PARTS = ("Formula:", "Parameters:", "Result:", "Undefined:", "Errors:", "Cost:", "Source:")
BLANK = "«"  # what tools/new_metric.py leaves to be written
# what a light metric may do without, as metrics.toml says in `without`
LONG_NAMES = {"bench": "benchmark"}
LIGHT = set(LONG_NAMES.values())
STATUS = {"experimental", "stable"}
UMBRELLA = ROOT / "include/guyub/guyub.hpp"
THREADS = ROOT / "tests/unit/threads/every_metric_test.cpp"


def parts(metric: Metric) -> dict[str, Path]:
    """The files of a metric, by what they are."""
    place = Path(metric.area) / metric.family
    lacks = {LONG_NAMES[part] for part in metric.without}
    found = {
        "header": metric.header,
        "unit test": ROOT / "tests/unit" / place / f"{metric.id}_test.cpp",
        "property test": ROOT / "tests/property" / place / f"{metric.id}_test.cpp",
        "benchmark": ROOT / "bench" / place / f"{metric.id}_bench.cpp",
        "Python test": ROOT / "tests/python" / metric.area / f"test_{metric.id}.py",
        "page": ROOT / "docs/metrics" / f"{metric.family}.md",
        "binding": ROOT / "bindings/python" / metric.area / f"{metric.family}.cpp",
    }
    return {what: path for what, path in found.items() if what not in LIGHT or what not in lacks}


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
        if what in text and f"{metric.id}(" not in text[what]
    ]
    faults += [
        f"{path.relative_to(ROOT)} has blanks ({BLANK}…) to fill"
        for what, path in found.items()
        if BLANK in text[what]
    ]
    return faults + missing_lines(metric)


def missing_lines(metric: Metric) -> list[str]:
    """What the files that all metrics share lack of one."""
    faults = []
    if not all(metric.question.get(language) for language in ("en", "id")):
        faults.append("metrics.toml lacks the question in English or Indonesian")
    if metric.status not in STATUS:
        faults.append(
            f"metrics.toml: status {metric.status}; expected {' or '.join(sorted(STATUS))}"
        )
    if metric.returns == "Result" and not all(one.get("meaning") for one in metric.columns or [{}]):
        faults.append("metrics.toml does not say what each column means")
    if BLANK in str(metric):
        faults.append(f"metrics.toml has blanks ({BLANK}…) to fill")
    include = metric.header.relative_to(ROOT / "include").as_posix()
    if f"#include <{include}>" not in UMBRELLA.read_text(encoding="utf-8"):
        faults.append(f"{UMBRELLA.relative_to(ROOT)} does not include it")
    if f'"{metric.area}.{metric.id}"' not in THREADS.read_text(encoding="utf-8"):
        faults.append(f"{THREADS.relative_to(ROOT)} has no row for it")
    return faults


def unsorted() -> list[str]:
    """Whether metrics.toml keeps its order: area, family, id."""
    listed = [(metric.area, metric.family, metric.id) for metric in in_file_order()]
    for before, after in pairwise(listed):
        if before > after:
            return [f"metrics.toml: {'.'.join(after)} stands behind {'.'.join(before)}"]
    return []


def uncatalogued(known: list[Metric]) -> list[str]:
    """Metrics that are bound, or have a header, and are not in metrics.toml."""
    ids = {(metric.area, metric.id) for metric in known}
    faults = []
    for file in sorted((ROOT / "bindings/python").glob("*/*.cpp")):
        area = file.parent.name
        bound = re.findall(r"\w+\.metric\(\s*\"(\w+)\"", file.read_text(encoding="utf-8"))
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
    faults += uncatalogued(known) + unsorted()
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{len(known)} metrics, every part there")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
