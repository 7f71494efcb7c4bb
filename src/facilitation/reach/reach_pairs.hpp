// Who of the sources reaches whom of the targets, 64 sources at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <guyub/graph/tie_graph.hpp>

namespace guyub {
struct run_options;
}

namespace guyub::facilitation {

struct reach_of_sources {
  std::uint64_t reached = 0;  ///< pairs
  std::uint64_t pairs = 0;
  std::vector<std::uint8_t> reaches_any;  ///< one entry an actor; 1 for sources that reach a target
};

/// Paths of at most `steps` ties that avoid `removed` (empty: nobody); a removed source or target is
/// none.
[[nodiscard]] reach_of_sources reach_pairs(const graph::tie_graph& g,
                                           std::span<const std::uint8_t> source,
                                           std::span<const std::uint8_t> target,
                                           std::span<const std::uint8_t> removed,
                                           std::optional<std::uint32_t> steps,
                                           const run_options& run);

void require_mask(const graph::tie_graph& g, std::span<const std::uint8_t> mask, const char* name);

}  // namespace guyub::facilitation
