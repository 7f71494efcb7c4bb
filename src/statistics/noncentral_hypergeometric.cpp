#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

#include <guyub/assert.hpp>
#include <guyub/statistics/noncentral_hypergeometric.hpp>

#include "statistics/check.hpp"

namespace guyub::statistics {
namespace {

// 64 bits of mantissa where the machine has them: a walk of 10^6 steps then errs by about 1e-13.
using real = long double;

// What is left out of a sum, as a share of it.
constexpr real negligible = 1e-25L;

// A weight that is 0 as a double, whatever it is divided by: totals are 1 or more.
constexpr real invisible = real{std::numeric_limits<double>::denorm_min()} / 1024;

real product(std::int64_t x, std::int64_t y) {
  return static_cast<real>(x) * static_cast<real>(y);
}

}  // namespace

noncentral_hypergeometric::noncentral_hypergeometric(const table_margins& margins, double odds)
    : margins_(margins), odds_(odds) {
  detail::check_margins("noncentral_hypergeometric", margins);
  if (!(odds >= 0)) {
    throw std::invalid_argument("noncentral_hypergeometric: odds is " + std::to_string(odds) +
                                "; expected 0 or more, where 1 is drawing at random");
  }
  low_ = std::max<std::int64_t>(0, margins.group + margins.drawn - margins.population);
  high_ = std::min(margins.group, margins.drawn);
  mode_ = find_mode();
  const sums below = mode_ > low_ ? outward(mode_ - 1, low_, direction::down) : sums{};
  const sums above = mode_ < high_ ? outward(mode_ + 1, high_, direction::up) : sums{};
  below_ = below.weight;
  above_ = above.weight;
  mean_ = static_cast<double>(static_cast<real>(mode_) +
                              (above.distance - below.distance) / (below_ + 1 + above_));
}

// weight(k ± 1) / weight(k). The products are exact for populations up to 4 · 10^9.
long double noncentral_hypergeometric::step(std::int64_t k, direction towards) const {
  const std::int64_t lower = towards == direction::up ? k : k - 1;
  const real joining = odds_ * product(margins_.group - lower, margins_.drawn - lower);
  const real leaving =
      product(lower + 1, margins_.population - margins_.group - margins_.drawn + lower + 1);
  return towards == direction::up ? joining / leaving : leaving / joining;
}

// Ratios of neighbours fall with k, so the mode is the last count that its predecessor climbs to.
std::int64_t noncentral_hypergeometric::find_mode() const {
  std::int64_t reached = low_;
  std::int64_t beyond = high_ + 1;
  while (beyond - reached > 1) {
    const std::int64_t middle = reached + (beyond - reached) / 2;
    (step(middle - 1, direction::up) >= 1 ? reached : beyond) = middle;
  }
  return reached;
}

// Relative to the mode's weight, which is 1.
long double noncentral_hypergeometric::weight(std::int64_t k) const {
  const direction towards = k > mode_ ? direction::up : direction::down;
  real result = 1;
  for (std::int64_t at = mode_; at != k && result > invisible; at += static_cast<int>(towards)) {
    result *= step(at, towards);
  }
  return result > invisible ? result : 0;
}

// Adds the weights of first … last, which lie one behind the other on the way out of the mode.
noncentral_hypergeometric::sums noncentral_hypergeometric::outward(std::int64_t first,
                                                                   std::int64_t last,
                                                                   direction towards) const {
  const auto distance = [this](std::int64_t k) { return static_cast<real>(std::abs(k - mode_)); };
  real current = weight(first);
  sums result{current, current * distance(first)};
  for (std::int64_t k = first; k != last;) {
    const real ratio = step(k, towards);
    k += static_cast<int>(towards);
    current *= ratio;
    result.weight += current;
    result.distance += current * distance(k);
    // Ratios fall on the way, so what is still to come is less than a geometric series.
    if (current * ratio <= negligible * result.weight * (1 - ratio)) {
      break;
    }
  }
  return result;
}

double noncentral_hypergeometric::probability(std::int64_t k) const {
  if (k < low_ || k > high_) {
    return 0;
  }
  return static_cast<double>(weight(k) / (below_ + 1 + above_));
}

double noncentral_hypergeometric::lower_tail(std::int64_t k) const {
  if (k < low_) {
    return 0;
  }
  if (k >= high_) {
    return 1;
  }
  real tail = 0;
  if (k < mode_) {
    tail = outward(k, low_, direction::down).weight;
  } else {
    tail = below_ + 1 + (k > mode_ ? outward(mode_ + 1, k, direction::up).weight : 0);
  }
  return static_cast<double>(tail / (below_ + 1 + above_));
}

double noncentral_hypergeometric::upper_tail(std::int64_t k) const {
  if (k > high_) {
    return 0;
  }
  if (k <= low_) {
    return 1;
  }
  real tail = 0;
  if (k > mode_) {
    tail = outward(k, high_, direction::up).weight;
  } else {
    tail = above_ + 1 + (k < mode_ ? outward(mode_ - 1, k, direction::down).weight : 0);
  }
  return static_cast<double>(tail / (below_ + 1 + above_));
}

noncentral_hypergeometric::run noncentral_hypergeometric::probabilities() const {
  const real total = below_ + 1 + above_;
  run result;
  real current = 1;
  for (std::int64_t k = mode_; current > invisible; --k) {
    result.values.push_back(static_cast<double>(current / total));
    result.first = k;
    if (k == low_) {
      break;
    }
    current *= step(k, direction::down);
  }
  std::reverse(result.values.begin(), result.values.end());
  current = 1;
  for (std::int64_t k = mode_; k < high_; ++k) {
    current *= step(k, direction::up);
    if (current <= invisible) {
      break;
    }
    result.values.push_back(static_cast<double>(current / total));
  }
  return result;
}

}  // namespace guyub::statistics
