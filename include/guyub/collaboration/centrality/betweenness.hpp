#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

enum class path_weights : std::uint8_t {
  none,      ///< every tie has length 1
  distance,  ///< the weight is the length
  strength,  ///< the length is 1 / weight
};
constexpr auto words_of(path_weights) {
  return std::array{"none", "distance", "strength"};
}

struct betweenness_options {
  path_weights weights = path_weights::none;
  bool normalised = false;
};

struct betweenness_result {
  std::vector<double> betweenness;  ///< one entry an actor
};

/// How many shortest paths between others go through each actor.
///
/// Formula: Σ over s ≠ v ≠ t of σ_st(v)/σ_st, the share of the shortest paths from s to t that
/// pass v; over ordered pairs where directed, unordered where not. `normalised` divides by
/// (n−1)(n−2), or half of it undirected.
/// It is not brokerage_roles, which asks between whom, nor flow_betweenness, which counts longer
/// ways too.
/// Parameters: `g`; `weights`, whether and how weights are lengths (an unweighted tie has length
/// 1): paths whose lengths differ by less than 1e-10 of themselves are equally short. A tie that
/// is itself shorter than that, next to the way before it, leads only to who is not yet reached.
/// Result: from 0; normalised 0 to 1. Isolates stay in n and have 0.
/// Undefined: normalised with fewer than three actors, NaN.
/// Errors: std::invalid_argument for a length that is not positive or not finite; `stopped` when
/// asked to stop; std::overflow_error where two actors have more than 1e308 shortest paths.
/// Cost: O(n m) time, with weights O(n m log n); 8 bytes an actor for each of 16 lanes, and for each
/// of them that runs at the same time about 1 KiB an actor, with weights O(n + m). The same bytes at
/// any number of threads and with any instruction set.
/// Source: Freeman 1977, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249.
[[nodiscard]] GUYUB_EXPORT betweenness_result betweenness(const graph::tie_graph& g,
                                                          const betweenness_options& options = {},
                                                          const run_options& run = default_run());

}  // namespace guyub::collaboration
