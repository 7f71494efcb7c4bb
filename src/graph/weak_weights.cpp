#include "graph/weak_weights.hpp"

#include <cstddef>
#include <span>

namespace guyub::graph {

std::vector<double> weak_weights(const tie_graph& g, const orientation& ties) {
  std::vector<double> weights(ties.arc_count(), 1);
  if (!g.is_weighted()) return weights;
  const auto order = ties.order();
  std::vector<double> to(g.vertex_count(), 0);  // of the row that is looked at
  const auto add = [&](std::span<const vertex> row, std::span<const double> of) {
    for (std::size_t at = 0; at < row.size(); ++at) to[row[at]] += of[at];
  };
  for (vertex rank = 0; rank < ties.vertex_count(); ++rank) {
    const vertex v = order[rank];
    add(g.successors(v), g.successor_weights(v));
    if (g.is_directed()) add(g.predecessors(v), g.predecessor_weights(v));
    const auto row = ties.row(rank);
    for (std::size_t at = 0; at < row.size(); ++at) {
      weights[ties.begin(rank) + at] = to[order[row[at]]];
    }
    for (const vertex w : g.successors(v)) to[w] = 0;
    for (const vertex w : g.predecessors(v)) to[w] = 0;
  }
  return weights;
}

}  // namespace guyub::graph
