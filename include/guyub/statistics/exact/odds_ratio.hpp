// How much more, or less, likely the group was drawn than the others, with an exact interval.
#pragma once

#include <guyub/export.hpp>
#include <guyub/statistics/contingency_table.hpp>

namespace guyub::statistics {

struct odds_ratio_options {
  double level = 0.95;  ///< of the two-sided interval, between 0 and 1
};

struct odds_ratio_result {
  double value = 0;
  double low = 0;
  double high = 0;
};

/// The odds of being drawn for the group over those of the others, given the margins.
///
/// Formula:
///
///     value: the odds ψ at which E_ψ[X] = a (conditional maximum likelihood)
///     low:   P_low(X ≥ a) = (1 − level)/2,   high: P_high(X ≤ a) = (1 − level)/2
///
/// X follows Fisher's noncentral hypergeometric law. It is not the cross ratio ad/bc, which lies
/// farther from 1 in small tables; nor a mid-p or asymptotic interval, which are narrower and may
/// cover less than they say.
/// Parameters: `table`, people by group and by being drawn. `level`, of the two-sided interval, 0
///   to 1.
/// Result: each 0 to infinity, low ≤ value ≤ high, right to 1e-11 of itself. With a at its fewest,
///   value and low are 0; at its most, value and high are infinite.
/// Undefined: all three NaN where the margins leave one table only (a row or a column is
///   empty).
/// Errors: std::invalid_argument for negative counts and for a level outside (0, 1).
/// Cost: some 50 times the law's constructor, O(standard deviation); no memory.
/// Source: Fisher (1935), doi:10.2307/2342435; Cornfield (1956), Proc. Third
///   Berkeley Symposium 4, 135–148.
[[nodiscard]] GUYUB_EXPORT odds_ratio_result odds_ratio(const contingency_table& table,
                                                        const odds_ratio_options& options = {});

}  // namespace guyub::statistics
