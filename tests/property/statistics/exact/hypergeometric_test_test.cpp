#include <algorithm>
#include <cstdint>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/exact/hypergeometric_test.hpp>

#include "tables.hpp"

namespace guyub::statistics {
namespace {

// Pascal's triangle as far as doubles count it.
double choose(std::int64_t n, std::int64_t k) {
  double ways = 1;
  for (std::int64_t i = 1; i <= k; ++i) {
    ways = ways * static_cast<double>(n - k + i) / static_cast<double>(i);
  }
  return k < 0 || k > n ? 0 : ways;
}

RC_GTEST_PROP(hypergeometric_test, adds_up_the_ways_to_draw_as_few_and_as_many, ()) {
  const auto margins = *test::any_margins(40);
  const auto [group, drawn, population] = margins;
  const auto lowest = std::max<std::int64_t>(0, drawn + group - population);
  const auto highest = std::min(group, drawn);
  const auto attended = *rc::gen::inRange(lowest, highest + 1);
  double under = 0;
  double over = 0;
  for (std::int64_t k = lowest; k <= highest; ++k) {
    const double ways = choose(group, k) * choose(population - group, drawn - k);
    if (k <= attended) under += ways;
    if (k >= attended) over += ways;
  }
  const double all = choose(population, drawn);
  const auto found = hypergeometric_test(attended, group, drawn, population);
  RC_ASSERT(test::near(found.p_under, under / all, 1e-10));
  RC_ASSERT(test::near(found.p_over, over / all, 1e-10));
}

}  // namespace
}  // namespace guyub::statistics
