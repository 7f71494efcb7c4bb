"""Labels and graphs on their way in and out, beside pandas, networkx and igraph.

`make bench-values` runs this.

One run makes the values by seed and times each way in turn; times are the best of several rounds.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from typing import Any

import guyub as gy
import igraph
import networkx as nx
import numpy as np
import pandas as pd
import polars as pl

Way = Callable[[], Any]


def best(way: Way, rounds: int) -> float:
    """Seconds of the quickest of several rounds."""
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        way()
        times.append(time.perf_counter() - begun)
    return min(times)


def labels_of(rows: int, groups: int) -> dict[str, Any]:
    drawn = np.random.default_rng(1).integers(groups, size=rows)
    words = np.array([f"group {group}" for group in range(groups)])
    texts = words[drawn]
    objects = words.astype(object)[drawn]
    return {
        "int64": drawn,
        "int64, wide": drawn * 2**40,
        "float64": drawn.astype(np.float64),
        "numpy texts": texts,
        "object array": objects,
        "list of the same texts": objects.tolist(),
        "list of texts, each its own": texts.tolist(),
        "pandas texts": pd.Series(objects),
        "pandas categorical": pd.Series(objects, dtype="category"),
        "polars texts": pl.Series(objects.tolist()),
        "polars categorical": pl.Series(objects.tolist(), dtype=pl.Categorical),
    }


def factorised_by_pandas(labels: Any) -> Any:
    if isinstance(labels, list):
        labels = np.array(labels, dtype=object)
    return pd.factorize(labels.to_pandas() if isinstance(labels, pl.Series) else labels)


def partitions(rows: int, rounds: int) -> None:
    for groups in (10, rows // 10):
        print(f"\n{rows} labels of {groups} groups, milliseconds")
        print(f"{'':30}{'Partition':>12}{'factorize':>12}{'ratio':>8}")
        for name, labels in labels_of(rows, groups).items():
            ours = best(lambda labels=labels: gy.Partition(labels), rounds)
            theirs = best(lambda labels=labels: factorised_by_pandas(labels), rounds)
            print(f"{name:30}{1e3 * ours:12.1f}{1e3 * theirs:12.1f}{ours / theirs:8.2f}")


def graphs(ties: int, rounds: int) -> None:
    drawn = np.random.default_rng(2).integers(ties // 5, size=(ties, 2))
    drawn = np.unique(np.sort(drawn[drawn[:, 0] != drawn[:, 1]], axis=1), axis=0)
    g = gy.TieGraph(drawn[:, 0], drawn[:, 1])
    names = np.array([f"actor {actor}" for actor in range(g.n)])
    texts = names[drawn]
    listed = texts.T.tolist()
    of_networkx, of_igraph = g.to_networkx(), g.to_igraph()
    named = gy.TieGraph(*listed)
    ways: dict[str, Way] = {
        "TieGraph of positions": lambda: gy.TieGraph(drawn[:, 0], drawn[:, 1]),
        "TieGraph of numpy texts": lambda: gy.TieGraph(texts[:, 0], texts[:, 1]),
        "TieGraph of lists of texts": lambda: gy.TieGraph(*listed),
        "from_networkx": lambda: gy.TieGraph.from_networkx(of_networkx),
        "  its own list of edges": lambda: list(of_networkx.edges),
        "from_igraph": lambda: gy.TieGraph.from_igraph(of_igraph),
        "  its own list of edges ": lambda: of_igraph.get_edgelist(),
        "to_networkx": lambda: named.to_networkx(),
        "  networkx from pairs": lambda: nx.Graph(list(zip(*listed, strict=True))),
        "to_igraph": lambda: g.to_igraph(),
        "  igraph from pairs": lambda: igraph.Graph(n=g.n, edges=drawn.tolist()),
    }
    print(f"\n{g.m} ties, microseconds a tie")
    for name, way in ways.items():
        print(f"{name:30}{1e6 * best(way, rounds) / g.m:12.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    partitions(chosen.rows, chosen.rounds)
    graphs(chosen.rows // 2, chosen.rounds)


if __name__ == "__main__":
    main()
