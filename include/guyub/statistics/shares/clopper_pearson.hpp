// How far a share may lie from what was seen: the exact interval.
#pragma once

#include <cstdint>

#include <guyub/export.hpp>
#include <guyub/statistics/interval.hpp>

namespace guyub::statistics {

struct clopper_pearson_options {
  double level = 0.95;  ///< of the two-sided interval, between 0 and 1
};

/// Clopper and Pearson's exact interval of a binomial share.
///
/// Formula:
///
///     P(B ≥ successes | low) = (1 − level)/2,   P(B ≤ successes | high) = (1 − level)/2
///
/// It covers at least what it says, so it is wider than `wilson`.
/// Parameters: `successes` of `trials`, counts. `level`, of the two-sided interval, 0 to 1.
/// Result: 0 ≤ low ≤ successes/trials ≤ high ≤ 1; low is 0 without a success, high is 1 without a
///   failure.
/// Undefined: NaN without trials.
/// Errors: std::invalid_argument for successes outside 0 … trials and a level outside (0, 1).
/// Cost: O(1), two inversions of the incomplete beta function.
/// Source: Clopper & Pearson (1934), doi:10.1093/biomet/26.4.404.
[[nodiscard]] GUYUB_EXPORT interval clopper_pearson(std::int64_t successes, std::int64_t trials,
                                                    const clopper_pearson_options& options = {});

}  // namespace guyub::statistics
