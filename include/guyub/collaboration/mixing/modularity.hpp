#pragma once

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

struct modularity_options {
  double resolution = 1;  ///< how much what is expected counts, 0 or more
};

struct modularity_result {
  double value = 0;
};

/// How much more of the ties lie within groups than if the same ties were dealt out at random.
///
/// Formula: Σ_c [L_c / m - γ (d_c / 2m)²] for an undirected graph, L_c ties within group c and d_c
/// the degrees of its actors added up; Σ_c [L_c / m - γ out_c in_c / m²] for a directed one; γ is
/// the resolution. Where the graph has weights, ties, degrees and m are sums of weights.
/// It is not a test, and no share: the largest value that a network could reach depends on its ties
/// and on the sizes of the groups, so that values of two networks do not compare. `assortativity`
/// is the modularity divided by the largest that the same groups could have.
/// Parameters: `g`, any graph; `by`, a group for each actor. Ties with an unlabelled end are left
/// out, of m and of degrees, too. `resolution` below 1 asks less of a group, above 1 more.
/// Result: `value`, at resolution 1 from -1 to 1: 0 where groups say nothing about ties.
/// Undefined: without ties between labelled actors, or where all weigh 0, NaN.
/// Errors: std::invalid_argument where `by` has not one entry an actor, for a negative weight, and
/// for a resolution that is negative or no finite number.
/// Cost: O(n + m) time; 24 bytes a group for each of 16 partial sums.
/// Source: Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113; Leicht & Newman 2008,
/// doi:10.1103/PhysRevLett.100.118703; resolution: Reichardt & Bornholdt 2006,
/// doi:10.1103/PhysRevE.74.016110.
[[nodiscard]] GUYUB_EXPORT modularity_result modularity(const graph::tie_graph& g,
                                                        const graph::partition& by,
                                                        const modularity_options& options = {},
                                                        const run_options& run = default_run());

}  // namespace guyub::collaboration
