#include <guyub/collaboration/cohesion/core_number.hpp>
#include <guyub/run_options.hpp>

#include "support/parallel.hpp"

namespace guyub::collaboration {

core_number_result core_number(const graph::tie_graph& g, const core_number_options& options,
                               const run_options& run) {
  support::progress_meter progress(run, 1);
  progress.stop_if_asked();
  const std::vector<graph::vertex> cores = graph::cores(g, options.kind);
  progress.step();
  return {.core = {cores.begin(), cores.end()}};
}

}  // namespace guyub::collaboration
