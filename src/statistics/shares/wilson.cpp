#include <cmath>

#include <boost/math/distributions/normal.hpp>

#include <guyub/statistics/shares/wilson.hpp>

#include "statistics/check.hpp"
#include "support/numbers.hpp"
#include "support/require.hpp"

namespace guyub::statistics {

interval wilson(std::int64_t successes, std::int64_t trials, const wilson_options& options) {
  const double level = options.level;
  detail::check_trials("wilson", successes, trials);
  support::require_share("level", level);
  if (trials == 0) {
    using support::undefined;
    return {undefined, undefined};
  }
  const double z = quantile(complement(boost::math::normal(), (1 - level) / 2));
  const auto n = static_cast<double>(trials);
  const double share = static_cast<double>(successes) / n;
  const double half = z * z / (2 * n);
  const double above = share + half + z * std::sqrt(share * (1 - share) / n + half / (2 * n));
  // Both ends multiply to share²/(1 + z²/n): nothing is subtracted, so a small share keeps its
  // digits at either end.
  return {share * share / above, successes == trials ? 1.0 : above / (1 + 2 * half)};
}

}  // namespace guyub::statistics
