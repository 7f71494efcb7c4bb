#include <guyub/statistics/inequality/gini.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::statistics;

void bind_statistics_inequality(area& inequality) {
  inequality.metric("gini", &gini, reads("x"), takes("unbiased", &gini_options::unbiased),
                    value(&gini_result::value));
}

}  // namespace guyub::python
