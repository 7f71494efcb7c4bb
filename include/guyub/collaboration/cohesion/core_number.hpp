#pragma once

#include <cstdint>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/cores.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

using graph::degree_kind;

struct core_number_options {
  degree_kind kind = degree_kind::total;  ///< which ties of a directed graph count
};

struct core_number_result {
  std::vector<std::int64_t> core;  ///< one entry an actor
};

/// How deep each actor lies in the network: the largest k for which a part of the network holds it
/// in which everyone has k ties to the others of the part.
///
/// Formula: the k-core is the largest set of actors in which each has degree k or more within the
/// set; `core` of an actor is the largest k whose k-core holds it.
/// It is not the degree: whoever has many ties to people who have no other lies in a shallow core.
/// An actor of core k has at least k ties, most often more. A k-core may fall into several parts.
/// Parameters: `g`, any graph, whose weights are not read; `kind`, on a directed graph, whether ties
/// sent (`out`), received (`in`) or both count; `total` counts a mutual tie twice, so that it is not
/// the core of `g.symmetrised()`. On an undirected graph every kind counts each tie once.
/// Result: `core`, from 0 (isolates) to n - 1, to 2 (n - 1) for `total` of a directed graph.
/// Undefined: nothing; no actors, no rows.
/// Errors: none.
/// Cost: O(n + m) time; 16 bytes an actor.
/// Source: Seidman 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj & Zaveršnik 2003,
/// arXiv:cs/0310049.
[[nodiscard]] GUYUB_EXPORT core_number_result core_number(const graph::tie_graph& g,
                                                          const core_number_options& options = {},
                                                          const run_options& run = default_run());

}  // namespace guyub::collaboration
