"""Checks that an include never points to a layer on the right, nor to a neighbour of its own layer.

    kernels → graph · statistics → inference → collaboration · dynamics → model
          → participation · facilitation → study · io

Boost, oneTBB and expensive standard headers stay out of the public headers.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LAYERS = [
    {"kernels"},
    {"graph", "statistics"},
    {"inference"},
    {"collaboration", "dynamics"},
    {"model"},
    {"participation", "facilitation"},
    {"study", "io"},
]
DEPTH = {area: depth for depth, areas in enumerate(LAYERS) for area in areas}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
DEAR = re.compile(r"^(boost|tbb|oneapi)/|^(functional|iostream|regex|filesystem|random|format)$")
MAY_BE_DEAR = {"guyub/graph/boost_graph.hpp", "guyub/run_options.hpp", "guyub/guyub.hpp"}


def area_of(path: str) -> str | None:
    """The area of `guyub/<area>/…` or of `<area>/…` under src."""
    parts = path.removeprefix("guyub/").split("/")
    return parts[0] if len(parts) > 1 and parts[0] in DEPTH else None


def faults_of(file: Path, name: str, is_public: bool) -> list[str]:
    own = area_of(name)
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        target = match[1]
        place = f"{file.relative_to(ROOT)}:{number}"
        other = area_of(target)
        if own and other and other != own and DEPTH[other] >= DEPTH[own]:
            found.append(f"{place}: {own} may not include {target}: {other} is not to its left")
        if is_public and name not in MAY_BE_DEAR and DEAR.match(target):
            found.append(f"{place}: a public header may not include <{target}>")
    return found


def main() -> int:
    faults = []
    count = 0
    for root, is_public in ((ROOT / "include", True), (ROOT / "src", False)):
        for file in sorted([*root.rglob("*.hpp"), *root.rglob("*.cpp")]):
            count += 1
            faults += faults_of(file, file.relative_to(root).as_posix(), is_public)
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{count} files, every include points left")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
