// What several metrics of presence ask of a turnout table and of their options.
#pragma once

#include <stdexcept>
#include <string>

#include <guyub/model/fault.hpp>
#include <guyub/participation/presence/turnout.hpp>

#include "support/numbers.hpp"

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

inline void require_share(const std::string& name, double value) {
  if (value > 0 && value < 1) return;
  throw std::invalid_argument(name + "=" + support::shown(value) + ": expected between 0 and 1");
}

}  // namespace guyub::participation
