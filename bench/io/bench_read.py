"""How fast and in how much memory files are read, beside polars: `make bench-read`.

One run makes the files by seed, then times Guyub and polars in turn, one thread each, and measures
the peak memory of each in a process of its own. Guyub reads, checks, merges, freezes and hashes;
polars parses, and joins where there are two files. Ratios are of medians, `cpu` of processor time:
on a busy machine that one is steadier.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ["POLARS_MAX_THREADS"] = "1"

import numpy as np

ROWS = 1_000_000
PEOPLE = 100_000


# -- the files ---------------------------------------------------------------------------------


def write(path: Path, header: str, columns: list[Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = zip(*(map(str, column) for column in columns), strict=True)
    path.write_text(header + "\n" + "\n".join(map(",".join, lines)) + "\n", "utf-8")


def pick(random: np.random.Generator, words: list[str], count: int) -> list[str]:
    return [words[at] for at in random.integers(len(words), size=count).tolist()]


def write_attendance(folder: Path) -> None:
    """An attendance list of five hundred rows a forum, and the list of actors."""
    random = np.random.default_rng(1)
    sectors = ["government", "ngo", "private_sector", "citizens", "warga", "LSM", ""]
    write(
        folder / "actors.csv",
        "actor_id,sector,sex,birth_year,place_id,role",
        [
            [f"actor-{actor}" for actor in range(PEOPLE)],
            pick(random, sectors, PEOPLE),
            pick(random, ["P", "L"], PEOPLE),
            random.integers(1940, 2008, PEOPLE).tolist(),
            [f"dusun-{place}" for place in random.integers(2_000, size=PEOPLE).tolist()],
            pick(random, ["peserta", "ketua", "anggota", ""], PEOPLE),
        ],
    )
    write(
        folder / "attendance.csv",
        "forum_id,actor_id,invited,present,role,spoke,seconds",
        [
            [f"forum-{row // 500}" for row in range(ROWS)],
            [f"actor-{actor}" for actor in random.integers(PEOPLE, size=ROWS).tolist()],
            random.integers(2, size=ROWS).tolist(),
            pick(random, ["1", "1", "1", "0"], ROWS),
            pick(random, ["peserta", "narasumber", "notulis", ""], ROWS),
            random.integers(2, size=ROWS).tolist(),
            np.round(random.exponential(60, ROWS), 1).tolist(),
        ],
    )


def names() -> list[str]:
    """Ids in which no number helps: some syllables, all different."""
    random = np.random.default_rng(3)
    syllables = ["sa", "ri", "wa", "ti", "bu", "di", "man", "to", "yu", "ni", "ra", "ka"]
    found: dict[str, None] = {}
    while len(found) < PEOPLE:
        found["".join(pick(random, syllables, 5)).capitalize()] = None
    return list(found)


def write_ties(folder: Path, ids: list[str], full: bool = False) -> None:
    """Ties between people of uneven popularity; a few of them stand twice."""
    random = np.random.default_rng(2)
    ends = (PEOPLE * random.random((2, ROWS)) ** 1.5).astype(int).tolist()
    columns = [[ids[end] for end in side] for side in ends]
    header = "from,to"
    if full:
        header += ",type,weight"
        columns.append(pick(random, ["consults", "works_with", "trusts"], ROWS))
        columns.append(np.round(random.exponential(2, ROWS), 2).tolist())
    write(folder / "ties.csv", header, columns)


FILES: dict[str, Callable[[Path], None]] = {
    "attendance": write_attendance,
    "ties": lambda folder: write_ties(folder, [f"{id}" for id in range(PEOPLE)]),
    "ties-text": lambda folder: write_ties(folder, [f"warga-{id}" for id in range(PEOPLE)]),
    "ties-names": lambda folder: write_ties(folder, names()),
    "ties-full": lambda folder: write_ties(
        folder, [f"warga-{id}" for id in range(PEOPLE)], full=True
    ),
}


# -- who reads them ----------------------------------------------------------------------------


def polars_join(folder: Path) -> Any:
    import polars as pl

    rows = pl.read_csv(folder / "attendance.csv")
    return rows.join(pl.read_csv(folder / "actors.csv"), on="actor_id")


def polars_ties(folder: Path) -> Any:
    import polars as pl

    return pl.read_csv(folder / "ties.csv")


def guyub_read(folder: Path) -> Any:
    import guyub as gy

    return gy.read(folder)


def guyub_graph(folder: Path) -> Any:
    import guyub as gy

    weight = "weight" if folder.name == "ties-full" else None
    return gy.TieGraph.from_csv(folder / "ties.csv", weight=weight, directed=True)


CONTESTS: list[tuple[str, str, Callable[[Path], Any], Callable[[Path], Any]]] = [
    ("read", "attendance", guyub_read, polars_join),
    *(("read", name, guyub_read, polars_ties) for name in FILES if name != "attendance"),
    *(("from_csv", name, guyub_graph, polars_ties) for name in FILES if name != "attendance"),
]


# -- measuring ---------------------------------------------------------------------------------


def measured(read: Callable[[Path], Any], folder: Path) -> tuple[float, float]:
    """Seconds on the clock and of the processor; letting go of the result is not counted."""
    clock, processor = time.perf_counter(), time.process_time()
    made = read(folder)
    seconds = time.perf_counter() - clock, time.process_time() - processor
    del made
    return seconds


def peak_memory(contest: int, side: int, folder: Path) -> float:
    """Peak resident bytes of one reading, in a fresh process."""
    command = [sys.executable, __file__, "--memory", str(contest), str(side), str(folder)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(told)


def tell_memory(contest: int, side: int, folder: Path) -> None:
    def resident(name: str) -> int:
        status = Path("/proc/self/status").read_text("utf-8")
        return int(status.split(f"{name}:")[1].split()[0]) * 1024

    import guyub  # noqa: F401  both are loaded before the memory is counted
    import polars  # noqa: F401

    Path("/proc/self/clear_refs").write_text("5", "utf-8")  # the peak begins anew
    before = resident("VmRSS")
    made = CONTESTS[contest][2 + side](folder)
    print(resident("VmHWM") - before)
    del made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("build/bench-read"))
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--memory", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.memory:
        contest, side, folder = given.memory
        tell_memory(int(contest), int(side), Path(folder))
        return
    print(f"{'':20} {'MB':>6} {'ms':>7} {'polars':>7} {'time':>6} {'cpu':>6}  {'memory':>16}")
    for number, (what, name, ours, theirs) in enumerate(CONTESTS):
        folder = given.folder / name
        if not folder.exists():
            FILES[name](folder)
        size = sum(file.stat().st_size for file in folder.iterdir())
        for read in (ours, theirs):
            measured(read, folder)
        rounds = [(measured(ours, folder), measured(theirs, folder)) for _ in range(given.rounds)]
        clock, processor = (
            [statistics.median(row[side][kind] for row in rounds) for side in (0, 1)]
            for kind in (0, 1)
        )
        memory = [peak_memory(number, side, folder) / size for side in (0, 1)]
        print(
            f"{what + ' ' + name:20} {size / 1e6:6.1f} {clock[0] * 1e3:7.1f} {clock[1] * 1e3:7.1f}"
            f" {clock[0] / clock[1]:6.2f} {processor[0] / processor[1]:6.2f}"
            f"  {memory[0]:4.1f} x ({memory[1]:4.1f} x)",
            flush=True,
        )


if __name__ == "__main__":
    main()
