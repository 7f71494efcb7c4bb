"""The command line: report, check, metrics."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from . import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    parser = argparse.ArgumentParser(prog="guyub", description=__doc__)
    parser.add_argument("--version", action="version", version=f"guyub {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    metrics = commands.add_parser("metrics", help="list what can be measured")
    metrics.set_defaults(run=_metrics)
    chosen = parser.parse_args(arguments)
    status: int = chosen.run(chosen)
    return status


def _metrics(_: argparse.Namespace) -> int:
    from ._catalogue import facts

    for (area, name), fact in facts().items():
        print(f"{area}.{name:<20} {fact['question']['en']}\n{'':<22} {fact['question']['id']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
