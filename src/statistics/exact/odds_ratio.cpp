#include <algorithm>
#include <cmath>
#include <limits>

#include <guyub/statistics/exact/odds_ratio.hpp>
#include <guyub/statistics/noncentral_hypergeometric.hpp>
#include <guyub/statistics/odds_for_mean.hpp>

#include "statistics/check.hpp"
#include "statistics/log_odds_root.hpp"
#include "support/numbers.hpp"
#include "support/require.hpp"

namespace guyub::statistics {
namespace {

// Logarithms make a tail nearly straight in the log odds, and the floor keeps them finite.
double log_tail(double tail) {
  return std::log(std::max(tail, 1e-300));
}

}  // namespace

odds_ratio_result odds_ratio(const contingency_table& table, const odds_ratio_options& options) {
  const double level = options.level;
  detail::check_table("odds_ratio", table);
  support::require_share("level", level);
  const table_margins margins = table.margins();
  const noncentral_hypergeometric central(margins);
  if (central.low() == central.high()) {
    using support::undefined;
    return {undefined, undefined, undefined};
  }
  const double log_each_side = std::log((1 - level) / 2);
  const auto a = static_cast<double>(table.a);
  const auto b = static_cast<double>(table.b);
  const auto c = static_cast<double>(table.c);
  const auto d = static_cast<double>(table.d);
  // Haldane's halves keep the first guess finite at the ends of the support.
  const double start = std::log((a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5)));

  odds_ratio_result result{odds_for_mean(margins, a), 0, std::numeric_limits<double>::infinity()};
  if (table.a > central.low()) {
    result.low = detail::odds_at_root(
        [&](double odds) {
          return log_tail(noncentral_hypergeometric(margins, odds).upper_tail(table.a)) -
                 log_each_side;
        },
        start);
  }
  if (table.a < central.high()) {
    result.high = detail::odds_at_root(
        [&](double odds) {
          return log_tail(noncentral_hypergeometric(margins, odds).lower_tail(table.a)) -
                 log_each_side;
        },
        start);
  }
  return result;
}

}  // namespace guyub::statistics
