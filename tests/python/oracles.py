"""Networks and values that other programs computed: a reader over ../shared/oracles.

A test asks `cases(metric)` for its cases; without the folder there are none, and it is skipped.
"""

from __future__ import annotations

import csv
import json
import math
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import guyub as gy
import numpy as np
import pytest

FOLDER = Path(__file__).resolve().parents[3] / "shared/oracles"

# Which file of ties a set of values is about, and the attribute that stands in its groups.
FILES = {
    "chemnet_infrep": ("chemnet", "edges_infrep", "type"),
    "chemnet_pol": ("chemnet", "edges_pol", "type"),
    "chemnet_scito": ("chemnet", "edges_scito", "type"),
    "crossparker": ("crossparker", "edges", "location"),
    "eies": ("eies", "edges", "discipline"),
    "elite_mex": ("elite_mex", "edges", "military"),
    "emon_cheyenne": ("emon_cheyenne", "edges", "sponsorship"),
    "emon_texas": ("emon_texas", "edges", "sponsorship"),
    "florentine_business": ("florentine", "edges_business", None),
    "florentine_marriage": ("florentine", "edges_marriage", None),
    "hightech_advice": ("hightech", "edges_advice", "dept"),
    "hightech_friends": ("hightech", "edges_friends", "dept"),
    "hightech_reports": ("hightech", "edges_reports", "dept"),
    "kapferer_t1": ("kapferer_t1", "edges", None),
    "karate": ("karate", "edges", "faction"),
    "lawfirm_advice": ("lawfirm", "edges_advice", "office"),
    "ryanair": ("ryanair", "edges", "kind"),
    "sampson_like": ("sampson", "edges_like", "group"),
    "tribes": ("tribes", "edges", None),
    "wiring": ("wiring", "edges", None),
}
UNDIRECTED = {"elite_mex", "florentine_business", "florentine_marriage", "kapferer_t1", "karate"}
UNDIRECTED |= {"tribes", "wiring"}


class Case(NamedTuple):
    """One value of one program on one network."""

    network: str
    peer: str
    convention: str
    expected: Any


def read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@cache
def graph(network: str) -> gy.TieGraph:
    """The network, its actors 0..n−1 in the order of the file."""
    folder, ties, _ = FILES[network.removesuffix("_sym")]
    nodes = read(FOLDER / "networks" / folder / "nodes.csv")
    rows = read(FOLDER / "networks" / folder / f"{ties}.csv")
    weight = next(
        (column for column in ("weight", "strength", "nominations") if column in rows[0]), None
    )
    found = gy.TieGraph(
        np.array([int(row["source"]) - 1 for row in rows], dtype=np.int64),
        np.array([int(row["target"]) - 1 for row in rows], dtype=np.int64),
        None if weight is None else np.array([float(row[weight]) for row in rows]),
        n=len(nodes),
        directed=network not in UNDIRECTED,
    )
    return found.symmetrised("any") if network.endswith("_sym") else found


@cache
def groups(network: str) -> list[str]:
    """The group of each actor."""
    folder, _, attribute = FILES[network.removesuffix("_sym")]
    assert attribute is not None
    return [row[attribute] for row in read(FOLDER / "networks" / folder / "nodes.csv")]


def entries(metric: str) -> list[Case]:
    """Every value of `metric` without a warning, on the networks of `FILES`."""
    found = []
    for path in sorted((FOLDER / "values").glob("*.json")):
        if path.stem.removesuffix("_sym") not in FILES:
            continue
        for entry in json.loads(path.read_text(encoding="utf-8")).get(metric, []):
            if not entry.get("warning"):
                found.append(Case(path.stem, entry["peer"], entry["convention"], entry["values"]))
    return found


def cases(metric: str) -> Any:
    """A parametrisation over every entry of `metric`; one that skips where there are none."""
    found = [
        pytest.param(case, id=f"{case.network}-{case.peer.split()[0]}") for case in entries(metric)
    ]
    if not found:
        missing = pytest.mark.skip(f"no values of {metric}: ../shared/oracles is not here")
        found = [pytest.param(None, marks=missing, id="no oracles")]
    return pytest.mark.parametrize("case", found)


def number(value: Any) -> float:
    """A number of the files, where NaN is spelled or left out."""
    return math.nan if value in (None, "NaN", "NA") else float(value)


def same(value: Any, expected: Any, share: float = 1e-9) -> bool:
    """Equal up to `share`; NaN equals NaN."""
    wanted = np.array([number(entry) for entry in np.ravel(np.array(expected, dtype=object))])
    return np.allclose(np.ravel(value), wanted, rtol=share, atol=1e-12, equal_nan=True)
