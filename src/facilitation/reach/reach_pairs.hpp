// Who of the sources reaches whom of the targets, 64 sources at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <guyub/graph/tie_graph.hpp>

namespace guyub {
struct run_options;
}
namespace guyub::support {
class progress_meter;
}

namespace guyub::facilitation {

/// A largest number of ties on a path; left out: any number.
using step_limit = std::optional<std::uint32_t>;

struct reach_of_sources {
  std::vector<std::uint64_t> reached;  ///< pairs, one entry a limit
  std::uint64_t pairs = 0;
  std::vector<std::uint8_t>
      reaches_any;  ///< one entry an actor; 1: reaches within the widest limit

  [[nodiscard]] double share(std::size_t limit) const;  ///< NaN without pairs
};

/// Paths that avoid `removed` (empty: nobody), within each of `limits`; a removed source or target
/// is none. All limits are read off the same searches. Each search is a step of `progress`.
[[nodiscard]] reach_of_sources reach_pairs(
    const graph::tie_graph& g, std::span<const std::uint8_t> source,
    std::span<const std::uint8_t> target, std::span<const std::uint8_t> removed,
    std::span<const step_limit> limits, const run_options& run, support::progress_meter& progress);

/// How many searches that takes where none of the sources is removed.
[[nodiscard]] std::size_t searches_for(std::span<const std::uint8_t> source);

void require_mask(const graph::tie_graph& g, std::span<const std::uint8_t> mask, const char* name);
void require_steps(std::span<const step_limit> limits);

}  // namespace guyub::facilitation
