"""Writes one unit of several test files, so that the compiler reads what they include once.

The names of a file stay its own: its nameless namespace holds a named one. Lines are those of the
files, by their place in the repository.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPENED = re.compile(r"^namespace \{$", re.MULTILINE)
CLOSED = re.compile(r"^\}  // namespace$", re.MULTILINE)


def renamed(file: Path, number: int) -> str:
    """The text of `file`, with a name of its own inside its nameless namespace."""
    text = file.read_text(encoding="utf-8")
    text, opened = OPENED.subn(f"namespace {{ namespace {file.stem}_{number} {{", text)
    text, closed = CLOSED.subn("}}", text)
    if opened != closed:
        sys.exit(
            f"{file}: a nameless namespace opens as 'namespace {{' and ends as '}}  // namespace'"
        )
    return text


def joined(files: list[Path]) -> str:
    """The text of `files`, one after the other."""
    return "".join(
        f'#line 1 "{file.relative_to(ROOT).as_posix()}"\n{renamed(file, number)}'
        for number, file in enumerate(files)
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("files", type=Path, nargs="+")
    arguments = parser.parse_args()
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    files = [file.resolve() for file in arguments.files]
    arguments.output.write_text(joined(files), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
