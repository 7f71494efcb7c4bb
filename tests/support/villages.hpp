// A small village that several tests count by hand.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::test {

/// Three cliques of government g, association a and citizens b, and a facilitator F:
///
///     g1 g2 g3        F — g1, F — a1, F — b1        numbers: F 0, g 1–3, a 4–7, b 8–11
///     a1 a2 a3 a4     g2 — a2
///     b1 b2 b3 b4
///
/// 15 ties within the cliques (3 + 6 + 6) and 4 between them.
inline graph::tie_graph three_cliques() {
  std::vector<std::pair<graph::vertex, graph::vertex>> ties = {{0, 1}, {0, 4}, {0, 8}, {2, 5}};
  const auto tie_all = [&ties](graph::vertex first, graph::vertex last) {
    for (graph::vertex u = first; u <= last; ++u) {
      for (graph::vertex v = u + 1; v <= last; ++v) ties.emplace_back(u, v);
    }
  };
  tie_all(1, 3);
  tie_all(4, 7);
  tie_all(8, 11);
  return graph::tie_graph::build(12, ties);
}

/// F is a group of its own.
inline graph::partition three_cliques_groups() {
  return {{0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3}, {"F", "g", "a", "b"}};
}

/// One for the actors from `first` to `last`.
inline std::vector<std::uint8_t> mask(std::size_t actors, std::size_t first, std::size_t last) {
  std::vector<std::uint8_t> members(actors, 0);
  for (std::size_t v = first; v <= last; ++v) members[v] = 1;
  return members;
}

}  // namespace guyub::test
