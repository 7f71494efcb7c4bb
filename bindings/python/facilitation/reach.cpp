#include <guyub/facilitation/reach/dependence.hpp>
#include <guyub/facilitation/reach/reachability.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::facilitation;

void bind_facilitation_reach(area& reach) {
  reach.metric(
      "reachability", &reachability, reads("g", "source", "target"),
      takes("steps", &reachability_options::steps), value(&reachability_result::value),
      scalars("reached", &reachability_result::reached, "pairs", &reachability_result::pairs));

  using result = dependence_result;
  reach.metric(
      "dependence", &dependence, reads("g", "who", "source", "target"),
      takes("steps", &dependence_options::steps),
      columns(rows::none, "steps", &result::steps, "reach_with", &result::reach_with,
              "reach_without", &result::reach_without, "dependence", &result::dependence),
      part("stranded", columns(rows::none, "actor", labels_of(rows::actor, &result::stranded))));
}

}  // namespace guyub::python
