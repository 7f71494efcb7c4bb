#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/detectability.hpp>

namespace guyub::statistics {
namespace {

RC_GTEST_PROP(smallest_assessable, is_the_first_group_that_a_search_from_1_finds, ()) {
  const auto population = *rc::gen::inRange<std::int64_t>(1, 120);
  const auto drawn = *rc::gen::inRange<std::int64_t>(1, population + 1);
  const double alpha = *rc::gen::element(0.001, 0.0123, 0.0481, 0.1937);
  // C(N - g, n) / C(N, n), one factor a member
  double absent = 1;
  std::int64_t group = 0;
  while (absent > alpha) {
    absent *= static_cast<double>(std::max<std::int64_t>(0, population - drawn - group)) /
              static_cast<double>(population - group);
    ++group;
  }
  RC_ASSERT(smallest_assessable(drawn, population, alpha) == group);
}

}  // namespace
}  // namespace guyub::statistics
