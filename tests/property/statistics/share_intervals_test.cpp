#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/clopper_pearson.hpp>
#include <guyub/statistics/wilson.hpp>

#include "tables.hpp"

namespace guyub::statistics {
namespace {

using test::near;

RC_GTEST_PROP(share_intervals, hold_the_equations_that_define_them, ()) {
  const auto trials = *rc::gen::inRange<std::int64_t>(1, 300);
  const auto successes = *rc::gen::inRange<std::int64_t>(0, trials + 1);
  const double level = *rc::gen::element(0.5, 0.9, 0.95, 0.999);
  const auto n = static_cast<double>(trials);
  const auto x = static_cast<double>(successes);
  const double share = x / n;

  // Wilson: both ends lie z standard errors, their own, from the share.
  const auto score = wilson(successes, trials, level);
  const double z = quantile(boost::math::normal(), 0.5 + level / 2);
  for (const double end : {score.low, score.high}) {
    RC_ASSERT(std::abs((share - end) * (share - end) - z * z * end * (1 - end) / n) < 1e-13);
  }
  RC_ASSERT(0 <= score.low && score.low <= share && share <= score.high && score.high <= 1);

  const auto exact = clopper_pearson(successes, trials, level);
  using binomial = boost::math::binomial;
  if (successes > 0) {
    RC_ASSERT(near(cdf(complement(binomial(n, exact.low), x - 1)), (1 - level) / 2, 1e-9));
  }
  if (successes < trials) {
    RC_ASSERT(near(cdf(binomial(n, exact.high), x), (1 - level) / 2, 1e-9));
  }
  RC_ASSERT(0 <= exact.low && exact.low <= share && share <= exact.high && exact.high <= 1);
}

RC_GTEST_PROP(share_intervals, are_mirrored_when_failures_are_counted, ()) {
  const auto trials = *rc::gen::inRange<std::int64_t>(1, 300);
  const auto successes = *rc::gen::inRange<std::int64_t>(0, trials + 1);
  const auto score = wilson(successes, trials);
  const auto mirrored = wilson(trials - successes, trials);
  RC_ASSERT(std::abs(score.low + mirrored.high - 1) < 1e-14);
  const auto exact = clopper_pearson(successes, trials);
  const auto reversed = clopper_pearson(trials - successes, trials);
  RC_ASSERT(std::abs(exact.low + reversed.high - 1) < 1e-13);
}

}  // namespace
}  // namespace guyub::statistics
