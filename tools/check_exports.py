"""Checks that what the public headers declare is exported, so that a shared library has it.

A function with its body in src/ is declared `[[nodiscard]] GUYUB_EXPORT …`, a class is
`class GUYUB_EXPORT …`; a struct has all its members in the header.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# at the margin, as everything of a namespace is
CLASS = re.compile(r"^class (?!GUYUB_EXPORT\b)(\w+)(?!\w|;)")
FUNCTION = re.compile(
    r"^\[\[nodiscard\]\] (?!GUYUB_EXPORT\b)(.*)|^(?!GUYUB_EXPORT\b)[\w:][\w:<>, &*]* \**&*(\w+)\("
)
IN_THE_HEADER = re.compile(
    r"\b(?:inline|constexpr|using|namespace|friend|static_assert|operator)\b"
)

HEADER_ONLY = {"include/guyub/graph/boost_graph.hpp"}


def faults_of(file: Path) -> list[str]:
    found = []
    before = ""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        match = CLASS.match(line) or FUNCTION.match(line)
        if match and not before.startswith("template") and not IN_THE_HEADER.search(line):
            found.append(f"{file.relative_to(ROOT)}:{number}: {line} lacks GUYUB_EXPORT")
        before = line
    return found


def main() -> int:
    headers = [
        header
        for header in sorted((ROOT / "include").rglob("*.hpp"))
        if header.relative_to(ROOT).as_posix() not in HEADER_ONLY
    ]
    faults = [fault for header in headers for fault in faults_of(header)]
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print(f"{len(headers)} public headers, everything declared is exported")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
