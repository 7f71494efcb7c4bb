#include <guyub/collaboration/cohesion/articulation_points.hpp>
#include <guyub/collaboration/cohesion/bridges.hpp>
#include <guyub/collaboration/cohesion/core_number.hpp>
#include <guyub/collaboration/cohesion/density.hpp>
#include <guyub/collaboration/cohesion/dyad_census.hpp>
#include <guyub/collaboration/cohesion/local_clustering.hpp>
#include <guyub/collaboration/cohesion/reciprocity.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::collaboration;

void bind_collaboration_cohesion(area& cohesion) {
  using points = articulation_points_result;
  cohesion.metric("articulation_points", &articulation_points, reads("g"), takes(),
                  columns(rows::none, "actor", labels_of(rows::actor, &points::actor)));
  cohesion.metric("bridges", &bridges, reads("g"), takes(),
                  columns(rows::none, "from", labels_of(rows::actor, &bridges_result::from), "to",
                          labels_of(rows::actor, &bridges_result::to)));
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
  cohesion.metric("dyad_census", &dyad_census, reads("g"), takes(),
                  columns(rows::none, "mutual", &dyad_census_result::mutual, "asymmetric",
                          &dyad_census_result::asymmetric, "null", &dyad_census_result::null));
  cohesion.metric("reciprocity", &reciprocity, reads("g"),
                  takes("kind", &reciprocity_options::kind), value(&reciprocity_result::value));
}

}  // namespace guyub::python
