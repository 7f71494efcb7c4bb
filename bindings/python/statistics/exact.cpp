#include <guyub/statistics/exact/hypergeometric_test.hpp>
#include <guyub/statistics/exact/odds_ratio.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::statistics;

void bind_statistics_exact(area& exact) {
  exact.metric("hypergeometric_test", &hypergeometric_test,
               reads("attended", "group", "drawn", "population"), takes(),
               scalars("p_under", &hypergeometric_test_result::p_under, "p_over",
                       &hypergeometric_test_result::p_over));
  exact.metric("odds_ratio", &odds_ratio, reads("table"),
               takes("level", positional(&odds_ratio_options::level)),
               value(&odds_ratio_result::value),
               scalars("low", &odds_ratio_result::low, "high", &odds_ratio_result::high));
}

}  // namespace guyub::python
