#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/statistics/inequality/gini.hpp>

namespace guyub::statistics {
namespace {

using numbers = std::vector<double>;

TEST(gini, of_four_people_is_what_the_arithmetic_says) {
  // 1, 1, 2, 4, whatever their order: (−3·1 − 1·1 + 1·2 + 3·4) / (4 · 8) = 10/32
  EXPECT_DOUBLE_EQ(gini(numbers{2, 1, 4, 1}).value, 10.0 / 32);
  // of a sample: 4/3 of it
  EXPECT_DOUBLE_EQ(gini(numbers{2, 1, 4, 1}, {.unbiased = true}).value, 10.0 / 24);
}

TEST(gini, is_0_where_all_have_as_much_and_most_where_one_has_all) {
  EXPECT_EQ(gini(numbers{3, 3, 3}).value, 0);
  EXPECT_EQ(gini(numbers{7}).value, 0);
  EXPECT_DOUBLE_EQ(gini(numbers{0, 0, 0, 5}).value, 0.75);
  EXPECT_DOUBLE_EQ(gini(numbers{0, 0, 0, 5}, {.unbiased = true}).value, 1);
}

TEST(gini, is_undefined_of_nobody_of_nothing_and_of_debts) {
  EXPECT_TRUE(std::isnan(gini(numbers{}).value));
  EXPECT_TRUE(std::isnan(gini(numbers{0, 0}).value));
  EXPECT_TRUE(std::isnan(gini(numbers{-1, 3}).value));
  EXPECT_TRUE(std::isnan(gini(numbers{3}, {.unbiased = true}).value));
}

TEST(gini, refuses_what_is_no_number_and_says_where) {
  try {
    static_cast<void>(gini(numbers{1, std::numeric_limits<double>::quiet_NaN()}));
    FAIL();
  } catch (const std::invalid_argument& error) {
    EXPECT_STREQ(error.what(),
                 "gini: x holds nan at position 1; expected numbers, leave out what is missing");
  }
}

}  // namespace
}  // namespace guyub::statistics
