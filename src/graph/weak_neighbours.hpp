// Whom a vertex has a tie with, whichever way it goes.
#pragma once

#include <cstddef>
#include <limits>

#include <guyub/graph/orientation.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

/// Calls `visit(w, kind)` for each weak neighbour, ascending: `forward` where `v` sends the tie.
template <class Visit>
void for_each_weak_neighbour(const tie_graph& g, vertex v, Visit&& visit) {
  const auto out = g.successors(v);
  if (!g.is_directed()) {
    for (const vertex w : out) visit(w, arc_kind::mutual);
    return;
  }
  const auto in = g.predecessors(v);
  for (std::size_t i = 0, j = 0; i < out.size() || j < in.size();) {
    constexpr vertex none = std::numeric_limits<vertex>::max();
    const vertex to = i < out.size() ? out[i] : none;
    const vertex from = j < in.size() ? in[j] : none;
    if (to < from) {
      visit(to, arc_kind::forward);
      ++i;
    } else if (from < to) {
      visit(from, arc_kind::backward);
      ++j;
    } else {
      visit(to, arc_kind::mutual);
      ++i;
      ++j;
    }
  }
}

}  // namespace guyub::graph
