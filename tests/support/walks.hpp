// Distances by plain breadth-first search, for tests that compare with something simpler.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <guyub/graph/tie_graph.hpp>

namespace guyub::test {

inline constexpr std::uint32_t unreached = std::numeric_limits<std::uint32_t>::max();

/// Ties on the shortest path from `source` to each actor, round about the members of `removed`.
inline std::vector<std::uint32_t> distances(const graph::tie_graph& g, graph::vertex source,
                                            std::span<const std::uint8_t> removed = {}) {
  std::vector<std::uint32_t> distance(g.vertex_count(), unreached);
  const auto is_gone = [&](graph::vertex v) { return !removed.empty() && removed[v] != 0; };
  if (is_gone(source)) return distance;
  distance[source] = 0;
  std::vector<graph::vertex> queue = {source};
  for (std::size_t at = 0; at < queue.size(); ++at) {
    for (graph::vertex w = 0; w < g.vertex_count(); ++w) {
      if (!g.has_tie(queue[at], w) || is_gone(w) || distance[w] != unreached) continue;
      distance[w] = distance[queue[at]] + 1;
      queue.push_back(w);
    }
  }
  return distance;
}

}  // namespace guyub::test
