#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/cohesion/bridges.hpp>
#include <guyub/graph/components.hpp>

#include "graphs.hpp"

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;

std::size_t parts_of(const tie_graph& g) {
  const auto component = graph::weak_components(g);
  return component.empty() ? 0 : *std::max_element(component.begin(), component.end()) + 1u;
}

/// The weak ties, each once, without the one between `a` and `b`.
tie_graph without(const tie_graph& g, vertex a, vertex b) {
  std::vector<std::pair<vertex, vertex>> ties;
  for (vertex u = 0; u < g.vertex_count(); ++u) {
    for (const vertex v : g.successors(u)) {
      if (std::minmax(u, v) != std::minmax(a, b)) ties.emplace_back(u, v);
    }
  }
  return tie_graph::build(g.vertex_count(), ties);
}

RC_GTEST_PROP(bridges, are_the_ties_without_which_there_is_a_part_more, ()) {
  const auto g = *test::any_graph();
  std::vector<std::pair<vertex, vertex>> expected;
  for (vertex u = 0; u < g.vertex_count(); ++u) {
    for (vertex v = u + 1; v < g.vertex_count(); ++v) {
      if (!g.has_tie(u, v) && !g.has_tie(v, u)) continue;
      if (parts_of(without(g, u, v)) > parts_of(g)) expected.emplace_back(u, v);
    }
  }
  const auto found = bridges(g);
  RC_ASSERT(found.from.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    RC_ASSERT(found.from[i] == expected[i].first);
    RC_ASSERT(found.to[i] == expected[i].second);
  }
}

}  // namespace
}  // namespace guyub::collaboration
