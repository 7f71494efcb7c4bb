// Where a function of the odds crosses zero, searched on the scale of log odds.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

#include <boost/math/tools/toms748_solve.hpp>

namespace guyub::statistics::detail {

/// The odds at which `function`, increasing or decreasing in the odds and of both signs over (0,
/// ∞), is zero. `start` is a first guess of their logarithm.
template <typename Function>
[[nodiscard]] double odds_at_root(const Function& function, double start) {
  const auto at = [&function](double log_odds) { return function(std::exp(log_odds)); };
  // A bracket around the guess, widened on both sides until the signs differ.
  double left = start - 0.5;
  double right = start + 0.5;
  double at_left = at(left);
  double at_right = at(right);
  for (double width = 1; std::signbit(at_left) == std::signbit(at_right) && width < 700;
       width *= 2) {
    left -= width;
    right += width;
    at_left = at(left);
    at_right = at(right);
  }
  if (at_left == 0) {
    return std::exp(left);
  }
  if (at_right == 0) {
    return std::exp(right);
  }
  const auto close = [](double x, double y) {
    return y - x <= 4 * std::numeric_limits<double>::epsilon() *
                        std::max(1.0, std::max(std::abs(x), std::abs(y)));
  };
  std::uintmax_t evaluations = 200;
  const auto [low, high] =
      boost::math::tools::toms748_solve(at, left, right, at_left, at_right, close, evaluations);
  return std::exp(low + (high - low) / 2);
}

}  // namespace guyub::statistics::detail
