// A fingerprint of a graph's or an incidence's content, for results that must name their data.
#pragma once

#include <cstdint>

#include <guyub/export.hpp>
#include <guyub/graph/incidence.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

/// 64 bits of FNV-1a over direction, rows and weights: equal graphs, equal hash. O(m).
[[nodiscard]] GUYUB_EXPORT std::uint64_t content_hash(const tie_graph& g);
/// The same of an incidence, over both sizes, the actors' rows and weights.
[[nodiscard]] GUYUB_EXPORT std::uint64_t content_hash(const incidence& b);

}  // namespace guyub::graph
