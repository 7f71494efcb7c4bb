#include <guyub/collaboration/cohesion/bridges.hpp>
#include <guyub/graph/biconnected.hpp>
#include <guyub/run_options.hpp>

namespace guyub::collaboration {

bridges_result bridges(const graph::tie_graph& g, const bridges_options& /*options*/,
                       const run_options& run) {
  bridges_result result;
  for (const auto& [from, to] : graph::biconnected(g, run).bridges) {
    result.from.push_back(from);
    result.to.push_back(to);
  }
  return result;
}

}  // namespace guyub::collaboration
