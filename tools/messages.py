"""The words of pictures, sentences and the report, and whether each has its translation.

tools/messages.py           lists what the catalogues lack, have unused, misplaced, or hold as fuzzy

A language has one catalogue a place that speaks (`bridges.po` for `_report/sections/bridges.py`),
so that two people can write two sections. What several places say stands in `common.po`.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from pathlib import Path

from babel.messages import Message
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "bindings/python/guyub"
LOCALE = PACKAGE / "_words/locale"
ROOMS = ("_words", "_plots", "_report")  # a file of `_report` is a place, the others are one each
COMMON = "common"
SAYS = ("say", "self", "say.plural")
FIELD = re.compile(r"\{(\w+)\}")
IN_TEMPLATE = re.compile(r"""say\((["'])(.+?)\1\)""")


def used() -> dict[str, str]:
    """The catalogue of every message that is said, by the code or a template; of a plural, of one.

    A message that several places say belongs to `common`.
    """
    places: dict[str, set[str]] = defaultdict(set)
    for room in ROOMS:
        for file in sorted((PACKAGE / room).rglob("*.py")):
            place = file.stem if room == "_report" else room.strip("_")
            for message in said(file):
                places[message].add(place)
        for file in sorted((PACKAGE / room).glob("templates/*.j2")):
            for match in IN_TEMPLATE.finditer(file.read_text(encoding="utf-8")):
                places[match[2]].add("page")
    return {message: min(at) if len(at) == 1 else COMMON for message, at in places.items()}


def said(file: Path) -> list[str]:
    """The messages of one file of code."""
    messages = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in SAYS:
            messages.append(_constant(node, 0, file))
            if ast.unparse(node.func) == "say.plural":
                _constant(node, 1, file)
    return messages


def _constant(call: ast.Call, position: int, file: Path) -> str:
    argument = call.args[position]
    if not isinstance(argument, ast.Constant):
        where = f"{file.name}:{call.lineno}"
        raise SystemExit(f"{where}: a message must be written out where it is said")
    return str(argument.value)


def faults(language: str) -> list[str]:
    """What is wrong with the catalogues of a language."""
    wanted = used()
    found = []
    catalogues: dict[str, dict[str, Message]] = {}
    for path in sorted((LOCALE / language).glob("*.po")):
        with path.open("rb") as file:
            messages = [message for message in read_po(file, locale=language) if message.id]
        catalogues[path.stem] = {_first(message.id): message for message in messages}
    for message, place in sorted(wanted.items()):
        if not _is_translated(catalogues.get(place, {}).get(message)):
            found.append(f"{place}.po: not translated: {message}")
    for place, entries in catalogues.items():
        for message, entry in entries.items():
            found += [f"{place}.po: {fault}" for fault in _faults_of(message, entry)]
            if message not in wanted:
                found.append(f"{place}.po: unused: {message}")
            elif wanted[message] != place:
                found.append(f"{place}.po: belongs to {wanted[message]}.po: {message}")
    return found


def _faults_of(message: str, entry: Message) -> list[str]:
    found = [f"fuzzy: {message}"] if entry.fuzzy else []
    asked = set(FIELD.findall(" ".join(_forms(entry.id))))
    if any(set(FIELD.findall(text)) != asked for text in _forms(entry.string) if text):
        found.append(f"other placeholders: {message}")
    return found


def _forms(text: str | tuple[str, ...] | list[str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)


def _first(text: str | tuple[str, ...]) -> str:
    return _forms(text)[0]


def _is_translated(entry: Message | None) -> bool:
    return entry is not None and bool(_forms(entry.string)) and all(_forms(entry.string))


def main() -> int:
    found = [f"{language}/{fault}" for language in ("id",) for fault in faults(language)]
    print("\n".join(found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
