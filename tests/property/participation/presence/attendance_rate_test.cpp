#include <cmath>
#include <cstddef>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/participation/presence/attendance_rate.hpp>

#include "turnouts.hpp"

namespace guyub::participation {
namespace {

// The two shares whose score test just does not reject the observed one: (p̂ − p)² = z² p(1 − p)/n.
RC_GTEST_PROP(attendance_rate, has_bounds_at_which_the_score_test_turns, ()) {
  const auto table = *test::any_turnout();
  constexpr double z = 1.959963984540054;
  const auto result = attendance_rate(table);
  for (std::size_t row = 0; row < table.group.size(); ++row) {
    const auto n = static_cast<double>(table.population[row]);
    if (n == 0) {
      RC_ASSERT(std::isnan(result.rate[row]));
      continue;
    }
    const double rate = static_cast<double>(table.attended[row]) / n;
    RC_ASSERT(result.rate[row] == rate);
    for (const double bound : {result.low[row], result.high[row]}) {
      RC_ASSERT(bound >= 0);
      RC_ASSERT(bound <= 1);
      RC_ASSERT(std::abs((rate - bound) * (rate - bound) - z * z * bound * (1 - bound) / n) <
                1e-12);
    }
    RC_ASSERT(result.low[row] <= rate);
    RC_ASSERT(result.high[row] >= rate);
    RC_ASSERT(result.low[row] < result.high[row]);
  }
}

// Those who stayed away, mirrored.
RC_GTEST_PROP(attendance_rate, is_one_less_the_rate_of_those_who_stayed_away, ()) {
  const auto table = *test::any_turnout();
  auto away = table;
  for (std::size_t row = 0; row < table.group.size(); ++row) {
    away.attended[row] = table.population[row] - table.attended[row];
  }
  const auto came = attendance_rate(table);
  const auto stayed = attendance_rate(away);
  for (std::size_t row = 0; row < table.group.size(); ++row) {
    if (table.population[row] == 0) continue;
    RC_ASSERT(std::abs(came.rate[row] + stayed.rate[row] - 1) < 1e-12);
    RC_ASSERT(std::abs(came.low[row] + stayed.high[row] - 1) < 1e-12);
  }
}

}  // namespace
}  // namespace guyub::participation
