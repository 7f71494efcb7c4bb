// Could chance alone explain how few, or how many, of a group were drawn?
#pragma once

#include <cstdint>

#include <guyub/export.hpp>

namespace guyub::statistics {

struct hypergeometric_test_options {};

struct hypergeometric_test_result {
  double p_under = 1;  ///< P(X ≤ attended)
  double p_over = 1;   ///< P(X ≥ attended)
};

/// The chance that a random draw holds as few, or as many, of the group as were seen.
///
/// Formula:
///
///     p_under = P(X ≤ attended), p_over = P(X ≥ attended),
///     P(X = k) = C(group, k) · C(population − group, drawn − k) / C(population, drawn)
///
/// Fisher's exact test, one-sided, both sides at once: attended is part of both, so that
/// p_under + p_over = 1 + P(X = attended). It is not a two-sided p, and it takes people to be drawn
/// one by one: where households come together it is too bold.
/// Parameters: `attended`, members of the group among those drawn. `group`, `drawn`, `population`,
///   people.
/// Result: two probabilities, right to 1e-12 of themselves; 0 only below 1e-320.
/// Undefined: none. Where the margins leave no choice (drawn or group of 0, or everyone) both
///   are 1.
/// Errors: std::invalid_argument for counts that no table has.
/// Cost: O(10 standard deviations + distance of `attended` from the expected); no memory.
/// Source: Fisher (1935), doi:10.2307/2342435.
[[nodiscard]] GUYUB_EXPORT hypergeometric_test_result
hypergeometric_test(std::int64_t attended, std::int64_t group, std::int64_t drawn,
                    std::int64_t population, const hypergeometric_test_options& options = {});

}  // namespace guyub::statistics
