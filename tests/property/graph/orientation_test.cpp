#include <algorithm>
#include <cstdint>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/graph/orientation.hpp>

#include "graphs.hpp"

namespace guyub::graph {
namespace {

RC_GTEST_PROP(orientation, holds_every_weak_tie_once_with_its_ways, ()) {
  const auto g = *test::any_graph();
  const vertex n = g.vertex_count();
  const orientation& found = orientation_of(g);
  const auto order = found.order();
  std::vector<vertex> degree(n, 0);
  std::uint64_t weak = 0;
  for (vertex u = 0; u < n; ++u) {
    for (vertex v = 0; v < n; ++v) degree[u] += g.has_tie(u, v) || g.has_tie(v, u) ? 1u : 0u;
    weak += degree[u];
  }
  RC_ASSERT(found.vertex_count() == n);
  RC_ASSERT(found.arc_count() == weak / 2);
  for (vertex r = 0; r < n; ++r) {
    const vertex u = order[r];
    if (r > 0) {
      const vertex before = order[r - 1];
      RC_ASSERT(degree[before] < degree[u] || (degree[before] == degree[u] && before < u));
    }
    RC_ASSERT(found.degrees()[r] == degree[u]);
    const auto row = found.row(r);
    for (std::size_t at = 1; at < row.size(); ++at) RC_ASSERT(order[row[at - 1]] < order[row[at]]);
    for (std::size_t at = 0; at < row.size(); ++at) {
      const vertex v = order[row[at]];
      const int ways = (g.has_tie(u, v) ? 1 : 0) + (g.has_tie(v, u) ? 2 : 0);
      RC_ASSERT(row[at] > r);
      RC_ASSERT(static_cast<int>(found.kind(found.begin(r) + at)) == ways);
    }
  }
}

}  // namespace
}  // namespace guyub::graph
