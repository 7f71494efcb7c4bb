#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>

#include <gtest/gtest.h>

#include <guyub/statistics/noncentral_hypergeometric.hpp>

namespace guyub::statistics {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(noncentral_hypergeometric, of_two_drawn_from_two_and_two_is_one_four_one_of_six) {
  // C(2,k) C(2,2-k): 1, 4, 1 of C(4,2) = 6
  const noncentral_hypergeometric law({.group = 2, .drawn = 2, .population = 4});
  EXPECT_EQ(law.low(), 0);
  EXPECT_EQ(law.high(), 2);
  EXPECT_EQ(law.mode(), 1);
  EXPECT_DOUBLE_EQ(law.mean(), 1);
  EXPECT_DOUBLE_EQ(law.probability(0), 1.0 / 6);
  EXPECT_DOUBLE_EQ(law.probability(1), 4.0 / 6);
  EXPECT_DOUBLE_EQ(law.lower_tail(1), 5.0 / 6);
  EXPECT_DOUBLE_EQ(law.upper_tail(2), 1.0 / 6);
}

TEST(noncentral_hypergeometric, has_the_larger_of_two_likeliest_counts_as_its_mode) {
  // 1, 1 of 2
  EXPECT_EQ(noncentral_hypergeometric({.group = 1, .drawn = 1, .population = 2}).mode(), 1);
}

TEST(noncentral_hypergeometric, weighs_each_member_by_the_odds) {
  // 1, 4 · 3, 1 · 9 of 22: mean (12 + 18) / 22
  const noncentral_hypergeometric law({.group = 2, .drawn = 2, .population = 4}, 3);
  EXPECT_DOUBLE_EQ(law.probability(0), 1.0 / 22);
  EXPECT_DOUBLE_EQ(law.probability(1), 12.0 / 22);
  EXPECT_DOUBLE_EQ(law.probability(2), 9.0 / 22);
  EXPECT_DOUBLE_EQ(law.mean(), 30.0 / 22);
}

TEST(noncentral_hypergeometric, starts_where_the_others_are_too_few_to_fill_the_draw) {
  // 5 drawn from 4 members and 3 others: at least 2 members
  const noncentral_hypergeometric law({.group = 4, .drawn = 5, .population = 7});
  EXPECT_EQ(law.low(), 2);
  EXPECT_EQ(law.high(), 4);
  EXPECT_EQ(law.probability(1), 0);
  EXPECT_EQ(law.lower_tail(1), 0);
  EXPECT_EQ(law.upper_tail(2), 1);
  EXPECT_EQ(law.upper_tail(5), 0);
  EXPECT_EQ(law.lower_tail(9), 1);
}

TEST(noncentral_hypergeometric, is_one_point_where_the_margins_leave_no_choice) {
  for (const table_margins margins :
       {table_margins{0, 4, 9}, table_margins{4, 0, 9}, table_margins{9, 4, 9},
        table_margins{4, 9, 9}, table_margins{0, 0, 0}}) {
    const noncentral_hypergeometric law(margins, 2.5);
    EXPECT_EQ(law.low(), law.high());
    EXPECT_EQ(law.mean(), static_cast<double>(law.low()));
    EXPECT_EQ(law.probability(law.low()), 1);
    EXPECT_EQ(law.lower_tail(law.low()), 1);
    EXPECT_EQ(law.upper_tail(law.low()), 1);
    EXPECT_EQ(law.probabilities().values, std::vector<double>{1.0});
  }
}

TEST(noncentral_hypergeometric, at_odds_0_and_infinity_is_the_lowest_and_the_highest_count) {
  const noncentral_hypergeometric none({4, 5, 7}, 0);
  EXPECT_EQ(none.mean(), 2);
  EXPECT_EQ(none.probability(2), 1);
  EXPECT_EQ(none.upper_tail(3), 0);
  const noncentral_hypergeometric all({4, 5, 7}, infinity);
  EXPECT_EQ(all.mean(), 4);
  EXPECT_EQ(all.probability(4), 1);
  EXPECT_EQ(all.lower_tail(3), 0);
}

TEST(noncentral_hypergeometric, lists_the_probabilities_that_a_double_can_hold) {
  const noncentral_hypergeometric small({4, 5, 7}, 2);
  const auto listed = small.probabilities();
  ASSERT_EQ(listed.first, 2);
  ASSERT_EQ(listed.values.size(), 3u);
  for (std::int64_t k = 2; k <= 4; ++k) {
    EXPECT_DOUBLE_EQ(listed.values[static_cast<std::size_t>(k - 2)], small.probability(k));
  }
  // Standard deviation 7,246: some 40 of them a side, not the 300 million counts of the support.
  const noncentral_hypergeometric large({500'000'000, 300'000'000, 1'000'000'000});
  const auto run = large.probabilities();
  EXPECT_LT(run.values.size(), 600'000u);
  EXPECT_NEAR(std::accumulate(run.values.begin(), run.values.end(), 0.0), 1, 1e-12);
}

TEST(noncentral_hypergeometric, has_the_known_mean_and_tails_at_odds_1_among_1000_million) {
  const noncentral_hypergeometric law({500'000'000, 300'000'000, 1'000'000'000});
  EXPECT_DOUBLE_EQ(law.mean(), 150'000'000);
  EXPECT_EQ(law.lower_tail(0), 0);
  EXPECT_EQ(law.probability(300'000'000), 0);
}

TEST(noncentral_hypergeometric, refuses_margins_that_no_table_has) {
  EXPECT_THROW(noncentral_hypergeometric({-1, 2, 5}), std::invalid_argument);
  EXPECT_THROW(noncentral_hypergeometric({6, 2, 5}), std::invalid_argument);
  EXPECT_THROW(noncentral_hypergeometric({2, 6, 5}), std::invalid_argument);
  EXPECT_THROW(noncentral_hypergeometric({2, 2, std::int64_t{1} << 60}), std::invalid_argument);
  EXPECT_THROW(noncentral_hypergeometric({2, 2, 5}, -0.1), std::invalid_argument);
  EXPECT_THROW(noncentral_hypergeometric({2, 2, 5}, std::nan("")), std::invalid_argument);
}

TEST(noncentral_hypergeometric, says_which_count_is_wrong) {
  try {
    noncentral_hypergeometric({12, 2, 10});
    FAIL();
  } catch (const std::invalid_argument& error) {
    EXPECT_STREQ(error.what(),
                 "noncentral_hypergeometric: group is 12, more than the population of 10");
  }
}

}  // namespace
}  // namespace guyub::statistics
