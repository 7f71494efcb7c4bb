// What a graph hangs by: the vertices and ties without which it falls apart, directions apart.
#pragma once

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

struct biconnected_parts {
  /// One entry a vertex, 1: without it its weak component falls apart.
  std::vector<std::uint8_t> is_articulation;
  /// Ties without which their weak component falls apart, lower number first, ascending. The two
  /// arcs of a mutual tie are one.
  std::vector<std::pair<vertex, vertex>> bridges;
  /// Beside `targets()` of the graph: any two ties of one component lie on a common circle.
  std::vector<vertex> component;
  vertex component_count = 0;
};

/// One depth-first search without recursion (Hopcroft & Tarjan 1973, doi:10.1145/362248.362272) over
/// weak ties. O(n + m) time, about 32 bytes a vertex.
[[nodiscard]] GUYUB_EXPORT biconnected_parts biconnected(const tie_graph& g,
                                                         const run_options& run = default_run());

}  // namespace guyub::graph
