#include <guyub/statistics/shares/clopper_pearson.hpp>
#include <guyub/statistics/shares/wilson.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::statistics;

void bind_statistics_shares(area& shares) {
  shares.metric("wilson", &wilson, reads("successes", "trials"),
                takes("level", positional(&wilson_options::level)),
                scalars("low", &interval::low, "high", &interval::high));
  shares.metric("clopper_pearson", &clopper_pearson, reads("successes", "trials"),
                takes("level", positional(&clopper_pearson_options::level)),
                scalars("low", &interval::low, "high", &interval::high));
}

}  // namespace guyub::python
