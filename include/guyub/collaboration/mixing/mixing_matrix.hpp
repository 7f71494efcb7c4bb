#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

/// What a cell of the matrix holds.
enum class mixing_kind : std::uint8_t { counts, density, share };
constexpr auto words_of(mixing_kind) {
  return std::array{"counts", "density", "share"};
}

struct mixing_matrix_options {
  mixing_kind kind = mixing_kind::counts;
};

/// One entry a pair of groups, row by row: groups g and h stand at g * S + h.
struct mixing_matrix_result {
  std::vector<graph::partition::group> from_group, to_group;
  std::vector<double> value;
  std::uint64_t ties = 0;      ///< between labelled actors: those that the matrix is made of
  std::uint64_t left_out = 0;  ///< with an unlabelled end
};

/// Who ties to whom: the ties from each group to each group.
///
/// Formula: C_gh ties from g to h. `density`: C_gh / (n_g n_h), within a group C_gg over
/// n_g (n_g - 1), undirected half of that. `share`: e_gh = C_gh / m. Undirected, C is symmetric
/// with a tie within a group once, and e counts every tie both ways (Newman): e_gg = C_gg / m,
/// e_gh = C_gh / 2m.
/// It is not a sum over the adjacency matrix, which counts undirected ties within a group twice;
/// and a large count may only mean large groups: `density` and assortativity allow for size.
/// Parameters: `g`, any graph, whose weights are not read; `by`, a group for each actor.
/// Result: `value`, S × S of them: counts 0 to m, densities 0 to 1, shares that add up to 1.
/// Ties with an unlabelled end are left out and counted in `left_out`.
/// Undefined: NaN for the density within a group of one (or none), and for shares without ties.
/// Errors: std::invalid_argument where `by` has not one entry an actor.
/// Cost: O(m + S²) time, O(S²) memory for S groups.
/// Source: Newman 2003, doi:10.1103/PhysRevE.67.026126, section II.
[[nodiscard]] GUYUB_EXPORT mixing_matrix_result
mixing_matrix(const graph::tie_graph& g, const graph::partition& by,
              const mixing_matrix_options& options = {}, const run_options& run = default_run());

}  // namespace guyub::collaboration
