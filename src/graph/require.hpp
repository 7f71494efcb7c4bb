// What every metric asks of its inputs, in the same words.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

/// Errors: std::invalid_argument unless there is one of `what` ("labels", "entries") an actor.
inline void require_one_an_actor(const tie_graph& g, const char* name, std::size_t count,
                                 const char* what) {
  if (count == g.vertex_count()) return;
  throw std::invalid_argument(std::string(name) + " has " + std::to_string(count) + " " + what +
                              ", the graph " + std::to_string(g.vertex_count()) + " actors");
}

}  // namespace guyub::graph
