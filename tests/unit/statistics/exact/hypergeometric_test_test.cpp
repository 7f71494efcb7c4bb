#include <stdexcept>

#include <gtest/gtest.h>

#include <guyub/statistics/exact/hypergeometric_test.hpp>

namespace guyub::statistics {
namespace {

TEST(hypergeometric_test, of_eight_women_among_forty_of_two_hundred_half_of_them_women) {
  // Σ_{k ≤ 8} C(100,k) C(100,40-k) / C(200,40)
  EXPECT_NEAR(hypergeometric_test(8, 100, 40, 200).p_under, 1.566e-5, 5e-9);
}

TEST(hypergeometric_test, of_thirty_poor_none_of_whom_came) {
  // C(170,40) / C(200,40)
  const auto result = hypergeometric_test(0, 30, 40, 200);
  EXPECT_NEAR(result.p_under, 6.709e-4, 5e-8);
  EXPECT_EQ(result.p_over, 1);
}

TEST(hypergeometric_test, counts_what_was_seen_in_both_tails) {
  // 1, 4, 1 of 6
  const auto result = hypergeometric_test(1, 2, 2, 4);
  EXPECT_DOUBLE_EQ(result.p_under, 5.0 / 6);
  EXPECT_DOUBLE_EQ(result.p_over, 5.0 / 6);
}

TEST(hypergeometric_test, is_1_where_nobody_came_everybody_came_or_the_group_is_empty) {
  for (const auto& result : {hypergeometric_test(0, 5, 0, 9), hypergeometric_test(5, 5, 9, 9),
                             hypergeometric_test(0, 0, 4, 9)}) {
    EXPECT_EQ(result.p_under, 1);
    EXPECT_EQ(result.p_over, 1);
  }
}

TEST(hypergeometric_test, refuses_more_or_fewer_than_the_margins_allow) {
  EXPECT_THROW(static_cast<void>(hypergeometric_test(6, 5, 8, 20)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(hypergeometric_test(-1, 5, 8, 20)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(hypergeometric_test(1, 4, 5, 7)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(hypergeometric_test(1, 4, 9, 7)), std::invalid_argument);
  try {
    static_cast<void>(hypergeometric_test(12, 10, 40, 200));
    FAIL();
  } catch (const std::invalid_argument& error) {
    EXPECT_STREQ(error.what(),
                 "hypergeometric_test: attended is 12; with a group of 10 and 40 drawn from 200 it "
                 "lies between 0 and 10");
  }
}

}  // namespace
}  // namespace guyub::statistics
