#include "participation/presence/representation_family.hpp"

#include <cmath>

#include <guyub/statistics/detectability.hpp>
#include <guyub/statistics/hypergeometric_test.hpp>
#include <guyub/statistics/odds_for_mean.hpp>

#include "participation/presence/adjusted_family.hpp"
#include "participation/presence/representation_row.hpp"

namespace guyub::participation {
namespace {

using statistics::noncentral_hypergeometric;
using statistics::table_margins;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The chance that a group which comes at half parity is found, the others as observed.
double power_at_half(const table_margins& margins, double critical) {
  const noncentral_hypergeometric parity(margins);
  if (parity.low() == parity.high()) return nan;
  // the most that may come and still be found
  std::int64_t found = parity.low() - 1;
  std::int64_t beyond = parity.high() + 1;
  while (beyond - found > 1) {
    const std::int64_t middle = found + (beyond - found) / 2;
    (parity.lower_tail(middle) <= critical ? found : beyond) = middle;
  }
  if (found < parity.low()) return 0;
  const double half = parity.mean() / 2;
  if (half <= static_cast<double>(parity.low())) {
    // so large a group can't come at half parity: the law then sits on its lowest count
    return 1;
  }
  const double odds = statistics::odds_for_mean(margins, half);
  return noncentral_hypergeometric(margins, odds).lower_tail(found);
}

}  // namespace

void adjust(const turnout_result& turnout, const representation_options& options,
            representation_result& result) {
  test_family under{.p = result.p_under, .method = options.adjust, .alpha = options.alpha};
  test_family over{.p = result.p_over, .method = options.adjust, .alpha = options.alpha};
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    statistics::hypergeometric_test_result smallest;
    if (options.variant == representation_variant::households) {
      smallest.p_under = smallest.p_over = 1.0 / (options.n + 1.0);
    } else if (!std::isnan(result.p_under[row])) {
      smallest = statistics::smallest_attainable(margins_of(turnout, row));
    }
    under.smallest_attainable.push_back(smallest.p_under);
    over.smallest_attainable.push_back(smallest.p_over);
  }
  result.p_under_adjusted = under.adjusted();
  result.p_over_adjusted = over.adjusted();
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    result.power_half.push_back(std::isnan(result.p_under[row])
                                    ? nan
                                    : power_at_half(margins_of(turnout, row), under.critical(row)));
  }
}

}  // namespace guyub::participation
