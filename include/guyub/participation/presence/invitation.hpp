#pragma once

#include <cstdint>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/participation/presence/turnout.hpp>

namespace guyub::participation {

struct invitation_options {};

struct invitation_result {
  counting_facts counting;
  group_rows rows;

  // one entry a row of the turnout
  std::vector<std::int64_t> invited;
  std::vector<std::int64_t> came;
  std::vector<double> invited_rate;
  std::vector<double> no_show_rate;
};

/// Who was not invited, and who was and stayed away.
///
/// Formula: invited_rate = invited / N_g; came, the people who were present at a forum to which they
/// were invited; no_show_rate = 1 − came / invited.
/// It is not attendance_rate: whoever came without an invitation is in neither number.
/// Parameters: a turnout table of people.
/// Result: counts of distinct people, and both rates, from 0 to 1; one entry a row of the turnout.
/// Undefined: N_g = 0, invited_rate NaN; nobody invited, no_show_rate NaN.
/// Errors: missing_data_error where attendance.csv has no column `invited` (or only counts were
/// given), and where the roster is derived from attendance; std::invalid_argument with unit visits.
/// Cost: O(rows).
/// Source: World Bank 2018, Village law: Sentinel Villages baseline.
[[nodiscard]] GUYUB_EXPORT invitation_result invitation(const turnout_result& turnout,
                                                        const invitation_options& options = {});

}  // namespace guyub::participation
