#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

/// How triangles and pairs of neighbours are counted.
enum class clustering_kind : std::uint8_t { binary, barrat, onnela, fagiolo };

constexpr auto words_of(clustering_kind) {
  return std::array{"binary", "barrat", "onnela", "fagiolo"};
}

struct local_clustering_options {
  clustering_kind kind = clustering_kind::binary;
};

struct local_clustering_result {
  std::vector<double> clustering;  ///< one entry an actor
  double mean = 0;                 ///< over the actors whose value is defined
  double mean_with_zeros = 0;      ///< over all actors, 0 for those whose value is not
};

/// How many of the pairs of an actor's neighbours are tied to each other.
///
/// Formula: `binary` 2 T_i / (k_i (k_i - 1)) with T_i triangles and k_i neighbours; `barrat` the sum
/// over the triangles of w_ij + w_ih, divided by s_i (k_i - 1), s_i the actor's weights; `onnela`
/// twice the sum over the triangles of (w_ij w_jh w_hi)^(1/3) / max w, divided by k_i (k_i - 1);
/// `fagiolo` the sum over the triangles of a_ij a_jh a_hi, each a the number of arcs of the pair (1
/// or 2), divided by d_i (d_i - 1) - 2 r_i, d_i arcs in and out, r_i mutual ties.
/// It is not the transitivity of the network, which weighs actors by their pairs: the mean is
/// drawn up by the many who have two or three neighbours.
/// Parameters: `g`, any graph. `binary`, `barrat` and `onnela` take the ties of a directed graph
/// whichever way they go, and the weak tie of a mutual pair weighs the sum of both; without weights
/// `barrat` and `onnela` are `binary`. `binary` and `fagiolo` do not read weights; an undirected
/// graph is taken both ways by `fagiolo`, which then is `binary`.
/// Result: `clustering`, from 0 to 1 (`onnela`: at most the `binary` one), and its two means.
/// Undefined: NaN below two neighbours, and where all weights that count are 0; `mean` where nobody
/// has a value, `mean_with_zeros` without actors.
/// Errors: std::invalid_argument for a negative weight with `barrat` or `onnela`.
/// Cost: O(m √m) time at worst, one pass over the triangles; 8 bytes an actor for each of at most
/// 16 partial sums, 8 bytes a tie for weights; the oriented graph is kept with `g`.
/// Source: Watts & Strogatz 1998, doi:10.1038/30918; Barrat et al. 2004,
/// doi:10.1073/pnas.0400087101; Onnela et al. 2005, doi:10.1103/PhysRevE.71.065103; Fagiolo 2007,
/// doi:10.1103/PhysRevE.76.026107.
[[nodiscard]] GUYUB_EXPORT local_clustering_result
local_clustering(const graph::tie_graph& g, const local_clustering_options& options = {},
                 const run_options& run = default_run());

}  // namespace guyub::collaboration
