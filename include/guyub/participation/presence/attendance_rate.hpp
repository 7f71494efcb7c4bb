#pragma once

#include <cstdint>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/participation/presence/turnout.hpp>

namespace guyub::participation {

struct attendance_rate_options {
  double interval = 0.95;  ///< level of the interval
};

struct attendance_rate_result {
  counting_facts counting;
  group_rows rows;

  // one entry a row of the turnout
  std::vector<std::int64_t> attended;
  std::vector<double> rate;
  std::vector<double> low;
  std::vector<double> high;
};

/// The share of each group that came.
///
/// Formula: a_g / N_g; with unit visits, visits / (N_g · forums). Interval: Wilson's score interval.
/// It is not representation, which sets a group beside the others.
/// Parameters: a turnout table; `interval`, the level, between 0 and 1.
/// Result: attended, people also with unit visits; rate, low and high, from 0 to 1.
/// Undefined: N_g = 0, NaN; the interval of visits, NaN, since one person's visits go together.
/// Errors: missing_data_error where the roster is derived from attendance; std::invalid_argument for
/// a level outside 0 to 1.
/// Cost: O(rows).
/// Source: Wilson 1927, doi:10.1080/01621459.1927.10502953.
[[nodiscard]] GUYUB_EXPORT attendance_rate_result
attendance_rate(const turnout_result& turnout, const attendance_rate_options& options = {});

}  // namespace guyub::participation
