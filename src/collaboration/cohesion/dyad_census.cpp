#include <guyub/collaboration/cohesion/dyad_census.hpp>
#include <guyub/run_options.hpp>

#include "collaboration/cohesion/dyads.hpp"

namespace guyub::collaboration {

dyad_census_result dyad_census(const graph::tie_graph& g, const dyad_census_options& /*options*/,
                               const run_options& run) {
  const dyads pairs = count_dyads(g, run);
  return {pairs.mutual, pairs.asymmetric, pairs.null};
}

}  // namespace guyub::collaboration
