// One vector after the other until they stop moving: PageRank, eigenvector, HITS and Katz are steps.
#pragma once

#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include <guyub/graph/compressed_rows.hpp>
#include <guyub/run_options.hpp>

#include "support/parallel.hpp"

namespace guyub::graph {

struct power_stop {
  double tolerance = 1e-12;  ///< ends where Σ|x' − x| is at most this
  std::size_t most = 1000;   ///< or after so many steps
};

struct power_result {
  std::vector<double> value;
  std::size_t steps = 0;
  double change = 0;  ///< Σ|x' − x| of the last step
  bool has_converged = false;
};

/// `step(from, to)` writes the next vector, `norm(to)` scales it. Sums run over the vertices in
/// their order. A vector that is no number any more has not converged, and ends it.
template <class Step, class Norm>
power_result power_iteration(std::vector<double> start, const power_stop& stop,
                             const run_options& run, const Step& step, const Norm& norm) {
  support::progress_meter progress(run, stop.most);
  power_result result;
  result.value = std::move(start);
  norm(result.value);
  std::vector<double> next(result.value.size(), 0);
  while (result.steps < stop.most) {
    progress.step();
    step(std::as_const(result.value), next);
    norm(next);
    result.change = 0;
    for (std::size_t v = 0; v < next.size(); ++v) {
      result.change += std::abs(next[v] - result.value[v]);
    }
    result.value.swap(next);
    ++result.steps;
    result.has_converged = result.change <= stop.tolerance;
    if (result.has_converged || !std::isfinite(result.change)) break;
  }
  return result;
}

/// to[v] = Σ from[u] over the row of v, times the weights where there are any: each thread writes
/// its own rows, and each sum has the order of its row.
void pull_rows(const compressed_rows& rows, const std::vector<double>& from,
               std::vector<double>& to, const run_options& run);

/// Scales to a sum of 1 and to a length of 1; leaves a vector of zeros alone.
void scale_to_sum(std::vector<double>& value);
void scale_to_length(std::vector<double>& value);

}  // namespace guyub::graph
