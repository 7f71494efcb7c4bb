// What several metrics of presence ask of a turnout table and of their options.
#pragma once

#include <string>

#include <guyub/model/fault.hpp>
#include <guyub/participation/presence/turnout.hpp>

namespace guyub::participation {

/// Rates and ratios need to know who did not come.
inline void require_roster(const turnout_result& turnout, const std::string& metric) {
  if (turnout.has_population) return;
  throw missing_data_error("actors.csv", "actor_id",
                           metric + " needs everyone who could have come, not only those who did");
}

/// Shares of the whole need to know how many there are in all.
inline void require_total(const turnout_result& turnout, const std::string& metric) {
  require_roster(turnout, metric);
  if (turnout.has_total) return;
  throw missing_data_error("forums.csv", "scope_population",
                           metric + " sets groups beside everyone who could have come");
}

}  // namespace guyub::participation
