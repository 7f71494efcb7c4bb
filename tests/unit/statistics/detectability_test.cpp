#include <stdexcept>

#include <gtest/gtest.h>

#include <guyub/statistics/detectability.hpp>

namespace guyub::statistics {
namespace {

TEST(smallest_assessable, with_forty_of_two_hundred_is_thirteen) {
  // C(187,40)/C(200,40) = .0496; one fewer: C(188,40)/C(200,40) = .063
  EXPECT_EQ(smallest_assessable(40, 200, 0.05), 13);
  EXPECT_NEAR(hypergeometric_test(0, 13, 40, 200).p_under, 0.0496, 5e-5);
  EXPECT_GT(hypergeometric_test(0, 12, 40, 200).p_under, 0.05);
}

TEST(smallest_assessable, counts_a_probability_that_is_alpha) {
  // 19 of 20 came: the one who stayed away is a given person with chance 1/20.
  EXPECT_EQ(smallest_assessable(19, 20, 0.05), 1);
  // 1 came: a group of 19 is missed with chance 1/20.
  EXPECT_EQ(smallest_assessable(1, 20, 0.05), 19);
}

TEST(smallest_assessable, is_one_more_than_those_away_where_chance_is_never_small_enough) {
  // 1 of 10 came: 9 are absent with chance 1/10, 10 cannot be.
  EXPECT_EQ(smallest_assessable(1, 10, 0.05), 10);
  EXPECT_EQ(smallest_assessable(10, 10, 0.05), 1);
}

TEST(smallest_assessable, is_none_where_nobody_was_drawn) {
  EXPECT_EQ(smallest_assessable(0, 200, 0.05), std::nullopt);
  EXPECT_EQ(smallest_assessable(0, 0, 0.05), std::nullopt);
}

TEST(smallest_assessable, in_a_country_is_small_for_a_large_draw) {
  // Half came: 1/2^5 = .031
  EXPECT_EQ(smallest_assessable(500'000'000, 1'000'000'000, 0.05), 5);
  // 1000 came: (1 - g/N)^1000 ≤ .05 at g = N (1 - .05^(1/1000))
  EXPECT_NEAR(static_cast<double>(smallest_assessable(1000, 1'000'000'000, 0.05).value()),
              2'991'249, 5000);
}

TEST(smallest_assessable, refuses_more_drawn_than_there_are) {
  EXPECT_THROW(static_cast<void>(smallest_assessable(11, 10)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(smallest_assessable(5, 10, 0)), std::invalid_argument);
}

TEST(smallest_attainable, is_the_probability_of_each_end) {
  // 2 of 4 drawn, 2 in the group: none with 1/6, both with 1/6
  EXPECT_DOUBLE_EQ(smallest_attainable({2, 2, 4}).p_under, 1.0 / 6);
  EXPECT_DOUBLE_EQ(smallest_attainable({2, 2, 4}).p_over, 1.0 / 6);
  // 1 of 10 drawn, 3 in the group: 7/10 and 3/10
  EXPECT_DOUBLE_EQ(smallest_attainable({3, 1, 10}).p_under, 0.7);
  EXPECT_DOUBLE_EQ(smallest_attainable({3, 1, 10}).p_over, 0.3);
  EXPECT_EQ(smallest_attainable({0, 1, 10}).p_under, 1);
}

}  // namespace
}  // namespace guyub::statistics
