#pragma once

#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

struct articulation_points_options {};

struct articulation_points_result {
  std::vector<graph::vertex> actor;  ///< ascending
};

/// The actors without whom others who were connected no longer are.
///
/// Formula: those whose removal leaves more weak components than there were, theirs apart.
/// It is not betweenness: an actor on nearly all shortest ways is none while there is one long way
/// round; and it says nothing of how many are cut off.
/// Parameters: `g`, any graph, whose weights are not read; a directed tie connects both ends.
/// Result: `actor`, in the order of the graph; no rows where nobody holds anything together.
/// Undefined: nothing.
/// Errors: none.
/// Cost: O(n + m) time, about 32 bytes an actor and 4 a tie; one thread.
/// Source: Hopcroft & Tarjan 1973, doi:10.1145/362248.362272.
[[nodiscard]] GUYUB_EXPORT articulation_points_result
articulation_points(const graph::tie_graph& g, const articulation_points_options& options = {},
                    const run_options& run = default_run());

}  // namespace guyub::collaboration
