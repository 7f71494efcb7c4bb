#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

enum class ei_level : std::uint8_t { network, group, actor };
constexpr auto words_of(ei_level) {
  return std::array{"network", "group", "actor"};
}

struct ei_index_options {
  ei_level level = ei_level::network;
};

struct ei_index_result {
  double value = 0;
  std::uint64_t external = 0, internal = 0;  ///< ties between groups and within them
  double expected = 0;                       ///< mean of the value, labels permuted
  double expected_internal = 0;              ///< mean of `internal`
  double sd = 0;                             ///< of the value
  double z = 0;                              ///< (value - expected) / sd
  double lowest = 0;                         ///< value if all ties that fit were within groups
  double highest = 0;                        ///< value if all ties that fit were between them
  double rescaled = 0;                       ///< value from -1 at the lowest to 1 at the highest
  /// One entry a group or an actor; empty at level network.
  std::vector<double> row_external, row_internal, row_ei;
};

/// The balance of the ties that cross groups and those that stay within one.
///
/// Formula: (E - I) / (E + I), E ties between groups, I within. Under all permutations of the
/// labelled actors' labels the mean of I is m P1 and its variance the sum over ordered pairs of
/// ties of the covariance of being internal: P1 - P1² for pairs in the same dyad (a tie with
/// itself, mutual arcs), P3 - P1² for pairs that share one actor, P4 - P1² for disjoint ones.
/// With falling factorials f: P1 = Σ f2(n_g) / f2(n), P3 = Σ f3(n_g) / f3(n),
/// P4 = [Σ f4(n_g) + Σ_{g≠h} f2(n_g) f2(n_h)] / f4(n). Exact; nothing is simulated.
/// With D dyads within groups and B between them, at most min(m, D) of the ties could be within and
/// min(m, B) between: `lowest` and `highest`, and `rescaled` = 2 (value - lowest) / (highest -
/// lowest) - 1. It is not corrected for the sizes of the groups (small groups have more to tie to
/// outside): read it against `expected` or `rescaled`, or use assortativity.
/// Parameters: `g`, any graph, whose weights are not read; `by`, a group for each actor. Only
/// labelled actors and the ties between them count.
/// Result: `value` from -1 (all within) to 1 (all between), with its moments; at level `group`
/// and `actor` a row each of the ties sent (undirected: incident; a group's are summed over its
/// actors, so that a tie within it counts twice).
/// Undefined: without ties NaN, of rows too; `z` where the labels can't change the value (sd 0);
/// `rescaled` where lowest and highest are one; the row of an unlabelled actor.
/// Errors: std::invalid_argument where `by` has not one entry an actor.
/// Cost: O(m log k) time for largest degree k; O(n) memory, O(n + m) where some are unlabelled.
/// Source: Krackhardt & Stern 1988, doi:10.2307/2786835.
[[nodiscard]] GUYUB_EXPORT ei_index_result ei_index(const graph::tie_graph& g,
                                                    const graph::partition& by,
                                                    const ei_index_options& options = {},
                                                    const run_options& run = default_run());

}  // namespace guyub::collaboration
