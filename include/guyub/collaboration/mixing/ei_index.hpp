#pragma once

#include <cstdint>
#include <vector>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

enum class ei_level : std::uint8_t { network, group, actor };

struct ei_index_options {
  ei_level level = ei_level::network;
};

struct ei_index_result {
  // one entry a network (one), a group or an actor
  std::vector<std::int64_t> external;
  std::vector<std::int64_t> internal;
  std::vector<double> ei;

  // of the network, under permuted labels
  double expected = 0;
  double sd = 0;
  double z = 0;
  double expected_internal = 0;
};

/// Whether ties go outward or stay within groups.
///
/// Formula: (E − I) / (E + I), E ties to other groups, I ties within. At network level E and I are
/// arcs, or edges where undirected; at actor and group level ties sent, undirected incident (so a
/// tie within a group counts at both its ends). Expectation and standard deviation are exact under
/// permutation of the labels: the mean is 1 − 2 Σ n_g(n_g−1) / (n(n−1)), the variance from the pairs
/// of ties on the same dyad, with one actor in common, and with none.
/// It is not assortativity, which is 0 under the degrees' own mixing; here the group sizes alone set
/// what is expected.
/// Parameters: `g`, ties present or absent; `by`, one group an actor, ties with an unlabelled end are
/// left out and n is the labelled actors; `level`.
/// Result: −1 (all within) to 1 (all outward).
/// Undefined: no ties, NaN; z where sd = 0, NaN; unlabelled actors NaN.
/// Errors: std::invalid_argument for a partition of another length.
/// Cost: O(m log degree).
/// Source: Krackhardt & Stern 1988, doi:10.2307/2786835.
[[nodiscard]] ei_index_result ei_index(const graph::tie_graph& g, const graph::partition& by,
                                       const ei_index_options& options = {});

}  // namespace guyub::collaboration
