#include <cmath>
#include <limits>

#include <boost/math/distributions/normal.hpp>

#include <guyub/statistics/wilson.hpp>

#include "statistics/check.hpp"

namespace guyub::statistics {
namespace {

// The lower end as the product of both ends over the upper one: nothing is subtracted, so a small
// share keeps its digits.
double lower_end(double successes, double trials, double z) {
  const double share = successes / trials;
  const double half = z * z / (2 * trials);
  const double reach = z * std::sqrt(share * (1 - share) / trials + half / (2 * trials));
  return share * share / (share + half + reach);
}

}  // namespace

interval wilson(std::int64_t successes, std::int64_t trials, double level) {
  detail::check_trials("wilson", successes, trials);
  detail::check_fraction("wilson", "level", level);
  if (trials == 0) {
    constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
    return {undefined, undefined};
  }
  const double z = quantile(complement(boost::math::normal(), (1 - level) / 2));
  const auto n = static_cast<double>(trials);
  return {lower_end(static_cast<double>(successes), n, z),
          1 - lower_end(static_cast<double>(trials - successes), n, z)};
}

}  // namespace guyub::statistics
