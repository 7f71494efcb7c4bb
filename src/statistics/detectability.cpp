#include <algorithm>

#include <guyub/statistics/detectability.hpp>
#include <guyub/statistics/noncentral_hypergeometric.hpp>

#include "statistics/check.hpp"
#include "support/require.hpp"

namespace guyub::statistics {

hypergeometric_test_result smallest_attainable(const table_margins& margins) {
  const noncentral_hypergeometric law(margins);
  return {law.lower_tail(law.low()), law.upper_tail(law.high())};
}

std::optional<std::int64_t> smallest_assessable(std::int64_t drawn, std::int64_t population,
                                                double alpha) {
  detail::check_margins("smallest_assessable", {0, drawn, population});
  support::require_share("alpha", alpha);
  if (drawn == 0) {
    return std::nullopt;
  }
  const auto is_assessable = [=](std::int64_t group) {
    return noncentral_hypergeometric({group, drawn, population}).lower_tail(0) <= alpha;
  };
  // A group larger than all who stayed away cannot be absent: P(0) is 0 there.
  std::int64_t enough = population - drawn + 1;
  std::int64_t too_few = 0;
  // Doubling first keeps to small groups, whose laws cost least; the answer is mostly one of them.
  for (std::int64_t group = 1; group < enough; group *= 2) {
    (is_assessable(group) ? enough : too_few) = group;
  }
  while (enough - too_few > 1) {
    const std::int64_t middle = too_few + (enough - too_few) / 2;
    (is_assessable(middle) ? enough : too_few) = middle;
  }
  return enough;
}

}  // namespace guyub::statistics
