// The representation test that keeps households together.
#pragma once

#include <cstdint>
#include <vector>

#include <guyub/participation/presence/turnout.hpp>

namespace guyub {
struct run_options;
}

namespace guyub::participation {

struct household_p_values {
  std::vector<double> p_under;  ///< one entry a row of the turnout
  std::vector<double> p_over;
};

/// Where every household lies in one group, whole households change groups within their place and
/// the statistic is the group's share of those present less its share of the roster; otherwise the
/// members who came are drawn anew within each household that came, and it is their number.
/// p = (b + 1) / (draws + 1); one random stream a draw.
[[nodiscard]] household_p_values household_draws(const turnout_result& turnout, std::uint32_t draws,
                                                 std::uint64_t seed, const run_options& run);

}  // namespace guyub::participation
