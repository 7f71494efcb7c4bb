#include <cmath>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/mixing/modularity.hpp>
#include <guyub/run_options.hpp>

#include "graphs.hpp"

namespace guyub::collaboration {
namespace {

using graph::partition;
using graph::tie_graph;
using graph::vertex;

/// Σ over ordered pairs of the same group of a_ij − γ out_i in_j / m, divided by m.
double naive(const tie_graph& g, const partition& by, double resolution) {
  const vertex n = g.vertex_count();
  const auto counts = [&](vertex u, vertex v) {
    return by[u] >= 0 && by[v] >= 0 && g.has_tie(u, v) ? 1.0 : 0.0;
  };
  std::vector<double> out(n, 0);
  std::vector<double> in(n, 0);
  double m = 0;
  for (vertex u = 0; u < n; ++u) {
    for (vertex v = 0; v < n; ++v) {
      out[u] += counts(u, v);
      in[v] += counts(u, v);
      m += counts(u, v);
    }
  }
  double sum = 0;
  for (vertex u = 0; u < n; ++u) {
    for (vertex v = 0; v < n; ++v) {
      if (by[u] >= 0 && by[u] == by[v]) sum += counts(u, v) - resolution * out[u] * in[v] / m;
    }
  }
  return sum / m;
}

RC_GTEST_PROP(modularity, is_that_of_a_loop_over_all_pairs, ()) {
  const auto g = *test::any_graph();
  const auto by = *test::any_partition(g.vertex_count());
  const double resolution = *test::evenly<int>(0, 5) / 2.0;
  const double expected = naive(g, by, resolution);
  const double found = modularity(g, by, {.resolution = resolution}).value;
  if (std::isnan(expected)) {
    RC_ASSERT(std::isnan(found));
  } else {
    RC_ASSERT(std::abs(found - expected) < 1e-12);
    RC_ASSERT(resolution != 1 || (found >= -1 && found <= 1));
  }
  RC_ASSERT(std::isnan(found) ||
            modularity(g, by, {.resolution = resolution}, {.threads = 3}).value == found);
}

RC_GTEST_PROP(modularity, does_not_depend_on_the_numbers_of_actors, ()) {
  const auto g = *test::any_graph();
  const auto by = *test::any_partition(g.vertex_count());
  const auto order = *test::any_order(g.vertex_count());
  const double expected = modularity(g, by).value;
  const double found = modularity(test::reordered(g, order), test::reordered(by, order)).value;
  RC_ASSERT(found == expected || (std::isnan(found) && std::isnan(expected)));
}

}  // namespace
}  // namespace guyub::collaboration
