// From where to where a quantity may lie.
#pragma once

namespace guyub::statistics {

/// A confidence interval; both ends NaN where it is undefined.
struct interval {
  double low = 0;
  double high = 0;
};

}  // namespace guyub::statistics
