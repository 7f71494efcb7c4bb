#include <guyub/facilitation/load/workload.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::facilitation;

void bind_facilitation_load(area& load) {
  using result = workload_result;
  load.metric("workload", &workload, reads("net"),
              takes("between", window(&workload_options::from, &workload_options::until)),
              columns(rows::none, "actor", labels_of(rows::actor, &result::actor), "places",
                      &result::places, "groups", &result::groups, "ties", &result::ties, "meetings",
                      &result::meetings, "meetings_per_month", &result::meetings_per_month));
}

}  // namespace guyub::python
