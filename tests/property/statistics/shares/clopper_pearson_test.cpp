#include <cmath>
#include <cstdint>

#include <boost/math/distributions/binomial.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/shares/clopper_pearson.hpp>

#include "tables.hpp"

namespace guyub::statistics {
namespace {

using test::near;

// the share at which as many, or as few, have half of what the level leaves
RC_GTEST_PROP(clopper_pearson, holds_the_equations_that_define_it, ()) {
  const auto trials = *rc::gen::inRange<std::int64_t>(1, 300);
  const auto successes = *rc::gen::inRange<std::int64_t>(0, trials + 1);
  const double level = *rc::gen::element(0.5, 0.9, 0.95, 0.999);
  const auto n = static_cast<double>(trials);
  const auto x = static_cast<double>(successes);
  const auto exact = clopper_pearson(successes, trials, {.level = level});
  using binomial = boost::math::binomial;
  if (successes > 0) {
    RC_ASSERT(near(cdf(complement(binomial(n, exact.low), x - 1)), (1 - level) / 2, 1e-9));
  }
  if (successes < trials) {
    RC_ASSERT(near(cdf(binomial(n, exact.high), x), (1 - level) / 2, 1e-9));
  }
  RC_ASSERT(0 <= exact.low && exact.low <= x / n && x / n <= exact.high && exact.high <= 1);
}

RC_GTEST_PROP(clopper_pearson, is_mirrored_when_failures_are_counted, ()) {
  const auto trials = *rc::gen::inRange<std::int64_t>(1, 300);
  const auto successes = *rc::gen::inRange<std::int64_t>(0, trials + 1);
  const auto exact = clopper_pearson(successes, trials);
  const auto reversed = clopper_pearson(trials - successes, trials);
  RC_ASSERT(std::abs(exact.low + reversed.high - 1) < 1e-13);
}

}  // namespace
}  // namespace guyub::statistics
