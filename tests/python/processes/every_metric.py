"""Every metric of the catalogue on one network, all that its result holds as bytes.

python every_metric.py      first with threads, then in forked children: tells who differs
"""

from __future__ import annotations

import inspect
import json
import multiprocessing
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import guyub as gy
import numpy as np

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
        "metric": gy.collaboration.ei_index,
        "g": net.ties(wave="2"),
        "b": net.attendance(),
        "by": "sector",
        "who": "facilitator",
        "source": "citizens",
        "target": "government",
        "x": [3.0, 1.0, 4.0, 1.0, 5.0],
        "counts": [3, 1, 4],
        "p": [0.01, 0.2, 0.03],
        "table": [[8, 92], [32, 68]],
        "successes": 8,
        "trials": 40,
        "attended": 8,
        "group": 100,
        "drawn": 40,
        "population": 200,
    }


def result(metric: str, **options: Any) -> Any:
    """One call: what has no default is taken from the inputs, long ones run on two threads."""
    area, name = metric.split(".")
    function = getattr(getattr(gy, area), name)
    parameters = inspect.signature(function).parameters.values()
    asked = [
        p.name
        for p in parameters
        if p.kind is p.POSITIONAL_OR_KEYWORD and (p.name in inputs() or p.default is p.empty)
        if p.name not in options
    ]
    run = {"threads": 2} if any(p.name == "threads" for p in parameters) else {}
    run |= {"n": 99} if metric.startswith("inference.") else {}
    run |= {"seed": 1} if any(p.name == "seed" for p in parameters) else {}
    return function(**{name: inputs()[name] for name in asked}, **run, **options)


def held(value: Any) -> Iterator[tuple[str, Any]]:
    """Columns, scalars and parts of a result, by name; a graph's rows; an array itself."""
    if isinstance(value, gy.Result):
        yield from ((f"column {name}", value[name]) for name in value.columns)
        yield from ((f"scalar {name}", one) for name, one in value.scalars.items())
        for name, part in value._parts.items():
            yield from ((f"{name}: {inner}", one) for inner, one in held(part))
    elif isinstance(value, gy.TieGraph):
        yield from (("offsets", value.offsets), ("targets", value.targets))
        yield from () if value.weights is None else (("weights", value.weights),)
    else:
        yield "array", value


def as_bytes(value: Any) -> bytes:
    """A column or a number, so that NaN equals NaN."""
    return repr(np.asarray(value, dtype=object).tolist()).encode()


def columns(metric: str) -> dict[str, bytes]:
    """Everything that one call gives back."""
    return {name: as_bytes(value) for name, value in held(result(metric))}


def main() -> None:
    with_threads = {metric: columns(metric) for metric in metrics()}
    with multiprocessing.get_context("fork").Pool(2) as children:
        forked = dict(zip(metrics(), children.map(columns, metrics()), strict=True))
    print(json.dumps([metric for metric in metrics() if forked[metric] != with_threads[metric]]))


if __name__ == "__main__":
    main()
