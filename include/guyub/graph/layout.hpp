// Where to draw the vertices of a graph.
#pragma once

#include <cstdint>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

struct layout_result {
  std::vector<double> x;  ///< from −1 to 1, one entry a vertex
  std::vector<double> y;
};

/// A force-directed drawing (Fruchterman and Reingold 1991, doi:10.1002/spe.4380211102): the same
/// places for the same graph and seed. Directions and weights are not looked at.
[[nodiscard]] GUYUB_EXPORT layout_result layout(const tie_graph& g, std::uint64_t seed = 1,
                                                std::uint32_t rounds = 120);

}  // namespace guyub::graph
