// Which draws are at most, and at least, as large as what was observed: the one rule of ties.
#pragma once

#include <algorithm>
#include <cmath>

namespace guyub::inference {

/// What lies within this of `observed` equals it: sums in another order differ in their last digits.
inline double tie_of(double observed) {
  return std::isfinite(observed) ? 1e-12 * std::max(1.0, std::abs(observed)) : 0;
}

enum class tail : bool { less, greater };

/// A draw that is NaN could have been anything, and counts.
inline bool counts_in(tail side, double drawn, double observed, double tie) {
  if (std::isnan(drawn)) return true;
  return side == tail::less ? drawn <= observed + tie : drawn >= observed - tie;
}

}  // namespace guyub::inference
