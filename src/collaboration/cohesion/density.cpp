#include <numeric>

#include <guyub/collaboration/cohesion/density.hpp>

#include "support/numbers.hpp"

namespace guyub::collaboration {

density_result density(const graph::tie_graph& g, const density_options& options) {
  const std::uint64_t n = g.vertex_count();
  density_result result;
  result.ties = g.tie_count();
  result.possible = n < 2 ? 0 : (g.is_directed() ? n * (n - 1) : n * (n - 1) / 2);
  double total = static_cast<double>(result.ties);
  if (options.weighted && g.is_weighted()) {
    // an undirected graph holds each weight twice
    total =
        std::accumulate(g.weights().begin(), g.weights().end(), 0.0) / (g.is_directed() ? 1 : 2);
  }
  result.value =
      result.possible == 0 ? support::undefined : total / static_cast<double>(result.possible);
  return result;
}

}  // namespace guyub::collaboration
