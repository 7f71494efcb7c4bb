#include <cmath>
#include <stdexcept>

#include <gtest/gtest.h>

#include <guyub/statistics/shares/wilson.hpp>

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

TEST(wilson, is_undefined_without_trials) {
  const interval nothing = wilson(0, 0);
  EXPECT_TRUE(std::isnan(nothing.low));
  EXPECT_TRUE(std::isnan(nothing.high));
}

TEST(wilson, refuses_more_successes_than_trials_and_levels_that_are_none) {
  EXPECT_THROW(static_cast<void>(wilson(3, 2)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(wilson(-1, 2)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(wilson(0, -2)), std::invalid_argument);
  for (const double level : {0.0, 1.0, 95.0}) {
    EXPECT_THROW(static_cast<void>(wilson(1, 2, {.level = level})), std::invalid_argument);
  }
  try {
    static_cast<void>(wilson(1, 2, {.level = 1.0000001}));
    FAIL();
  } catch (const std::invalid_argument& error) {
    EXPECT_STREQ(error.what(), "level=1.0000001: expected between 0 and 1");
  }
}

}  // namespace
}  // namespace guyub::statistics
