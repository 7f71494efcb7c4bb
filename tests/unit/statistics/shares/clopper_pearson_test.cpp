#include <cmath>
#include <stdexcept>

#include <gtest/gtest.h>

#include <guyub/statistics/shares/clopper_pearson.hpp>

namespace guyub::statistics {
namespace {

TEST(clopper_pearson, of_none_and_of_all_can_be_written_down) {
  // (1 - high)^n = .025
  const auto none = clopper_pearson(0, 10);
  EXPECT_EQ(none.low, 0);
  EXPECT_NEAR(none.high, 1 - std::pow(0.025, 0.1), 1e-14);
  const auto all = clopper_pearson(10, 10);
  EXPECT_EQ(all.high, 1);
  EXPECT_NEAR(all.low, std::pow(0.025, 0.1), 1e-14);
}

TEST(clopper_pearson, is_undefined_without_trials) {
  const interval nothing = clopper_pearson(0, 0);
  EXPECT_TRUE(std::isnan(nothing.low));
  EXPECT_TRUE(std::isnan(nothing.high));
}

TEST(clopper_pearson, refuses_more_successes_than_trials_and_levels_that_are_none) {
  EXPECT_THROW(static_cast<void>(clopper_pearson(3, 2)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(clopper_pearson(-1, 2)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(clopper_pearson(0, -2)), std::invalid_argument);
  for (const double level : {0.0, 1.0, 95.0}) {
    EXPECT_THROW(static_cast<void>(clopper_pearson(1, 2, {.level = level})), std::invalid_argument);
  }
  try {
    static_cast<void>(clopper_pearson(1, 2, {.level = 1.0000001}));
    FAIL();
  } catch (const std::invalid_argument& error) {
    EXPECT_STREQ(error.what(), "level=1.0000001: expected between 0 and 1");
  }
}

}  // namespace
}  // namespace guyub::statistics
