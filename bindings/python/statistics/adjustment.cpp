#include <guyub/statistics/adjustment/adjust.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::statistics;

void bind_statistics_adjustment(area& adjustment) {
  adjustment.metric("adjust", &adjust, reads("p"),
                    takes("method", positional(&adjust_options::method)),
                    array_itself(&adjust_result::p_adjusted));
}

}  // namespace guyub::python
