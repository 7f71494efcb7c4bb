"""What a user does first, where there is nothing but the package, numpy and narwhals.

    python -I first_steps.py FOLDER

tells as JSON what it saw. Run by the tests beside it, and on a built wheel by `make wheel`.
"""

import json
import sys
from pathlib import Path


def loaded() -> set[Path]:
    """The shared libraries of this process."""
    lines = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    mapped = {line.split(maxsplit=5)[5] for line in lines if "/" in line}
    return {Path(path).resolve() for path in mapped if ".so" in path}


def first_steps(folder: str) -> dict[str, object]:
    import guyub as gy

    net = gy.read(folder)
    women = gy.participation.representation(net, by="sex", forum="musrenbang").row("F")
    roles = gy.collaboration.brokerage_roles(net.ties(wave="2"), by="sector")
    try:
        gy.report(net, "/nowhere/report.html")
        report = "written"
    except ImportError as error:
        report = str(error)
    inside = Path(gy.__file__).resolve().parent
    return {
        "version": gy.__version__,
        "women": int(women["attended"]),
        "paths": float(roles.total.sum()),
        "report": report,
        "carried": sorted(path.name for path in loaded() if path.parent == inside),
    }


if __name__ == "__main__":
    print(json.dumps(first_steps(sys.argv[1])))
