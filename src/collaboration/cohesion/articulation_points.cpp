#include <guyub/collaboration/cohesion/articulation_points.hpp>
#include <guyub/graph/biconnected.hpp>
#include <guyub/run_options.hpp>

namespace guyub::collaboration {

articulation_points_result articulation_points(const graph::tie_graph& g,
                                               const articulation_points_options& /*options*/,
                                               const run_options& run) {
  const auto parts = graph::biconnected(g, run);
  articulation_points_result result;
  for (graph::vertex v = 0; v < g.vertex_count(); ++v) {
    if (parts.is_articulation[v] != 0) result.actor.push_back(v);
  }
  return result;
}

}  // namespace guyub::collaboration
