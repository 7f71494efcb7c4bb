// How deep each vertex lies: the largest k whose core it belongs to.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

/// Which ties of a directed graph are a vertex's degree; `total` counts both arcs of a mutual tie.
enum class degree_kind : std::uint8_t { total, in, out };

constexpr auto words_of(degree_kind) {
  return std::array{"total", "in", "out"};
}

/// The core of each vertex: all the others fall away when those with the lowest degree are taken
/// out one after the other (Batagelj & Zaveršnik 2003). O(n + m) time, three times 4n bytes.
[[nodiscard]] GUYUB_EXPORT std::vector<vertex> cores(const tie_graph& g,
                                                     degree_kind kind = degree_kind::total);

}  // namespace guyub::graph
