#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include <guyub/inference/collect.hpp>
#include <guyub/inference/judge.hpp>
#include <guyub/inference/null_model.hpp>

namespace guyub::inference {

/// A statistic of what was observed against the same of draws from a null.
///
/// Formula: see `judge`.
/// It is not exact: p has a standard error of about √(p (1 - p) / n).
/// Parameters: as `collect`.
/// Result: one entry a row, with the draws and the seed.
/// Undefined: as `judge`.
/// Errors: as `collect`.
/// Cost: n draws and n + 1 calls of the statistic; 8 n `rows` bytes.
/// Source: as `judge`.
template <null_model Null, statistic_of<typename Null::value> Statistic>
[[nodiscard]] test_result monte_carlo_test(const Null& null, std::size_t rows,
                                           const Statistic& statistic,
                                           const test_options& options = {},
                                           const run_options& run = default_run()) {
  detail::check(options, rows);
  std::vector<double> observed(rows, std::numeric_limits<double>::quiet_NaN());
  auto own = statistic;
  own(null.observed(), std::span<double>(observed));
  return judge(std::move(observed), collect(null, rows, statistic, options, run), options, run);
}

}  // namespace guyub::inference
