// What an option must be, refused in one wording.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "support/numbers.hpp"

namespace guyub::support {

/// A level, an alpha, a share of draws: never 0 or 1 itself.
inline void require_share(std::string_view name, double value) {
  if (value > 0 && value < 1) return;
  throw std::invalid_argument(std::string(name) + "=" + shown(value) +
                              ": expected between 0 and 1");
}

}  // namespace guyub::support
