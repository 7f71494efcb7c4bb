#pragma once

#include <cstddef>
#include <cstdint>

#include <guyub/graph/partition.hpp>
#include <guyub/inference/monte_carlo_test.hpp>
#include <guyub/inference/permuted_labels.hpp>

namespace guyub::inference {

struct permutation_test_options {
  std::uint32_t n = 9999;  ///< draws
  test_alternative alternative = test_alternative::two_sided;
  double interval = 0.95;  ///< share of the draws between `low` and `high`
  test_adjustment adjust = test_adjustment::none;
  const graph::partition* within = nullptr;  ///< labels stay in their stratum
};

/// A statistic of actors' labels against the same of their labels permuted.
///
/// Formula: see `judge`; the draws are those of `permuted_labels(by, within)`.
/// It is not a test of the ties: these stay, and only who has which label is drawn.
/// Parameters: `by`, a group for each actor. `within`, labels stay within their stratum.
///   `statistic`, what is judged; in C++ a callable `(const graph::partition&, std::span<double>)`
///   that gives `rows` numbers.
/// Result: one entry a row, with the draws and the seed.
/// Undefined: as `judge`.
/// Errors: as `collect`, and where `within` has not one entry an actor.
/// Cost: n + 1 calls of the statistic and O(n actors); 8 n `rows` bytes.
/// Source: as `permuted_labels` and `judge`.
template <statistic_of<graph::partition> Statistic>
[[nodiscard]] test_result permutation_test(const graph::partition& by, std::size_t rows,
                                           const Statistic& statistic,
                                           const permutation_test_options& options = {},
                                           const run_options& run = default_run()) {
  return monte_carlo_test(permuted_labels(by, options.within), rows, statistic,
                          {.n = options.n,
                           .alternative = options.alternative,
                           .interval = options.interval,
                           .adjust = options.adjust},
                          run);
}

}  // namespace guyub::inference
