#include <cmath>
#include <stdexcept>

#include <gtest/gtest.h>

#include <guyub/statistics/clopper_pearson.hpp>
#include <guyub/statistics/wilson.hpp>

namespace guyub::statistics {
namespace {

TEST(wilson, of_none_and_of_all_can_be_written_down) {
  // p̂ = 0: (0, z²/(n + z²)) with z = 1.959964
  const double z = 1.959963984540054;
  const auto none = wilson(0, 10);
  EXPECT_EQ(none.low, 0);
  EXPECT_NEAR(none.high, z * z / (10 + z * z), 1e-15);
  const auto all = wilson(10, 10);
  EXPECT_EQ(all.high, 1);
  EXPECT_NEAR(all.low, 10 / (10 + z * z), 1e-15);
}

TEST(clopper_pearson, of_none_and_of_all_can_be_written_down) {
  // (1 - high)^n = .025
  const auto none = clopper_pearson(0, 10);
  EXPECT_EQ(none.low, 0);
  EXPECT_NEAR(none.high, 1 - std::pow(0.025, 0.1), 1e-14);
  const auto all = clopper_pearson(10, 10);
  EXPECT_EQ(all.high, 1);
  EXPECT_NEAR(all.low, std::pow(0.025, 0.1), 1e-14);
}

TEST(share_intervals, are_undefined_without_trials) {
  for (const interval& nothing : {wilson(0, 0), clopper_pearson(0, 0)}) {
    EXPECT_TRUE(std::isnan(nothing.low));
    EXPECT_TRUE(std::isnan(nothing.high));
  }
}

TEST(share_intervals, refuse_more_successes_than_trials_and_levels_that_are_none) {
  EXPECT_THROW(static_cast<void>(wilson(3, 2)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(wilson(-1, 2)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(wilson(1, 2, 95)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(clopper_pearson(3, 2)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(clopper_pearson(0, -2)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(clopper_pearson(1, 2, 1)), std::invalid_argument);
}

}  // namespace
}  // namespace guyub::statistics
