#pragma once

#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

struct bridges_options {};

struct bridges_result {
  std::vector<graph::vertex> from;  ///< the one who stands first in the graph
  std::vector<graph::vertex> to;
};

/// The ties without which people who were connected no longer are.
///
/// Formula: those whose removal leaves one weak component more.
/// It is not a strong or a weak tie in Granovetter's sense: a tie is a bridge by where it lies. His
/// local bridges, whose removal makes the way long, are not found by it.
/// Parameters: `g`, any graph, whose weights are not read; a directed tie connects both ends, and
/// the two arcs of a mutual tie are one.
/// Result: `from` and `to`, a row a bridge, in the order of the graph.
/// Undefined: nothing.
/// Errors: none.
/// Cost: O(n + m) time, about 32 bytes an actor and 4 a tie; one thread.
/// Source: Hopcroft & Tarjan 1973, doi:10.1145/362248.362272; Tarjan 1974,
/// doi:10.1016/0020-0190(74)90003-9.
[[nodiscard]] GUYUB_EXPORT bridges_result bridges(const graph::tie_graph& g,
                                                  const bridges_options& options = {},
                                                  const run_options& run = default_run());

}  // namespace guyub::collaboration
