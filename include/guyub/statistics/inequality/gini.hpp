#pragma once

#include <span>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>

namespace guyub::statistics {

struct gini_options {
  bool unbiased = false;  ///< for a sample: n / (n - 1) times the value
};

struct gini_result {
  double value = 0;
};

/// How unequally something is shared: 0 where all have as much, towards 1 where one has it all.
///
/// Formula: with x_(1) ≤ … ≤ x_(n), G = Σ (2 i − n − 1) x_(i) / (n Σ x), the mean difference of two
/// over twice the mean. Zeros count. `unbiased`: n / (n − 1) G.
/// It is not the share of the top tenth, nor a test: few people differ by chance.
/// Parameters: `x`, what each has, from 0.
/// Result: 0 to (n − 1) / n, `unbiased` to 1.
/// Undefined: nobody, nothing to share (all 0), or a negative among them, NaN; `unbiased` of one, NaN.
/// Errors: std::invalid_argument for an entry that is no finite number.
/// Cost: O(n log n) time, O(n) memory.
/// Source: Gini 1912; Deaton 1997, doi:10.1596/0-8018-5254-4, p. 139.
[[nodiscard]] GUYUB_EXPORT gini_result gini(std::span<const double> x,
                                            const gini_options& options = {},
                                            const run_options& run = default_run());

}  // namespace guyub::statistics
