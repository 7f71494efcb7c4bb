// How far the make-up of those who came is from the make-up of everyone.
#pragma once

#include <span>

#include <guyub/export.hpp>

namespace guyub::statistics {

struct disproportionality_result {
  double gallagher = 0;
  double loosemore_hanby = 0;
};

/// Two indices of the distance between two compositions, in per cent.
///
/// Formula:
///
///     gallagher = 100 √(½ Σ (p_i − q_i)²),   loosemore_hanby = 100 · ½ Σ |p_i − q_i|
///
/// Gallagher's weighs one large gap more than many small ones; Loosemore and Hanby's is the share
/// that would have to change group. Groups must be disjoint: overlapping ones have no composition.
/// Parameters: `expected`, `observed`, shares or counts by group, of the same length; each is
///   divided by its sum.
/// Result: 0 (the same) to 100 (nothing in common, Gallagher's only where both are one group).
/// Undefined: NaN where a side is empty, adds up to 0 or holds NaN.
/// Errors: std::invalid_argument for lengths that differ, and for negative or infinite shares.
/// Cost: O(groups); no memory.
/// Source: Gallagher (1991), doi:10.1016/0261-3794(91)90004-C; Loosemore & Hanby (1971),
///   doi:10.1017/S000712340000925X.
[[nodiscard]] GUYUB_EXPORT disproportionality_result
disproportionality(std::span<const double> expected, std::span<const double> observed);

}  // namespace guyub::statistics
