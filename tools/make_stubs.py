"""Writes the stubs of the functions that are made from the bound metrics, and of the compiled half.

tools/make_stubs.py           writes them beside the Python sources
tools/make_stubs.py --check   fails where a stub is not what it would write
"""

from __future__ import annotations

import contextlib
import inspect
import io
import logging
import sys
import tempfile
import textwrap
from pathlib import Path

import guyub

SOURCES = Path(__file__).resolve().parent.parent / "bindings/python/guyub"
AREAS = ("collaboration", "facilitation", "inference", "participation", "statistics")

HEAD = '''\
# Made by tools/make_stubs.py from the bound metrics.
"""{doc}"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from ._values.graph import TieGraph
from ._values.result import Result
from ._values.types import (
    Actors,
    Array,
    Forums,
    GraphLike,
    IncidenceLike,
    Labels,
    NetworkLike,
    Numbers,
    Period,
    Progress,
)

__all__ = {names}
'''


def function_stub(name: str, signature: inspect.Signature, doc: str) -> str:
    parameters = []
    keyword_only = False
    for parameter in signature.parameters.values():
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and not keyword_only:
            parameters.append("*")
            keyword_only = True
        stars = "**" if parameter.kind is inspect.Parameter.VAR_KEYWORD else ""
        text = f"{stars}{parameter.name}: {parameter.annotation}"
        if parameter.default is not inspect.Parameter.empty:
            text += f" = {parameter.default!r}"
        parameters.append(text)
    lines = "".join(f"    {parameter},\n" for parameter in parameters)
    first = " ".join(doc.strip().partition("\n\n")[0].split())
    first = "\n    ".join(textwrap.wrap(first, 90))
    return f'\ndef {name}(\n{lines}) -> {signature.return_annotation}:\n    """{first}"""\n'


def area_stub(area: str) -> str:
    module = getattr(guyub, area)
    names = sorted(module.__all__)
    doc = inspect.getdoc(module) or ""
    text = HEAD.format(doc=doc.splitlines()[0], names=repr(names).replace("'", '"'))
    for name in names:
        function = getattr(module, name)
        text += function_stub(name, inspect.signature(function), function.__doc__ or "")
    return text


def core_stub() -> str:
    from pybind11_stubgen import main

    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        main(["guyub._core", "--output-dir", folder])
        made = Path(folder) / "guyub/_core"
        files = sorted(made.rglob("*.pyi")) if made.is_dir() else [made.with_suffix(".pyi")]
        return {
            file.relative_to(Path(folder) / "guyub").as_posix(): file.read_text("utf-8")
            for file in files
        }


def main() -> int:
    wanted = {f"{area}.pyi": area_stub(area) for area in AREAS if hasattr(guyub, area)}
    wanted |= core_stub()
    stale = [
        name
        for name, text in wanted.items()
        if not (SOURCES / name).exists() or (SOURCES / name).read_text("utf-8") != text
    ]
    if "--check" in sys.argv:
        for name in stale:
            print(f"{name} is not up to date; run `make stubs`", file=sys.stderr)
        return 1 if stale else 0
    for name in stale:
        (SOURCES / name).parent.mkdir(parents=True, exist_ok=True)
        (SOURCES / name).write_text(wanted[name], "utf-8")
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
