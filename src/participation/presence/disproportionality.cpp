#include <stdexcept>

#include <guyub/participation/presence/disproportionality.hpp>
#include <guyub/statistics/disproportionality.hpp>

#include "participation/presence/roster.hpp"

namespace guyub::participation {

disproportionality_result disproportionality(const turnout_result& turnout,
                                             const disproportionality_options& /*options*/) {
  require_total(turnout, "disproportionality");
  if (turnout.counting.overlapping) {
    throw std::invalid_argument(
        "disproportionality compares shares of one whole, and these groups overlap; "
        "use representation, which looks at each group by itself");
  }
  const bool by_visits = turnout.unit == counting_unit::visits;
  const std::size_t groups = turnout.groups.size();
  disproportionality_result result;
  result.counting = turnout.counting;
  for (std::size_t stratum = 0; stratum < turnout.strata.size(); ++stratum) {
    std::vector<double> came;
    std::vector<double> roster;
    for (std::size_t row = stratum * groups; row < (stratum + 1) * groups; ++row) {
      came.push_back(static_cast<double>(by_visits ? turnout.visits[row] : turnout.attended[row]));
      roster.push_back(static_cast<double>(turnout.population[row]));
    }
    const auto index = statistics::disproportionality(roster, came);
    if (turnout.rows.has_place) result.place.push_back(turnout.strata[stratum].place);
    if (turnout.rows.has_type) result.type.push_back(turnout.strata[stratum].type);
    result.gallagher.push_back(index.gallagher);
    result.loosemore_hanby.push_back(index.loosemore_hanby);
  }
  return result;
}

}  // namespace guyub::participation
