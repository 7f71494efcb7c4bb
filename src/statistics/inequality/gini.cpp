#include <algorithm>
#include <cstddef>
#include <vector>

#include <guyub/run_options.hpp>
#include <guyub/statistics/inequality/gini.hpp>

#include "statistics/check.hpp"
#include "support/numbers.hpp"

namespace guyub::statistics {

gini_result gini(std::span<const double> x, const gini_options& options, const run_options& run) {
  detail::check_numbers("gini", "x", x);
  if (run.stop.stop_requested()) throw stopped();
  std::vector<double> sorted(x.begin(), x.end());
  std::sort(sorted.begin(), sorted.end());
  const auto n = static_cast<double>(sorted.size());
  double sum = 0;
  double differences = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    sum += sorted[i];
    differences += (2 * static_cast<double>(i + 1) - n - 1) * sorted[i];
  }
  if (sorted.empty() || sorted.front() < 0 || sum == 0 || (options.unbiased && n < 2)) {
    return {.value = support::undefined};
  }
  const double value = differences / (n * sum);
  return {.value = options.unbiased ? value * n / (n - 1) : value};
}

}  // namespace guyub::statistics
