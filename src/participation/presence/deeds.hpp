// What each actor did at the forums of one stratum.
#pragma once

#include <cstdint>
#include <vector>

#include <guyub/model/network.hpp>

#include "participation/presence/forum_choice.hpp"
#include "participation/presence/roster_choice.hpp"

namespace guyub::participation {

struct deeds {
  bool invited = false;
  bool came = false;  ///< was present at a forum to which there was an invitation
  bool attended = false;
  bool spoke = false;
  std::int64_t visits = 0;
  double seconds = 0;
};

/// One entry an actor, of those on the roster; `visitors` counts the others who were present.
[[nodiscard]] std::vector<deeds> deeds_of(const model::network& net, const forum_stratum& stratum,
                                          const roster_choice& choice,
                                          const std::vector<std::uint8_t>& roster,
                                          std::int64_t& visitors);

}  // namespace guyub::participation
