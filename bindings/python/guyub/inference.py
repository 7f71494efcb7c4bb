"""Could it be chance: a null draws, and what was observed stands among what a metric makes of it."""

from ._metrics.judged import permutation_test

__all__ = ["permutation_test"]
