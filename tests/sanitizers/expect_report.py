"""Runs PROGRAM and expects that it fails and reports WORDS with the `planted` line of SOURCE."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main(program: str, source: str, words: str) -> int:
    lines = Path(source).read_text(encoding="utf-8").splitlines()
    (planted,) = (number for number, line in enumerate(lines, 1) if line.endswith("// planted"))
    place = f"{Path(source).name}:{planted}"
    ran = subprocess.run([program], check=False, capture_output=True, text=True, timeout=60)
    report = ran.stdout + ran.stderr
    if ran.returncode != 0 and words in report and place in report:
        return 0
    print(f"expected a failure, “{words}” and “{place}”; it ended with {ran.returncode}:\n{report}")
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
