"""Could it be chance: what was observed, among what a metric makes of the draws of a null."""

from ._metrics.judged import permutation_test

__all__ = ["permutation_test"]
