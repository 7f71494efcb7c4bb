#include <cmath>
#include <limits>

#include <guyub/statistics/noncentral_hypergeometric.hpp>
#include <guyub/statistics/odds_for_mean.hpp>

#include "statistics/log_odds_root.hpp"
#include "support/numbers.hpp"

namespace guyub::statistics {

double mean_at_odds(const table_margins& margins, double odds) {
  if (std::isnan(odds)) {
    return odds;
  }
  return noncentral_hypergeometric(margins, odds).mean();
}

double odds_for_mean(const table_margins& margins, double mean) {
  const noncentral_hypergeometric central(margins);
  const auto low = static_cast<double>(central.low());
  const auto high = static_cast<double>(central.high());
  if (low == high || !(mean >= low && mean <= high)) {
    return support::undefined;
  }
  if (mean == low) {
    return 0;
  }
  if (mean == high) {
    return std::numeric_limits<double>::infinity();
  }
  // The cross ratio at this mean: already the answer where the cells are large.
  const auto group = static_cast<double>(margins.group);
  const auto drawn = static_cast<double>(margins.drawn);
  const auto neither = static_cast<double>(margins.population - margins.group - margins.drawn);
  const double start =
      std::log(mean) + std::log(neither + mean) - std::log(group - mean) - std::log(drawn - mean);
  return detail::odds_at_root(
      [&margins, mean](double odds) {
        return noncentral_hypergeometric(margins, odds).mean() - mean;
      },
      start);
}

}  // namespace guyub::statistics
