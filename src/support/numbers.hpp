// What every part says of numbers in the same way: undefined, and as text.
#pragma once

#include <charconv>
#include <limits>
#include <string>

namespace guyub::support {

/// 0/0 and what else has no value.
inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// As short as it can be told and read back: 0.95, 1.0000001, 1e-300.
inline std::string shown(double value) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, value).ptr;
  return {text, end};
}

}  // namespace guyub::support
