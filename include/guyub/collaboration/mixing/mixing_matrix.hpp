#pragma once

#include <cstdint>
#include <vector>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

enum class mixing_kind : std::uint8_t {
  counts,   ///< ties; undirected: symmetric, ties within a group once
  density,  ///< ties over possible dyads
  share,    ///< Newman's e: every tie of an undirected graph both ways; sums to 1
};

struct mixing_matrix_options {
  mixing_kind kind = mixing_kind::counts;
};

struct mixing_matrix_result {
  // one entry a cell, row after row of the matrix
  std::vector<std::int32_t> from_group;
  std::vector<std::int32_t> to_group;
  std::vector<double> value;

  std::uint64_t left_out = 0;  ///< ties with an unlabelled end
};

/// How many ties go from each group to each other.
///
/// Formula: C_gh = ties from g to h. `counts`: C_gh, for an undirected graph symmetric with ties
/// within a group once. `density`: ties over possible dyads, n_g n_h between groups and n_g(n_g−1)
/// (half of it undirected) within. `share`: e_gh = C_gh / m, every undirected tie counted both ways.
/// It is not a test of homophily: groups of different size mix by chance too; see ei_index.
/// Parameters: `g`, ties present or absent; `by`, one group an actor; ties with an unlabelled end
/// are left out.
/// Result: one row a pair of groups, by first sight; counts from 0, density and share from 0 to 1;
/// `left_out` counts the ties with an unlabelled end.
/// Undefined: density within a group of one or of none, share without ties, NaN.
/// Errors: std::invalid_argument for a partition of another length.
/// Cost: O(m + groups²).
/// Source: Newman 2003, doi:10.1103/PhysRevE.67.026126.
[[nodiscard]] mixing_matrix_result mixing_matrix(const graph::tie_graph& g,
                                                 const graph::partition& by,
                                                 const mixing_matrix_options& options = {});

}  // namespace guyub::collaboration
