"""Every metric of the catalogue on one network, its columns as bytes.

python every_metric.py      first with threads, then in forked children: tells who differs
"""

from __future__ import annotations

import inspect
import json
import multiprocessing
from functools import cache
from pathlib import Path
from typing import Any

import guyub as gy

KEDIRI = Path(__file__).resolve().parents[3] / "examples/kediri"


def metrics() -> list[str]:
    """The names of all metrics."""
    rows = gy.catalogue()
    return [f"{area}.{name}" for area, name in zip(rows["area"], rows["id"], strict=True)]


@cache
def inputs() -> dict[str, Any]:
    """What metrics are asked of, by the name of the parameter."""
    net = gy.read(KEDIRI)
    return {
        "net": net,
        "g": net.ties(wave="2"),
        "by": "sector",
        "who": "facilitator",
        "source": "citizens",
        "target": "government",
    }


def columns(metric: str) -> dict[str, bytes]:
    """One call: what has no default is taken from the inputs, long ones run on two threads."""
    area, name = metric.split(".")
    function = getattr(getattr(gy, area), name)
    parameters = inspect.signature(function).parameters.values()
    asked = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    run = {"threads": 2, "seed": 1} if any(p.name == "threads" for p in parameters) else {}
    result = function(*(inputs()[name] for name in asked), **run)
    return {column: repr(result[column].tolist()).encode() for column in result.columns}


def main() -> None:
    with_threads = {metric: columns(metric) for metric in metrics()}
    with multiprocessing.get_context("fork").Pool(2) as children:
        forked = dict(zip(metrics(), children.map(columns, metrics()), strict=True))
    print(json.dumps([metric for metric in metrics() if forked[metric] != with_threads[metric]]))


if __name__ == "__main__":
    main()
