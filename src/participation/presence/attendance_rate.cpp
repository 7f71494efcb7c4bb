
#include <guyub/participation/presence/attendance_rate.hpp>
#include <guyub/statistics/shares/wilson.hpp>

#include "participation/presence/roster.hpp"
#include "support/numbers.hpp"
#include "support/require.hpp"

namespace guyub::participation {

attendance_rate_result attendance_rate(const turnout_result& turnout,
                                       const attendance_rate_options& options) {
  require_roster(turnout, "attendance_rate");
  support::require_share("interval", options.interval);
  using support::undefined;
  attendance_rate_result result;
  result.counting = turnout.counting;
  result.rows = turnout.rows;
  result.attended = turnout.attended;
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    const std::int64_t population = turnout.population[row];
    if (turnout.unit == counting_unit::visits) {
      const auto forums = turnout.strata[static_cast<std::size_t>(turnout.stratum[row])].forums;
      const double possible = static_cast<double>(population) * static_cast<double>(forums);
      result.rate.push_back(possible == 0 ? undefined
                                          : static_cast<double>(turnout.visits[row]) / possible);
      result.low.push_back(undefined);
      result.high.push_back(undefined);
      continue;
    }
    const auto attended = static_cast<double>(turnout.attended[row]);
    const auto bounds =
        statistics::wilson(turnout.attended[row], population, {.level = options.interval});
    result.rate.push_back(population == 0 ? undefined : attended / static_cast<double>(population));
    result.low.push_back(bounds.low);
    result.high.push_back(bounds.high);
  }
  return result;
}

}  // namespace guyub::participation
