#pragma once

#include <cstdint>

#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

struct density_options {
  bool weighted = false;  ///< add up the weights instead of counting ties
};

struct density_result {
  double value = 0;
  std::uint64_t ties = 0;      ///< arcs where directed, edges where not
  std::uint64_t possible = 0;  ///< ordered pairs where directed, unordered where not
};

/// The share of the possible ties that are there.
///
/// Formula: m / (n(n-1)) for a directed graph, 2m / (n(n-1)) for an undirected one; `weighted`
/// puts the sum of the weights in the place of m.
/// It is not the mean degree, and it falls as a network grows: compare it between networks of like
/// size only, or against a null model. More density is not better or worse in itself.
/// Parameters: `g`, any graph; isolates stay in n; loops are dropped when a graph is built.
/// Result: `value`, from 0 to 1 (unbounded when weighted), with `ties` and `possible`.
/// Undefined: fewer than two actors, NaN.
/// Errors: none; on an unweighted graph `weighted` counts each tie as 1.
/// Cost: O(1), O(m) when weighted; no memory.
/// Source: Wasserman & Faust 1994, doi:10.1017/CBO9780511815478, section 4.2.
[[nodiscard]] GUYUB_EXPORT density_result density(const graph::tie_graph& g,
                                                  const density_options& options = {});

}  // namespace guyub::collaboration
