// A fingerprint of a graph's content, for results that must name their data.
#pragma once

#include <cstdint>

#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

/// 64 bits of FNV-1a over direction, rows and weights: equal graphs, equal hash. O(m).
[[nodiscard]] GUYUB_EXPORT std::uint64_t content_hash(const tie_graph& g);

}  // namespace guyub::graph
