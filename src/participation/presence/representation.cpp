#include <cmath>
#include <stdexcept>
#include <string>

#include <guyub/participation/presence/representation.hpp>
#include <guyub/run_options.hpp>
#include <guyub/statistics/detectability.hpp>

#include "participation/presence/household_draws.hpp"
#include "participation/presence/representation_family.hpp"
#include "participation/presence/representation_row.hpp"
#include "participation/presence/representation_total.hpp"
#include "participation/presence/roster.hpp"
#include "support/require.hpp"

namespace guyub::participation {
namespace {

void check(const turnout_result& turnout, const representation_options& options) {
  require_total(turnout, "representation");
  support::require_share("alpha", options.alpha);
  support::require_share("interval", options.interval);
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    if (turnout.attended[row] > turnout.population[row]) {
      throw std::invalid_argument(
          "group " + turnout.groups[static_cast<std::size_t>(turnout.group[row])] + ": " +
          std::to_string(turnout.attended[row]) + " attended, but there are only " +
          std::to_string(turnout.population[row]) + " on the roster");
    }
  }
  if (options.variant != representation_variant::households) return;
  if (turnout.counting.overlapping) {
    throw std::invalid_argument(
        "variant=\"households\" moves each person with one label, and these groups overlap; "
        "leave variant out, or count by a column of the actors");
  }
  if (!turnout.has_households) {
    throw missing_data_error("actors.csv", "household_id",
                             "variant=\"households\" keeps the people of a household together");
  }
}

}  // namespace

representation_result representation(const turnout_result& turnout,
                                     const representation_options& options,
                                     const run_options& run) {
  check(turnout, options);
  representation_result result;
  result.counting = turnout.counting;
  result.rows = turnout.rows;
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    if (run.stop.stop_requested()) throw stopped();
    append_row(turnout, options, row, result);
  }
  for (const turnout_stratum& stratum : turnout.strata) {
    result.smallest_assessable.push_back(
        statistics::smallest_assessable(stratum.attended, stratum.population, options.alpha));
  }
  append_totals(turnout, result);
  if (options.variant == representation_variant::households &&
      turnout.unit == counting_unit::people) {
    result.seed = run.resolved_seed();
    const household_p_values draws = household_draws(turnout, options.n, *result.seed, run);
    for (std::size_t row = 0; row < turnout.group.size(); ++row) {
      if (std::isnan(result.p_under[row])) continue;
      result.p_under[row] = draws.p_under[row];
      result.p_over[row] = draws.p_over[row];
    }
  }
  adjust(turnout, options, result);
  return result;
}

}  // namespace guyub::participation
