// What a draw of this size can show at all.
#pragma once

#include <cstdint>
#include <optional>

#include <guyub/export.hpp>
#include <guyub/statistics/contingency_table.hpp>
#include <guyub/statistics/exact/hypergeometric_test.hpp>

namespace guyub::statistics {

/// The smallest p-values that the margins allow, in each direction.
///
/// Formula:
///
///     p_under = P(X = fewest), p_over = P(X = most)
///
/// Where one exceeds alpha no outcome whatever is a finding in that direction.
/// Parameters: `margins`, people.
/// Result: two probabilities; 1 where the margins leave one count only.
/// Undefined: none.
/// Errors: std::invalid_argument for margins that no table has.
/// Cost: O(high − low) at most; no memory.
/// Source: Tarone (1990), doi:10.2307/2531456.
[[nodiscard]] GUYUB_EXPORT hypergeometric_test_result
smallest_attainable(const table_margins& margins);

/// How large a group must be for its absence to be more than chance.
///
/// Formula:
///
///     min{ group : C(population − group, drawn) / C(population, drawn) ≤ alpha }
///
/// A smaller group can stay away altogether and no test will notice: its absence is neither shown
/// nor ruled out. It says nothing of how likely a partial absence is found.
/// Parameters: `drawn` of `population`, people. `alpha`, level of the one-sided test, 0 to 1,
///   unadjusted.
/// Result: people, 1 to population − drawn + 1.
/// Undefined: empty where nobody was drawn, for then no absence means anything.
/// Errors: std::invalid_argument for more drawn than there are, and an alpha outside (0, 1).
/// Cost: O(log population) tails of the law; no memory.
[[nodiscard]] GUYUB_EXPORT std::optional<std::int64_t> smallest_assessable(std::int64_t drawn,
                                                                           std::int64_t population,
                                                                           double alpha = 0.05);

}  // namespace guyub::statistics
