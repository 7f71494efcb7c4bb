// How far a share may lie from what was seen: the score interval.
#pragma once

#include <cstdint>

#include <guyub/export.hpp>
#include <guyub/statistics/interval.hpp>

namespace guyub::statistics {

struct wilson_options {
  double level = 0.95;  ///< of the two-sided interval, between 0 and 1
};

/// Wilson's score interval of a binomial share.
///
/// Formula:
///
///     (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n),   p̂ = successes / trials
///
/// It covers about what it says on average, and less for some shares; `clopper_pearson` covers at
/// least what it says. No continuity correction, and none for drawing from a finite population.
/// Parameters: `successes` of `trials`, counts. `level`, of the two-sided interval, 0 to 1.
/// Result: 0 ≤ low ≤ p̂ ≤ high ≤ 1; low is 0 without a success, high is 1 without a failure.
/// Undefined: NaN without trials.
/// Errors: std::invalid_argument for successes outside 0 … trials and a level outside (0, 1).
/// Cost: O(1).
/// Source: Wilson (1927), doi:10.1080/01621459.1927.10502953; Brown, Cai & DasGupta (2001),
///   doi:10.1214/ss/1009213286.
[[nodiscard]] GUYUB_EXPORT interval wilson(std::int64_t successes, std::int64_t trials,
                                           const wilson_options& options = {});

}  // namespace guyub::statistics
