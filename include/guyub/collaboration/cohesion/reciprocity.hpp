#pragma once

#include <array>
#include <cstdint>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

/// What is counted, and over what.
enum class reciprocity_kind : std::uint8_t { edgewise, dyadic, dyadic_nonnull };

constexpr auto words_of(reciprocity_kind) {
  return std::array{"edgewise", "dyadic", "dyadic_nonnull"};
}

struct reciprocity_options {
  reciprocity_kind kind = reciprocity_kind::edgewise;  ///< what is counted, and over what
};

struct reciprocity_result {
  double value = 0;
};

/// How much of what is sent comes back.
///
/// Formula: with M mutual, A asymmetric and N null pairs, `edgewise` is 2M / (2M + A), the share of
/// the ties that are returned; `dyadic` is (M + N) / (M + A + N), the share of the pairs that are
/// alike both ways; `dyadic_nonnull` is M / (M + A), the share of the tied pairs that are mutual.
/// It is not the correlation of both directions, and none of the kinds allows for chance: where ties
/// are many, many are returned. `dyadic` is near 1 in any sparse network, since hardly anybody is
/// tied at all.
/// Parameters: `g`, any graph, whose weights are not read; an undirected tie goes both ways.
/// Result: `value`, from 0 to 1.
/// Undefined: no ties, NaN; for `dyadic`, fewer than two actors, NaN.
/// Errors: none.
/// Cost: O(n + m) time; no memory.
/// Source: Wasserman & Faust 1994, doi:10.1017/CBO9780511815478, section 13.2.
[[nodiscard]] GUYUB_EXPORT reciprocity_result reciprocity(const graph::tie_graph& g,
                                                          const reciprocity_options& options = {},
                                                          const run_options& run = default_run());

}  // namespace guyub::collaboration
