// Pairs of actors by how they are tied.
#pragma once

#include <cstdint>

#include <guyub/graph/tie_graph.hpp>
#include <guyub/run_options.hpp>

namespace guyub::collaboration {

struct dyads {
  std::uint64_t mutual = 0;      ///< tied both ways; where undirected, tied
  std::uint64_t asymmetric = 0;  ///< tied one way
  std::uint64_t null = 0;        ///< not tied

  [[nodiscard]] std::uint64_t all() const { return mutual + asymmetric + null; }
};

/// O(n + m); the sums are whole, so that their order is free.
[[nodiscard]] dyads count_dyads(const graph::tie_graph& g, const run_options& run);

}  // namespace guyub::collaboration
