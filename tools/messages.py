"""The words of the report that need a translation, and whether each has one.

tools/messages.py           lists what a catalogue lacks, has unused, or holds as fuzzy
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

from babel.messages import Message
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "bindings/python/guyub/_reporting"
SAYS = ("say", "self", "say.plural")
FIELD = re.compile(r"\{(\w+)\}")
IN_TEMPLATE = re.compile(r"""say\((["'])(.+?)\1\)""")


def used() -> set[str]:
    """Every message that the code or a template says; of a plural the form for one."""
    messages = {"yes", "no"}
    for file in sorted(REPORT.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in SAYS:
                messages.add(_constant(node, 0, file))
                if ast.unparse(node.func) == "say.plural":
                    _constant(node, 1, file)
    for file in REPORT.glob("templates/*.j2"):
        messages |= {match[2] for match in IN_TEMPLATE.finditer(file.read_text(encoding="utf-8"))}
    return messages


def _constant(call: ast.Call, position: int, file: Path) -> str:
    argument = call.args[position]
    if not isinstance(argument, ast.Constant):
        where = f"{file.name}:{call.lineno}"
        raise SystemExit(f"{where}: a message must be written out where it is said")
    return str(argument.value)


def faults(language: str) -> list[str]:
    """What is wrong with the catalogue of a language."""
    with (REPORT / "locale" / f"{language}.po").open("rb") as file:
        messages = [m for m in read_po(file, locale=language) if m.id]
    catalogue = {_first(m.id): m for m in messages}
    wanted = used()
    found = [f"not translated: {m}" for m in sorted(wanted) if not _is_translated(catalogue.get(m))]
    found += [f"unused: {m}" for m in sorted(set(catalogue) - wanted)]
    found += [f"fuzzy: {m}" for m, entry in catalogue.items() if entry.fuzzy]
    for message, entry in catalogue.items():
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
    found = [f"{language}.po: {fault}" for language in ("id",) for fault in faults(language)]
    print("\n".join(found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
