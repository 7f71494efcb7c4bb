#include <cmath>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/inequality/gini.hpp>

namespace guyub::statistics {
namespace {

rc::Gen<std::vector<double>> any_shares() {
  return rc::gen::suchThat(rc::gen::container<std::vector<double>>(rc::gen::map(
                               rc::gen::inRange(0, 100), [](int count) { return count / 4.0; })),
                           [](const std::vector<double>& x) {
                             for (const double one : x) {
                               if (one > 0) return true;
                             }
                             return false;
                           });
}

// the mean difference between two, each pair in both orders, over twice the mean
RC_GTEST_PROP(gini, is_the_mean_difference_over_twice_the_mean, ()) {
  const auto x = *any_shares();
  double differences = 0;
  double sum = 0;
  for (const double a : x) {
    sum += a;
    for (const double b : x) differences += std::abs(a - b);
  }
  const auto n = static_cast<double>(x.size());
  RC_ASSERT(std::abs(gini(x).value - differences / (2 * n * sum)) < 1e-12);
}

RC_GTEST_PROP(gini, does_not_change_with_order_or_unit, ()) {
  const auto x = *any_shares();
  std::vector<double> reversed(x.rbegin(), x.rend());
  for (double& one : reversed) one *= 8;
  RC_ASSERT(std::abs(gini(x).value - gini(reversed).value) < 1e-14);
  RC_ASSERT(gini(x).value >= 0 && gini(x).value < 1);
}

}  // namespace
}  // namespace guyub::statistics
