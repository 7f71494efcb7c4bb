#include <guyub/collaboration/cohesion/density.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::collaboration;

void bind_collaboration_cohesion(area& cohesion) {
  cohesion.metric("density", &density, reads("g"), takes("weighted", &density_options::weighted),
                  value(&density_result::value),
                  scalars("ties", &density_result::ties, "possible", &density_result::possible));
}

}  // namespace guyub::python
