"""Checks that no public header costs an including unit more than three times `<vector>`.

Counted in preprocessed lines, by the compiler and with the flags of a build folder, whose units of
one header each are those that tests/CMakeLists.txt compiles alone.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUDGET = 3  # times <vector>
APART = {"guyub/guyub.hpp", "guyub/run_options.hpp", "guyub/graph/boost_graph.hpp"}


def units(build: Path) -> dict[str, list[str]]:
    """The command that preprocesses standard input as the build compiles a header, by header."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        if "public_headers.dir" not in entry["command"]:
            continue
        header = Path(entry["file"]).read_text(encoding="utf-8").split("<")[1].split(">")[0]
        words = shlex.split(entry["command"])
        flags = words[: words.index("-o")]  # then: -o OBJECT -c UNIT
        found[header] = [*flags, "-E", "-P", "-x", "c++", "-"]
    return found


def lines(command: list[str], header: str) -> int:
    """How many lines a unit that includes `header` alone has once preprocessed."""
    unit = f"#include <{header}>\n"
    ran = subprocess.run(command, input=unit, check=False, capture_output=True, text=True)
    if ran.returncode != 0:
        sys.exit(ran.stderr)
    return ran.stdout.count("\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, default=ROOT / "build/dev", help="a configured build")
    build = parser.parse_args().build
    commands = units(build)
    public = {file.relative_to(ROOT / "include") for file in (ROOT / "include").rglob("*.hpp")}
    uncounted = {header.as_posix() for header in public} - commands.keys()
    if uncounted:
        sys.exit(
            f"{build} does not compile {', '.join(sorted(uncounted))} alone: configure it anew"
        )

    most = BUDGET * lines(next(iter(commands.values())), "vector")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        counted = dict(zip(commands, pool.map(lines, commands.values(), commands), strict=True))
    counted = {header: count for header, count in counted.items() if header not in APART}
    dear = {header: count for header, count in counted.items() if count > most}
    for header, count in sorted(dear.items()):
        print(f"include/{header}: {count} lines; {most} is the most", file=sys.stderr)
    if not dear:
        dearest = max(counted, key=lambda header: counted[header])
        print(f"{len(counted)} headers, at most {counted[dearest]} of {most} lines: {dearest}")
    return 1 if dear else 0


if __name__ == "__main__":
    sys.exit(main())
