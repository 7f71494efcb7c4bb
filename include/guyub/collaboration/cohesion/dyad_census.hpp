#pragma once

#include <cstdint>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

struct dyad_census_options {};

struct dyad_census_result {
  std::uint64_t mutual = 0;      ///< pairs that are tied both ways
  std::uint64_t asymmetric = 0;  ///< pairs that are tied one way
  std::uint64_t null = 0;        ///< pairs that are not tied
};

/// How many pairs of actors are tied both ways, one way and not at all.
///
/// Formula: of the n(n - 1) / 2 pairs, `mutual` have both arcs, `asymmetric` one, `null` none.
/// It is not a measure but what measures are made of; `reciprocity` gives shares.
/// Parameters: `g`, any graph, whose weights are not read; an undirected tie is mutual.
/// Result: `mutual`, `asymmetric` and `null`, counts from 0 that add up to the pairs.
/// Undefined: nothing; fewer than two actors, three zeros.
/// Errors: none.
/// Cost: O(n + m) time; no memory.
/// Source: Holland & Leinhardt 1976, doi:10.2307/270703.
[[nodiscard]] GUYUB_EXPORT dyad_census_result dyad_census(const graph::tie_graph& g,
                                                          const dyad_census_options& options = {},
                                                          const run_options& run = default_run());

}  // namespace guyub::collaboration
