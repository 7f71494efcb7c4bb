"""Checks that compiled kernels give the linker nothing but themselves.

tools/check_kernels.py SET OBJECT…

A function that is inline in a header and was not inlined would be kept once for the whole library,
perhaps from the object that holds instructions which this machine does not have.
"""

from __future__ import annotations

import subprocess
import sys


def strangers(instruction_set: str, objects: list[str]) -> list[str]:
    """The symbols that do not stand in the namespace of the set."""
    own = f"_ZN5guyub7kernels{len(instruction_set)}{instruction_set}"
    found = []
    for file in objects:
        command = ["nm", "--extern-only", "--defined-only", "--format=posix", file]
        symbols = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        names = [line.split()[0] for line in symbols.splitlines() if line.strip()]
        # the address sanitizer's own mark beside each global
        found += [
            f"{file}: {name}"
            for name in names
            if not name.removeprefix("__odr_asan.").startswith(own)
        ]
        if own not in symbols:
            found.append(f"{file}: nothing in guyub::kernels::{instruction_set}")
    return found


def main() -> int:
    instruction_set, *objects = sys.argv[1:]
    faults = strangers(instruction_set, objects)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults or not objects else 0


if __name__ == "__main__":
    sys.exit(main())
