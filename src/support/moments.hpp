// What is expected of a number under a null, and how far one is from it.
#pragma once

#include "support/numbers.hpp"

namespace guyub::support {

struct moments {
  double expected = 0;
  double sd = 0;

  /// Standard deviations from what is expected; undefined where nothing can vary.
  [[nodiscard]] double z(double count) const {
    return sd > 0 ? (count - expected) / sd : undefined;
  }
};

}  // namespace guyub::support
