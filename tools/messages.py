"""The words of the report that need a translation, and whether each has one.

tools/messages.py           lists what a catalogue lacks, has unused, or holds as fuzzy
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "bindings/python/guyub/_reporting"
IN_TEMPLATE = re.compile(r"""say\((["'])(.+?)\1\)""")


def used() -> set[str]:
    """Every message that the code or a template says."""
    messages: set[str] = set()
    for file in REPORT.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            is_say = isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute))
            if not is_say or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            if name == "say" or (name == "" and ast.unparse(node.func) == "self.say"):
                messages.add(str(node.args[0].value))
    for file in REPORT.glob("templates/*.j2"):
        messages |= {match[2] for match in IN_TEMPLATE.finditer(file.read_text(encoding="utf-8"))}
    return messages | {"yes", "no"}


def faults(language: str) -> list[str]:
    """What is wrong with the catalogue of a language."""
    with (REPORT / "locale" / f"{language}.po").open("rb") as file:
        catalogue = {str(m.id): m for m in read_po(file, locale=language) if m.id}
    wanted = used()
    found = [
        f"not translated: {m}"
        for m in sorted(wanted)
        if not catalogue.get(m) or not catalogue[m].string
    ]
    found += [f"unused: {m}" for m in sorted(set(catalogue) - wanted)]
    found += [f"fuzzy: {m}" for m, entry in catalogue.items() if entry.fuzzy]
    for message, entry in catalogue.items():
        fields = set(re.findall(r"\{(\w+)\}", message))
        if fields != set(re.findall(r"\{(\w+)\}", str(entry.string))):
            found.append(f"other placeholders: {message}")
    return found


def main() -> int:
    found = [f"{language}.po: {fault}" for language in ("id",) for fault in faults(language)]
    print("\n".join(found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
