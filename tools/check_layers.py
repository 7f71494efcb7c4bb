"""Checks that an include never points to a layer on the right, nor to a neighbour of its own layer.

    support → kernels → graph · statistics → inference → collaboration · dynamics → model
            → participation · facilitation → study · io

The first two are private (src/); what stands beside the areas (`guyub/assert.hpp`) is left of all.
Some headers come in by one door only: oneTBB, Boost, Boost.Serialization, dear standard headers.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LAYERS = [
    {""},  # beside the areas
    {"support"},
    {"kernels"},
    {"graph", "statistics"},
    {"inference"},
    {"collaboration", "dynamics"},
    {"model"},
    {"participation", "facilitation"},
    {"study", "io"},
]
DEPTH = {area: depth for depth, areas in enumerate(LAYERS) for area in areas}
UMBRELLA = "guyub/guyub.hpp"

# what is included · the files that may · why no other
DOORS = [
    (
        r"(tbb|oneapi)/|execution$",
        r"src/support/",
        "support/parallel.hpp runs all parallel loops",
    ),
    (r"boost/(archive|serialization)/", r"src/io/", "Boost.Serialization stays in src/io/"),
    (
        r"boost/",
        r"src/|include/guyub/graph/boost_graph\.hpp",
        "of the public headers graph/boost_graph.hpp alone includes Boost",
    ),
    (
        r"(functional|iostream|regex|filesystem|format)$",
        r"src/|include/guyub/(graph/boost_graph|run_options)\.hpp",
        "a public header stays cheap",
    ),
    (
        r"random$",
        r"src/run_options\.cpp",
        "what draws takes a random_stream, and its seed from run_options",
    ),
    (r"boost/random[/.]", r"(?!)", "what draws takes a random_stream"),
    (r"Random123/", r"src/random_stream\.cpp", "random_stream is the one source of chance"),
    (UMBRELLA, r"(?!)", "the umbrella is for users"),
]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def area_of(path: str) -> str:
    """The area of `guyub/<area>/…` or, under src, of `<area>/…`; empty beside the areas."""
    area, slash, _ = path.removeprefix("guyub/").partition("/")
    return area if slash else ""


def fault_of(file: str, name: str, mark: str, target: str) -> str | None:
    """What is wrong with one include of `file`, which is `name` under include/ or src/."""
    for pattern, files, why in DOORS:
        if re.match(pattern, target) and not re.match(files, file):
            return f"{target} may not be included here: {why}"
    if mark == "<" and not target.startswith("guyub/"):
        return None
    if mark == '"' and file.startswith("include/"):
        return f'"{target}" is not installed: a public header includes <guyub/…> only'
    if "." in target.split("/")[:-1] or ".." in target.split("/"):
        return f'"{target}" must be written as its path under src/'
    own, other = area_of(name), area_of(target)
    if mark == '"' and not other and own:
        return f'"{target}" must be written as its path under src/'
    if other not in DEPTH:
        return f"{target} is in no layer: place {other} in tools/check_layers.py"
    if name != UMBRELLA and other != own and DEPTH[other] >= DEPTH[own]:
        return f"{own or name} may not include {target}: {other} is not to its left"
    return None


def faults_of(path: Path) -> list[str]:
    """The faults of one file, each with its place."""
    file = path.relative_to(ROOT).as_posix()
    name = file.partition("/")[2]
    if area_of(name) not in DEPTH:
        return [f"{file}:1: {area_of(name)} is in no layer: place it in tools/check_layers.py"]
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        fault = match and fault_of(file, name, match[1], match[2])
        if fault:
            found.append(f"{file}:{number}: {fault}")
    return found


def main() -> int:
    files = sorted(
        file
        for folder in ("include", "src")
        for file in (ROOT / folder).rglob("*")
        if file.suffix in {".hpp", ".cpp"}
    )
    faults = [fault for file in files for fault in faults_of(file)]
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{len(files)} files, every include points left")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
