// From the odds at which a group is drawn to how many of it are expected, and back.
#pragma once

#include <guyub/export.hpp>
#include <guyub/statistics/contingency_table.hpp>

namespace guyub::statistics {

/// How many of the group are expected among those drawn when it is drawn at the given odds.
///
/// Formula: the mean of Fisher's noncentral hypergeometric law.
/// At odds 1 it is drawn · group / population; at others it is not that number times the odds.
/// Parameters: `odds`, 0 to infinity, of the group against the others.
/// Result: people, from the fewest to the most that the margins allow.
/// Undefined: NaN odds give NaN.
/// Errors: std::invalid_argument for margins that no table has, and for negative odds.
/// Cost: O(standard deviation); no memory.
/// Source: Liao & Rosen (2001), doi:10.1198/000313001753272547.
[[nodiscard]] GUYUB_EXPORT double mean_at_odds(const table_margins& margins, double odds);

/// The odds at which as many of the group as `mean` are expected among those drawn.
///
/// Formula: the inverse of `mean_at_odds`.
/// With a count of people as the mean it is the conditional maximum likelihood estimate of the odds
/// ratio; with half the expected number it is the law of a group that comes at half parity.
/// Parameters: `mean`, people, any real number.
/// Result: 0 to infinity; 0 where `mean` is the fewest that the margins allow, infinity where it is
///   the most.
/// Undefined: NaN where the margins leave one count only, and where `mean` lies outside what they
///   allow: no odds lead there.
/// Errors: std::invalid_argument for margins that no table has.
/// Cost: some 20 times `mean_at_odds`; no memory.
/// Source: Cornfield (1956), Proc. Third Berkeley Symposium 4, 135–148.
[[nodiscard]] GUYUB_EXPORT double odds_for_mean(const table_margins& margins, double mean);

}  // namespace guyub::statistics
