#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::facilitation {

struct reachability_options {
  std::optional<std::uint32_t> steps = {};  ///< at most so many ties; left out: any number
};

struct reachability_result {
  double value = 0;
  std::uint64_t reached = 0;  ///< ordered pairs (source, target)
  std::uint64_t pairs = 0;
};

/// Which share of the pairs of a source and a target are joined by a path.
///
/// Formula: CSR_L = pairs (s, t), s ≠ t, with a path of at most L ties from s to t, over all pairs.
/// Ties are walked in their direction.
/// It is not density, which asks for ties, and says nothing of what a path carries.
/// Parameters: `g`; `source` and `target`, one entry an actor, not 0 for members (they may overlap);
/// `steps`, L.
/// Result: value from 0 to 1, with the pairs reached and all pairs.
/// Undefined: no pairs, NaN.
/// Errors: std::invalid_argument for a mask of another length and a number of steps of 0; `stopped`
/// when asked to stop.
/// Cost: O((n + m) · sources / 64) time for each step on the longest of the paths at worst; about
/// 30 bytes an actor for each thread. The same result at any number of threads.
/// Source: the library's own construction, after Borgatti 2006, doi:10.1007/s10588-006-7084-x.
[[nodiscard]] GUYUB_EXPORT reachability_result
reachability(const graph::tie_graph& g, std::span<const std::uint8_t> source,
             std::span<const std::uint8_t> target, const reachability_options& options = {},
             const run_options& run = default_run());

}  // namespace guyub::facilitation
