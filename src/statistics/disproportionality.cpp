#include <cmath>
#include <cstddef>
#include <numeric>
#include <stdexcept>
#include <string>

#include <guyub/statistics/disproportionality.hpp>

#include "support/numbers.hpp"

namespace guyub::statistics {
namespace {

double checked_sum(const char* name, std::span<const double> shares) {
  for (const double share : shares) {
    if (share < 0 || std::isinf(share)) {
      throw std::invalid_argument(std::string("disproportionality: ") + name + " holds " +
                                  std::to_string(share) +
                                  "; expected shares or counts of 0 or more");
    }
  }
  return std::accumulate(shares.begin(), shares.end(), 0.0);
}

}  // namespace

disproportionality_result disproportionality(std::span<const double> expected,
                                             std::span<const double> observed) {
  if (expected.size() != observed.size()) {
    throw std::invalid_argument("disproportionality: expected has " +
                                std::to_string(expected.size()) + " groups and observed has " +
                                std::to_string(observed.size()) +
                                "; expected one share for each group");
  }
  const double expected_sum = checked_sum("expected", expected);
  const double observed_sum = checked_sum("observed", observed);
  if (!(expected_sum > 0 && observed_sum > 0)) {
    using support::undefined;
    return {undefined, undefined};
  }
  double squares = 0;
  double distances = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const double gap = expected[i] / expected_sum - observed[i] / observed_sum;
    squares += gap * gap;
    distances += std::abs(gap);
  }
  return {100 * std::sqrt(squares / 2), 100 * distances / 2};
}

}  // namespace guyub::statistics
