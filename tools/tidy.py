"""Asks clang-tidy about the sources that a change touches, or about every one.

A change is what differs from the commit where the branch left the main one. On the main branch it
is the last merge or, where the last commit is none, the last ten commits: land no more at once.
Touched are the sources that changed and those that include a changed header. All are asked where
the rules changed, or where the history does not say what did.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INCLUDE = re.compile(r'^\s*#include [<"]([^">]+)[">]', re.MULTILINE)
FOLDERS = ("include", "src", "bindings/python")
LANDED = 10  # commits that reach the main branch at once, at most
RULES = {".clang-tidy", "tools/tidy.py", "tools/tidy-packages.txt", "cmake/warnings.cmake"}


def git(*words: str) -> str | None:
    """What git says, or nothing where it does not know."""
    ran = subprocess.run(["git", *words], cwd=ROOT, check=False, capture_output=True, text=True)
    return ran.stdout.strip() if ran.returncode == 0 else None


def base_commit(asked: str | None) -> str | None:
    """The commit that the change starts from."""
    if asked:
        found = git("rev-parse", "--verify", f"{asked}^{{commit}}")
        if found is None:
            sys.exit(f"{asked} is no commit here: TIDY_BASE is a commit, a branch or a tag")
        return found
    head = git("rev-parse", "HEAD")
    for main in ("origin/main", "main"):
        left = git("merge-base", "HEAD", main)
        if left is not None and left != head:
            return left
    merged = git("rev-parse", "--verify", "HEAD^2") is not None
    return git("rev-parse", "--verify", "HEAD~1" if merged else f"HEAD~{LANDED}")


def changed_files(asked: str | None) -> set[str] | None:
    """The files that the change touches, those not yet committed too; None where nobody knows."""
    base = base_commit(asked)
    if base is None:
        return None
    listed = git("diff", "--name-only", base)
    new = git("ls-files", "--others", "--exclude-standard")
    return None if listed is None or new is None else {*listed.split("\n"), *new.split("\n")} - {""}


def included(file: Path) -> set[Path]:
    """The headers of ours that `file` includes."""
    found = set()
    for name in INCLUDE.findall(file.read_text(encoding="utf-8")):
        places = [file.parent / name, *(ROOT / folder / name for folder in FOLDERS)]
        found |= {place.resolve() for place in places if place.is_file()}
    return found


def touched(sources: list[Path], changed: set[str]) -> list[Path]:
    """The sources that changed, or that include a changed header, be it through another."""
    known: dict[Path, bool] = {}

    def is_touched(file: Path) -> bool:
        if file not in known:
            known[file] = file.relative_to(ROOT).as_posix() in changed
            known[file] = known[file] or any(is_touched(header) for header in included(file))
        return known[file]

    return [source for source in sources if is_touched(source)]


def findings(build: Path, source: Path) -> str:
    """What clang-tidy says of `source`; nothing where all is well."""
    command = ["clang-tidy-19", "-p", str(build), "--quiet", str(source)]
    ran = subprocess.run(command, check=False, capture_output=True, text=True)
    return "" if ran.returncode == 0 else ran.stdout + ran.stderr


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--build", type=Path, default=ROOT / "build/tidy", help="a configured build"
    )
    parser.add_argument("--all", action="store_true", help="every source, whatever changed")
    parser.add_argument("--base", help="the commit that the change starts from")
    parser.add_argument("--list", action="store_true", help="only names what would be asked about")
    arguments = parser.parse_args()

    commands = json.loads((arguments.build / "compile_commands.json").read_text(encoding="utf-8"))
    units = {Path(entry["file"]).resolve() for entry in commands}
    sources = sorted(unit for unit in units if ROOT / "build" not in unit.parents)
    changed = None if arguments.all else changed_files(arguments.base)
    asked = sources if changed is None or changed & RULES else touched(sources, changed)
    print(f"clang-tidy: {len(asked)} of {len(sources)} sources", flush=True)
    if arguments.list:
        print(*(source.relative_to(ROOT) for source in asked), sep="\n")
        return 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        said = [
            text
            for text in pool.map(lambda source: findings(arguments.build, source), asked)
            if text
        ]
    print(*said, sep="\n", end="", file=sys.stderr)
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
