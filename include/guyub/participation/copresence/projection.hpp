#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/incidence.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::participation {

enum class projection_weighting : std::uint8_t {
  count,     ///< how many events both were at
  binary,    ///< whether there is one
  newman,    ///< 1 / (n_e − 1) an event of n_e: an actor's ties add up to her events with others
  resource,  ///< 1 / n_e an event
  jaccard,   ///< shared events over the events of either
  overlap,   ///< shared events over those of whoever has fewer
};
constexpr auto words_of(projection_weighting) {
  return std::array{"count", "binary", "newman", "resource", "jaccard", "overlap"};
}

enum class projection_side : std::uint8_t { actors, events };
constexpr auto words_of(projection_side) {
  return std::array{"actors", "events"};
}

struct projection_options {
  projection_weighting weighting = projection_weighting::count;
  projection_side side = projection_side::actors;
  std::optional<double> minimum = {};     ///< only ties of at least this weight
  std::optional<std::uint32_t> top = {};  ///< only ties among the so many heaviest of either end
};

struct projection_result {
  graph::tie_graph ties;  ///< undirected; weighted but for `binary`
};

/// Who was with whom: a tie between two that share an event. Its name is co-presence, not contact.
///
/// Formula: X_ij = Σ_e m_ie m_je, i ≠ j, and by weighting count X; binary [X > 0]; newman
/// Σ_e m_ie m_je / (n_e − 1); resource Σ_e m_ie m_je / n_e; jaccard X / (k_i + k_j − X); overlap
/// X / min(k_i, k_j). On side events the same of events that share actors. `minimum` and `top` choose
/// while ties are made, so that what is not kept takes no memory; among ties of one weight those to
/// the first positions are the heavier. With both, `top` is of those that `minimum` leaves.
/// It is not a network of ties: an event of n people makes n(n − 1)/2 of them, and whoever was at two
/// events seems to bridge them.
/// Parameters: `b`, whose weights are not read; presence counts.
/// Result: all actors (or events) are vertices, in their order; those alone have no tie.
/// Undefined: no actor, no tie; an event of one gives nothing.
/// Errors: std::invalid_argument for a minimum that is NaN and a top of 0; `stopped` when asked to
/// stop.
/// Cost: O(Σ n_e²) time; memory of the ties kept and O(n).
/// Source: Breiger 1974, doi:10.2307/2576011; Newman 2001, doi:10.1103/PhysRevE.64.016132.
[[nodiscard]] GUYUB_EXPORT projection_result projection(const graph::incidence& b,
                                                        const projection_options& options = {},
                                                        const run_options& run = default_run());

}  // namespace guyub::participation
