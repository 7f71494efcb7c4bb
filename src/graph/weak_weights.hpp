// What the weak ties of a graph weigh.
#pragma once

#include <vector>

#include <guyub/graph/orientation.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

/// Beside the arcs of the orientation: the weight of the tie, the sum of both of a mutual one; 1
/// where the graph has no weights. O(n + m).
[[nodiscard]] std::vector<double> weak_weights(const tie_graph& g, const orientation& ties);

}  // namespace guyub::graph
