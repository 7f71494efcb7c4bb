
#include <boost/math/special_functions/beta.hpp>

#include <guyub/statistics/shares/clopper_pearson.hpp>

#include "statistics/check.hpp"
#include "support/numbers.hpp"
#include "support/require.hpp"

namespace guyub::statistics {

interval clopper_pearson(std::int64_t successes, std::int64_t trials,
                         const clopper_pearson_options& options) {
  const double level = options.level;
  detail::check_trials("clopper_pearson", successes, trials);
  support::require_share("level", level);
  if (trials == 0) {
    using support::undefined;
    return {undefined, undefined};
  }
  const double each_side = (1 - level) / 2;
  const auto x = static_cast<double>(successes);
  const auto failures = static_cast<double>(trials - successes);
  return {successes == 0 ? 0.0 : boost::math::ibeta_inv(x, failures + 1, each_side),
          failures == 0 ? 1.0 : boost::math::ibetac_inv(x + 1, failures, each_side)};
}

}  // namespace guyub::statistics
