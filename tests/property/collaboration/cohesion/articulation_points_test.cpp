#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/cohesion/articulation_points.hpp>
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

RC_GTEST_PROP(articulation_points, leave_more_parts_when_they_go, ()) {
  const auto g = *test::any_graph();
  const auto found = articulation_points(g).actor;
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    std::vector<std::uint8_t> others(g.vertex_count(), 1);
    others[v] = 0;
    const bool parts_more = parts_of(g.subgraph(others)) > parts_of(g);
    RC_ASSERT(std::binary_search(found.begin(), found.end(), v) == parts_more);
  }
}

}  // namespace
}  // namespace guyub::collaboration
