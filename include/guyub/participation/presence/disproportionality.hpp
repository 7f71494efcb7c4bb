#pragma once

#include <string>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/participation/presence/turnout.hpp>

namespace guyub::participation {

struct disproportionality_options {};

struct disproportionality_result {
  counting_facts counting;

  // one entry a stratum
  std::vector<std::string> place;  ///< empty without `within`
  std::vector<std::string> type;   ///< empty unless several types of forums stand side by side
  std::vector<double> gallagher;
  std::vector<double> loosemore_hanby;
};

/// How far the groups' shares of those who came are from their shares of the roster, in one number.
///
/// Formula: with s_g and π_g in percent, gallagher = √(½ Σ (s_g − π_g)²), which counts few large
/// gaps more; loosemore_hanby = ½ Σ |s_g − π_g|.
/// It is not a test: a small forum is disproportional by chance alone.
/// Parameters: a turnout table of groups that do not overlap.
/// Result: both indices, from 0 to 100, one entry a stratum.
/// Undefined: nobody came, or nobody on the roster, NaN.
/// Errors: std::invalid_argument where groups overlap; missing_data_error where the roster is
/// derived from attendance.
/// Cost: O(rows).
/// Source: Gallagher 1991, doi:10.1016/0261-3794(91)90004-C.
[[nodiscard]] GUYUB_EXPORT disproportionality_result
disproportionality(const turnout_result& turnout, const disproportionality_options& options = {});

}  // namespace guyub::participation
