"""Writes the fourteen tables of examples/kediri: a MADE-UP village, not one fact about a real one.

python make_kediri.py            rewrites the CSV files, byte for byte the same each time
python make_kediri.py --check    exits 1 where a file differs or a rule of the tables is broken
python make_kediri.py --facts    counts what was built in, from the rows of the files
"""

from __future__ import annotations

import argparse
import sys

from making.facts import facts
from making.parameters import FOLDER
from making.tables import as_csv, broken_rules, make


def main() -> int:
    options = argparse.ArgumentParser(description="a made-up village")
    options.add_argument("--check", action="store_true")
    options.add_argument("--facts", action="store_true")
    chosen = options.parse_args()
    tables = make()
    faults = broken_rules(tables)
    for name, rows in tables.items():
        path, text = FOLDER / f"{name}.csv", as_csv(name, rows)
        if chosen.check and (not path.exists() or path.read_bytes() != text):
            faults.append(f"{path.name} is not what make_kediri.py writes")
        elif not (chosen.check or chosen.facts or faults):
            path.write_bytes(text)
    if chosen.facts:
        print("\n".join(facts(tables)))
    print("".join(f"{fault}\n" for fault in faults), end="", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
