#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/inference/judge.hpp>
#include <guyub/run_options.hpp>

namespace guyub::inference {
namespace {

using numbers = std::vector<double>;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

test_result judged(double observed, numbers draws, test_options options = {}) {
  options.n = static_cast<std::uint32_t>(draws.size());
  return judge({observed}, {.values = std::move(draws), .seed = 5}, options);
}

TEST(judge, counts_the_observed_among_the_draws) {
  // at most 3: 1 2 3, at least 3: 3 4
  const test_result result = judged(3, {4, 1, 3, 2});
  EXPECT_EQ(result.p_less, (numbers{4.0 / 5}));
  EXPECT_EQ(result.p_greater, (numbers{3.0 / 5}));
  EXPECT_EQ(result.p, (numbers{1}));  // twice 3/5 is more
  EXPECT_EQ(result.mean, (numbers{2.5}));
  EXPECT_DOUBLE_EQ(result.sd[0], std::sqrt((2.25 + 0.25 + 0.25 + 2.25) / 3));
  EXPECT_DOUBLE_EQ(result.z[0], 0.5 / result.sd[0]);
  EXPECT_TRUE(result.p_adjusted.empty());
  EXPECT_EQ(result.null, (numbers{4, 1, 3, 2}));
  EXPECT_EQ(result.seed, 5u);
  EXPECT_EQ(result.missing, 0u);
}

TEST(judge, low_and_high_are_quantiles_between_draws) {
  // places 0.1 · 4 = 0.4 and 0.9 · 4 = 3.6 of 0 10 20 30 40
  const test_result result = judged(0, {40, 0, 30, 10, 20}, {.interval = 0.8});
  EXPECT_DOUBLE_EQ(result.low[0], 4);
  EXPECT_DOUBLE_EQ(result.high[0], 36);
}

TEST(judge, gives_the_p_of_the_alternative) {
  const numbers draws{1, 2, 3, 4, 5, 6, 7, 8, 9};
  EXPECT_EQ(judged(9, draws).p, (numbers{2 * 0.2}));
  EXPECT_EQ(judged(9, draws, {.alternative = test_alternative::greater}).p, (numbers{0.2}));
  EXPECT_EQ(judged(9, draws, {.alternative = test_alternative::less}).p, (numbers{1}));
}

TEST(judge, takes_draws_within_rounding_as_equal) {
  const test_result result = judged(0.3, {0.1 + 0.2, 0.3 - 1e-13, 0.3 + 1e-11});
  EXPECT_EQ(result.p_less, (numbers{3.0 / 4}));
  EXPECT_EQ(result.p_greater, (numbers{1}));
  EXPECT_EQ(judged(1e6, {1e6 + 1e-7, 1e6 + 1e-5}).p_less, (numbers{2.0 / 3}));  // relative
}

TEST(judge, finds_no_spread_where_draws_differ_by_rounding) {
  const test_result result = judged(0.3, {0.1 + 0.2, 0.3, 0.3});
  EXPECT_EQ(result.sd, (numbers{0}));
  EXPECT_TRUE(std::isnan(result.z[0]));
  EXPECT_EQ(result.p, (numbers{1}));
}

TEST(judge, counts_a_draw_that_is_nan_in_both_tails_and_nowhere_else) {
  const test_result result = judged(5, {nan, 1, 3, nan});
  EXPECT_EQ(result.p_less, (numbers{1}));
  EXPECT_EQ(result.p_greater, (numbers{3.0 / 5}));
  EXPECT_EQ(result.mean, (numbers{2}));
  EXPECT_DOUBLE_EQ(result.sd[0], std::sqrt(2.0));
  EXPECT_DOUBLE_EQ(result.high[0], 1 + 2 * 0.975);
  EXPECT_EQ(result.missing, 2u);
  EXPECT_TRUE(std::isnan(result.null[0]));
}

TEST(judge, knows_nothing_of_draws_that_are_all_nan) {
  const test_result result = judged(5, {nan, nan}, {.adjust = test_adjustment::max_t});
  EXPECT_EQ(result.p, (numbers{1}));
  EXPECT_EQ(result.p_adjusted, (numbers{1}));
  for (const double value : {result.mean[0], result.sd[0], result.z[0], result.low[0]}) {
    EXPECT_TRUE(std::isnan(value));
  }
}

TEST(judge, of_an_observed_nan_says_nothing) {
  for (const auto adjust : {test_adjustment::holm, test_adjustment::bh, test_adjustment::max_t}) {
    const test_result result =
        judge({nan, 2}, {.values = {1, 1, nan, 2, 3, 3}}, {.n = 3, .adjust = adjust});
    for (const auto* column : {&result.mean, &result.sd, &result.z, &result.low, &result.high,
                               &result.p_less, &result.p_greater, &result.p, &result.p_adjusted}) {
      EXPECT_TRUE(std::isnan((*column)[0]));
      EXPECT_FALSE(std::isnan((*column)[1]));
    }
    EXPECT_EQ(result.missing, 0u);                 // the row is not judged
    EXPECT_EQ(result.p_adjusted[1], result.p[1]);  // and the family has one
  }
}

TEST(judge, of_an_infinite_observed_equals_infinite_draws_only) {
  const test_result result = judged(infinity, {1, 2, infinity});
  EXPECT_EQ(result.p_less, (numbers{1}));
  EXPECT_EQ(result.p_greater, (numbers{2.0 / 4}));
  EXPECT_EQ(result.p, (numbers{1}));
}

TEST(judge, of_one_draw_has_no_spread) {
  const test_result result = judged(5, {1}, {.adjust = test_adjustment::max_t});
  EXPECT_EQ(result.mean, (numbers{1}));
  EXPECT_TRUE(std::isnan(result.sd[0]));
  EXPECT_EQ(result.p_greater, (numbers{0.5}));
}

TEST(judge, of_no_rows_has_none) {
  for (const auto adjust : {test_adjustment::none, test_adjustment::max_t}) {
    const test_result result = judge({}, {}, {.n = 9, .adjust = adjust});
    EXPECT_TRUE(result.p.empty());
    EXPECT_TRUE(result.p_adjusted.empty());
  }
}

TEST(judge, adjusts_as_statistics_does) {
  // p_greater 1/4 and 2/4: Holm min(1, 2 · 1/4) and the same again
  const null_draws draws{.values = {0, 0, 1, 1, 2, 2}};
  const auto asked = [&](test_adjustment adjust) {
    return judge({3, 2}, draws,
                 {.n = 3, .alternative = test_alternative::greater, .adjust = adjust})
        .p_adjusted;
  };
  EXPECT_EQ(asked(test_adjustment::holm), (numbers{0.5, 0.5}));
  EXPECT_EQ(asked(test_adjustment::bh), (numbers{0.5, 0.5}));
  // rows that move as one are one: the draws tell, and nothing is paid for the second
  EXPECT_EQ(asked(test_adjustment::max_t), (numbers{0.25, 0.5}));
}

TEST(judge, refuses_what_does_not_fit) {
  EXPECT_THROW(judge({1}, {.values = {1, 2}}, {.n = 3}), std::invalid_argument);
  EXPECT_THROW(judge({}, {.values = {1, 2}}, {.n = 2}), std::invalid_argument);
  EXPECT_THROW(judge({1}, {}, {.n = 0}), std::invalid_argument);
  EXPECT_THROW(judge({1}, {.values = {1}}, {.n = 1, .interval = 1}), std::invalid_argument);
  EXPECT_THROW(judge({1}, {.values = {1}}, {.n = 1, .interval = nan}), std::invalid_argument);
}

}  // namespace
}  // namespace guyub::inference
