"""Checks that an import of the Python package never points right, and never runs in a circle.

    _core → _convert → _values → _network → _metrics → the public areas → _words → _plots → _report
          → backends · importers → __init__, _cli

Imports inside functions count, and those for types alone do not. `_doors.py` is the one exception:
what a value does with rooms to its right goes through it.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "bindings/python/guyub"
ROOMS = [
    {"_core"},
    {"_doors"},
    {"_convert"},
    {"_values"},
    {"_network"},
    {"_metrics"},
    {
        "collaboration",
        "participation",
        "facilitation",
        "statistics",
        "inference",
        "dynamics",
        "study",
    },
    {"_words"},
    {"_plots"},
    {"_report"},
    {"backends", "importers"},
    {"__init__", "_cli"},
]
DEPTH = {room: depth for depth, rooms in enumerate(ROOMS) for room in rooms}
DOORS = "_doors"


def module_of(file: Path) -> tuple[str, ...]:
    """The parts of a file's name below the package, `__init__` among them."""
    return file.relative_to(PACKAGE).with_suffix("").parts


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Everything that runs."""
    for child in ast.iter_child_nodes(tree):
        if not is_for_types(child):
            yield child
            yield from nodes(child)


def imports(file: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The modules of the package that a file imports, each with its line."""
    here = module_of(file)
    for node in nodes(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "guyub":
                    yield node.lineno, tuple(alias.name.split(".")[1:])
        elif isinstance(node, ast.ImportFrom) and (node.level or node.module == "guyub"):
            base = here[: len(here) - node.level] if node.level else ()
            named = tuple((node.module or "").removeprefix("guyub").strip(".").split("."))
            target = base + tuple(part for part in named if part)
            for alias in node.names:
                yield node.lineno, (*target, alias.name)


def file_of(module: tuple[str, ...]) -> Path | None:
    """The file that holds a module, or the name that is imported from it."""
    if module[0] == "_core":
        return None  # compiled
    for parts in (module, module[:-1]):
        path = PACKAGE.joinpath(*parts)
        for file in (path.with_suffix(".py"), path / "__init__.py"):
            if file.is_file():
                return file
    return None


def fault_of(file: Path, line: int, target: tuple[str, ...]) -> str | None:
    """What is wrong with one import."""
    own, other = module_of(file)[0], (*target, "__init__")[0]
    other = other if other in DEPTH else "__init__"
    where = f"{file.relative_to(ROOT)}:{line}"
    if own not in DEPTH:
        return f"{where}: {own} is in no room: place it in tools/check_python_layers.py"
    if own in (other, DOORS) or own == "__init__":
        return None
    # what stands in __init__ itself is _core's version and the like, never a room
    if DEPTH[other] >= DEPTH[own]:
        return f"{where}: {own} may not import {'.'.join(target)}: {other} is not to its left"
    return None


def circle(graph: dict[Path, set[Path]]) -> list[Path]:
    """One circle of files, where there is any; the doors open later, and close none."""
    done: set[Path] = set()

    def walk(file: Path, way: list[Path]) -> list[Path]:
        if file in way:
            return [*way[way.index(file) :], file]
        if file in done:
            return []
        for other in sorted(graph.get(file, ())):
            found = walk(other, [*way, file])
            if found:
                return found
        done.add(file)
        return []

    for file in graph:
        found = walk(file, [])
        if found:
            return found
    return []


def main() -> int:
    files = sorted(PACKAGE.rglob("*.py"))
    faults = []
    graph: dict[Path, set[Path]] = {}
    for file in files:
        for line, target in imports(file):
            fault = fault_of(file, line, target)
            faults += [fault] if fault else []
            other = file_of(target)
            if other and other != file and module_of(file)[0] != DOORS:
                graph.setdefault(file, set()).add(other)
    around = circle(graph)
    if around:
        names = " → ".join(file.relative_to(PACKAGE).as_posix() for file in around)
        faults.append(f"files import each other in a circle: {names}")
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{len(files)} files of Python, every import points left")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
