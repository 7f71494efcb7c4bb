#include <cmath>
#include <cstdint>

#include <boost/math/distributions/normal.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/shares/wilson.hpp>

namespace guyub::statistics {
namespace {

// both ends lie z standard errors, their own, from the share
RC_GTEST_PROP(wilson, holds_the_equation_that_defines_it, ()) {
  const auto trials = *rc::gen::inRange<std::int64_t>(1, 300);
  const auto successes = *rc::gen::inRange<std::int64_t>(0, trials + 1);
  const double level = *rc::gen::element(0.5, 0.9, 0.95, 0.999);
  const auto n = static_cast<double>(trials);
  const double share = static_cast<double>(successes) / n;
  const auto score = wilson(successes, trials, {.level = level});
  const double z = quantile(boost::math::normal(), 0.5 + level / 2);
  for (const double end : {score.low, score.high}) {
    RC_ASSERT(std::abs((share - end) * (share - end) - z * z * end * (1 - end) / n) < 1e-13);
  }
  RC_ASSERT(0 <= score.low && score.low <= share && share <= score.high && score.high <= 1);
}

RC_GTEST_PROP(wilson, is_mirrored_when_failures_are_counted, ()) {
  const auto trials = *rc::gen::inRange<std::int64_t>(1, 300);
  const auto successes = *rc::gen::inRange<std::int64_t>(0, trials + 1);
  const auto score = wilson(successes, trials);
  const auto mirrored = wilson(trials - successes, trials);
  RC_ASSERT(std::abs(score.low + mirrored.high - 1) < 1e-14);
}

}  // namespace
}  // namespace guyub::statistics
