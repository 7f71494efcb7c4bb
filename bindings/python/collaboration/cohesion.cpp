#include <guyub/collaboration/cohesion/core_number.hpp>
#include <guyub/collaboration/cohesion/density.hpp>
#include <guyub/collaboration/cohesion/local_clustering.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::collaboration;

void bind_collaboration_cohesion(area& cohesion) {
  cohesion.metric("core_number", &core_number, reads("g"),
                  takes("kind", &core_number_options::kind),
                  columns(rows::actor, "core", &core_number_result::core));
  cohesion.metric("density", &density, reads("g"), takes("weighted", &density_options::weighted),
                  value(&density_result::value),
                  scalars("ties", &density_result::ties, "possible", &density_result::possible));

  using clustering = local_clustering_result;
  cohesion.metric(
      "local_clustering", &local_clustering, reads("g"),
      takes("kind", &local_clustering_options::kind),
      columns(rows::actor, "clustering", &clustering::clustering),
      scalars("mean", &clustering::mean, "mean_with_zeros", &clustering::mean_with_zeros));
}

}  // namespace guyub::python
