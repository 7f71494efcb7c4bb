#include <limits>

#include <guyub/graph/components.hpp>

namespace guyub::graph {

std::vector<vertex> weak_components(const tie_graph& g) {
  constexpr vertex unseen = std::numeric_limits<vertex>::max();
  std::vector<vertex> component(g.vertex_count(), unseen);
  std::vector<vertex> waiting;
  vertex count = 0;
  const auto visit = [&](std::span<const vertex> neighbours) {
    for (const vertex v : neighbours) {
      if (component[v] != unseen) continue;
      component[v] = count;
      waiting.push_back(v);
    }
  };
  for (vertex start = 0; start < g.vertex_count(); ++start) {
    if (component[start] != unseen) continue;
    component[start] = count;
    waiting.push_back(start);
    while (!waiting.empty()) {
      const vertex v = waiting.back();
      waiting.pop_back();
      visit(g.successors(v));
      if (g.is_directed()) visit(g.predecessors(v));
    }
    ++count;
  }
  return component;
}

}  // namespace guyub::graph
