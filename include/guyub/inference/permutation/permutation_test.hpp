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
/// Formula: draw r permutes the labels of the labelled among them (with `within`, of each stratum),
/// from random_stream(seed, r); blanks stay blank. With b of the n draws at most as large as the
/// observed p_less = (b + 1) / (n + 1), p_greater with those at least as large; two-sided twice the
/// smaller, at most 1. A draw within 1e-12 · max(1, |observed|) of the observed equals it.
/// It is not a test of the ties: these stay, and only who has which label is drawn.
/// Parameters: `by`, a group for each actor. `rows`, how many numbers `statistic` gives (see
///   statistic_of).
/// Result: one entry a row of the statistic, with the draws and the seed.
/// Undefined: an observed NaN gives NaN everywhere, a draw that is NaN counts in both tails and
///   nowhere else; z is NaN where all draws are equal.
/// Errors: std::invalid_argument for n of 0, an interval outside (0, 1), a `within` that has not one
///   entry an actor, and draws that would not fit the memory; what the statistic throws; `stopped`
///   when asked to stop.
/// Cost: n + 1 calls of the statistic and O(n actors); 8 bytes a draw and row.
/// Source: Phipson & Smyth 2010, doi:10.2202/1544-6115.1585; Good (2005), Permutation, Parametric
///   and Bootstrap Tests of Hypotheses, doi:10.1007/b138696; Westfall & Young (1993),
///   Resampling-Based Multiple Testing, for max_t.
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
