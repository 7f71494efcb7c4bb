"""Checks that an import of the package never points to a room on the right, nor to a neighbour.

    _core · _doors → _convert → _values → _network → _metrics → the areas (collaboration.py …)
            → _words → _plots → _report → backends · importers → __init__ · _cli

An import inside a function counts as one at the top. What a value does with a room to its right
goes through `_doors.py`, the one file that may import any. No files import each other in a circle.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "bindings/python/guyub"
NAME = "guyub"
DOORS = "_doors"
AREAS = "areas"  # public modules beside the rooms
LAYERS = [
    {"_core", DOORS},
    {"_convert"},
    {"_values"},
    {"_network"},
    {"_metrics"},
    {AREAS},
    {"_words"},
    {"_plots"},
    {"_report"},
    {"backends", "importers"},
    {"__init__", "_cli"},
]
DEPTH = {room: depth for depth, rooms in enumerate(LAYERS) for room in rooms}

NO_LAYER = "is in no layer: place it in tools/check_python_layers.py"

Module = tuple[str, ...]  # without the package's own name; () is the package itself
Import = tuple[int, Module]  # the line, and what it asks for


def module_of(file: Path) -> Module:
    """The module that a file of the package is."""
    parts = file.relative_to(PACKAGE).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def room_of(module: Module) -> str:
    """The room of a module: its folder, or what it is beside the rooms."""
    if not module:
        return "__init__"
    first = module[0]
    return first if first in DEPTH or first.startswith("_") else AREAS


def imports_of(file: Path, modules: set[Module]) -> Iterator[Import]:
    """The modules of the package that a file imports, at its top or when it runs."""
    own = module_of(file)
    package = own if file.name == "__init__.py" else own[:-1]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top, *rest = alias.name.split(".")
                if top == NAME:
                    yield node.lineno, tuple(rest)
        elif isinstance(node, ast.ImportFrom):
            base = _base(node, package)
            if base is None:
                continue
            for alias in node.names:
                inner = (*base, alias.name)
                yield node.lineno, inner if inner in modules else base


def _base(node: ast.ImportFrom, package: Module) -> Module | None:
    """Where `from … import` begins; None outside the package."""
    parts = tuple(node.module.split(".")) if node.module else ()
    if node.level:
        return (*package[: len(package) - node.level + 1], *parts)
    return parts[1:] if parts and parts[0] == NAME else None


def fault_of(own: Module, other: Module) -> str | None:
    """What is wrong with one import of `other` by `own`."""
    room, asked = room_of(own), room_of(other)
    if asked not in DEPTH:
        return f"{asked} {NO_LAYER}"
    is_own = room == asked and (room != AREAS or own[0] == other[0])
    if is_own or room == DOORS or DEPTH[asked] < DEPTH[room]:
        return None
    return f"{room} may not import {'.'.join((NAME, *other))}: {asked} is not to its left"


def circle_in(graph: dict[Module, set[Module]]) -> list[Module]:
    """Modules of which each imports the next and the last the first; empty where there are none."""
    done: set[Module] = set()

    def walk(module: Module, path: list[Module]) -> list[Module]:
        if module in path:
            return [*path[path.index(module) :], module]
        if module in done:
            return []
        for other in sorted(graph.get(module, ())):
            found = walk(other, [*path, module])
            if found:
                return found
        done.add(module)
        return []

    return next((found for module in sorted(graph) if (found := walk(module, []))), [])


def main() -> int:
    files = {module_of(file): file for file in sorted(PACKAGE.rglob("*.py"))}
    # the compiled module and its parts have stubs alone
    modules = set(files) | {module_of(file) for file in PACKAGE.rglob("*.pyi")}
    faults = []
    graph: dict[Module, set[Module]] = {}
    for own, file in files.items():
        place = file.relative_to(ROOT).as_posix()
        if room_of(own) not in DEPTH:
            faults.append(f"{place}:1: {room_of(own)} {NO_LAYER}")
            continue
        for line, other in imports_of(file, modules):
            fault = fault_of(own, other)
            if fault:
                faults.append(f"{place}:{line}: {fault}")
            if room_of(own) != DOORS and other != own:
                graph.setdefault(own, set()).add(other)
    circle = circle_in(graph)
    if circle and not faults:
        faults.append("a circle: " + " → ".join(".".join((NAME, *module)) for module in circle))
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{len(files)} Python files, every import points left")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
