"""The command line: report, check, metrics."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from ._core import __version__, instruction_set
from ._network.read import check, read
from ._values.errors import DataError

PATHS = "a folder of CSV files, or attendance lists"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    try:
        chosen = parser().parse_args(arguments)
        status: int = chosen.run(chosen)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    except (OSError, ValueError, KeyError, ImportError) as error:
        text = error.args[0] if isinstance(error, KeyError) else error
        print(f"guyub: {text}", file=sys.stderr)
        return 2
    return status


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(prog="guyub", description=__doc__)
    top.add_argument(
        "--version", action="version", version=f"guyub {__version__} ({instruction_set()})"
    )
    commands = top.add_subparsers(dest="command", required=True)

    report = commands.add_parser("report", help="write a report of the data as one HTML page")
    report.add_argument("path", nargs="+", help=PATHS)
    report.add_argument("-o", "--output", default="report.html", help="the page to write")
    report.add_argument("--lang", choices=("en", "id"), default="en")
    report.add_argument("--title", help="instead of the village's name")
    report.add_argument("--names", action="store_true", help="name people")
    report.add_argument(
        "--suppress", type=int, default=5, help="leave out cells of fewer people (0: none)"
    )
    report.add_argument("--findings", action="store_true", help="print page one as well")
    report.add_argument("--unknown-sector", choices=("error", "keep"), default="error")
    report.set_defaults(run=_report)

    check = commands.add_parser("check", help="list what is wrong with the data")
    check.add_argument("path", nargs="+", help=PATHS)
    check.add_argument("--json", action="store_true", help="for machines")
    check.add_argument("--unknown-sector", choices=("error", "keep"), default="error")
    check.set_defaults(run=_check)

    metrics = commands.add_parser("metrics", help="list what can be measured")
    metrics.set_defaults(run=_metrics)
    return top


def _report(chosen: argparse.Namespace) -> int:
    try:
        from ._report.page import report_and_findings
    except ImportError as error:
        raise ImportError('the report needs: pip install "guyub[report]"') from error

    net = read(chosen.path, unknown_sector=chosen.unknown_sector)
    path, findings = report_and_findings(
        net,
        chosen.output,
        chosen.lang,
        title=chosen.title,
        names=chosen.names,
        suppress=chosen.suppress,
    )
    if chosen.findings:
        for number, sentence in enumerate(findings, 1):
            print(f"{number}. {sentence}")
    print(path)
    return 0


def _check(chosen: argparse.Namespace) -> int:
    faults = check(chosen.path, unknown_sector=chosen.unknown_sector)
    if chosen.json:
        print(json.dumps([fault.as_dict() for fault in faults], ensure_ascii=False, indent=1))
    else:
        if faults:
            print(faults)
        errors, warnings = faults.errors + faults.more, len(faults) - faults.errors
        counts = f"{_so_many(errors, 'fault')}, {_so_many(warnings, 'warning')}"
        print(f"{', '.join(chosen.path)}: {counts}")
    return 1 if faults.errors else 0


def _so_many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _metrics(_: argparse.Namespace) -> int:
    from ._metrics.catalogue import facts

    for (area, name), fact in facts().items():
        print(f"{area}.{name}\n    {fact['question']['en']}\n    {fact['question']['id']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
