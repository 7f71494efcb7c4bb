// Which vertices hang together, directions apart.
#pragma once

#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

/// The weak component of each vertex, numbered by first sight. O(n + m), one stack of n.
[[nodiscard]] GUYUB_EXPORT std::vector<vertex> weak_components(const tie_graph& g);

}  // namespace guyub::graph
