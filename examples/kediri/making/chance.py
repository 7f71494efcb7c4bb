"""Chance that comes out the same each time."""

from __future__ import annotations

import math
import random

from .parameters import SEED


def stream(name: str) -> random.Random:
    """One stream of chance a table, so that a change in one leaves the others as they are."""
    return random.Random(f"{SEED}/{name}")


def chance(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def some(rng: random.Random, items: list[str], n: int) -> list[str]:
    return sorted(rng.sample(items, min(n, len(items))))
