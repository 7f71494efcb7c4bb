"""Checks that an include never points to a layer on the right, nor to a neighbour of its own layer.

    kernels · support → graph · statistics → inference → collaboration · dynamics → model
                      → participation · facilitation → study · io

Boost, oneTBB and expensive standard headers stay out of the public headers, oneTBB in support/ and
Boost.Serialization in io/.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LAYERS = [
    {"kernels", "support"},
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
# libraries that one area uses for all
KEPT_TO = {
    "oneTBB": (re.compile(r"^(tbb|oneapi)/"), "support"),
    "Boost.Serialization": (re.compile(r"^boost/(archive|serialization)/"), "io"),
}


def area_of(path: str) -> str | None:
    """The area of `guyub/<area>/…` or of `<area>/…` under src."""
    parts = path.removeprefix("guyub/").split("/")
    return parts[0] if len(parts) > 1 and parts[0] in DEPTH else None


def refusal(name: str, target: str, is_public: bool) -> str | None:
    """Why the file `name` may not include `target`, or nothing where it may."""
    own, other = area_of(name), area_of(target)
    if own and other and other != own and DEPTH[other] >= DEPTH[own]:
        return f"{own} may not include {target}: {other} is not to its left"
    if is_public and name not in MAY_BE_DEAR and DEAR.match(target):
        return f"a public header may not include <{target}>"
    for library, (pattern, home) in KEPT_TO.items():
        if pattern.match(target) and own != home:
            return f"{library} is used in src/{home}/ only, not here: <{target}>"
    return None


def main(root: Path = ROOT) -> int:
    faults = []
    count = 0
    for folder, is_public in ((root / "include", True), (root / "src", False)):
        for file in sorted([*folder.rglob("*.hpp"), *folder.rglob("*.cpp")]):
            count += 1
            name = file.relative_to(folder).as_posix()
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                match = INCLUDE.match(line)
                why = match and refusal(name, match[1], is_public)
                if why:
                    faults.append(f"{file.relative_to(root)}:{number}: {why}")
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{count} files, every include points left")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
