#include <cmath>
#include <limits>
#include <stdexcept>

#include <gtest/gtest.h>

#include <guyub/statistics/adjustment/adjust.hpp>

namespace guyub::statistics {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

void expect_all_near(const std::vector<double>& expected, const std::vector<double>& found) {
  ASSERT_EQ(expected.size(), found.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    if (std::isnan(expected[i])) {
      EXPECT_TRUE(std::isnan(found[i])) << i;
    } else {
      EXPECT_NEAR(expected[i], found[i], 1e-15) << i;
    }
  }
}

TEST(adjust, by_holm_multiplies_by_those_not_yet_passed_and_never_falls) {
  // In order .01 · 4, .02 · 3, .025 · 2 raised to .06, .5 · 1
  expect_all_near(
      {0.06, 0.04, 0.5, 0.06},
      adjust(std::vector{0.02, 0.01, 0.5, 0.025}, {.method = adjustment::holm}).p_adjusted);
}

TEST(adjust, by_benjamini_hochberg_divides_by_the_rank_and_never_rises) {
  // In order .01 · 4/1 lowered to .1/3, .02 · 4/2 lowered to .1/3, .025 · 4/3, .5
  expect_all_near(
      {0.1 / 3, 0.1 / 3, 0.5, 0.1 / 3},
      adjust(std::vector{0.02, 0.01, 0.5, 0.025}, {.method = adjustment::bh}).p_adjusted);
}

TEST(adjust, leaves_the_missing_out_of_the_family) {
  expect_all_near(
      {missing, 0.02, missing, 0.04},
      adjust(std::vector{missing, 0.01, missing, 0.04}, {.method = adjustment::holm}).p_adjusted);
  expect_all_near(
      {missing, 0.02, missing, 0.04},
      adjust(std::vector{missing, 0.01, missing, 0.04}, {.method = adjustment::bh}).p_adjusted);
  EXPECT_TRUE(adjust(std::vector<double>{}).p_adjusted.empty());
}

TEST(adjust, stops_at_1) {
  expect_all_near({1, 1}, adjust(std::vector{0.6, 0.9}, {.method = adjustment::holm}).p_adjusted);
}

TEST(adjust, refuses_what_is_no_probability) {
  EXPECT_THROW(static_cast<void>(adjust(std::vector{0.5, 1.5})), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(adjust(std::vector{-0.5})), std::invalid_argument);
}

TEST(tarone_holm, leaves_out_those_that_could_never_have_been_found) {
  // The second needs p = .08 at best: holm over .01 and .04 only, .01 · 2 and .04 · 1.
  expect_all_near({0.02, missing, 0.04},
                  tarone_holm(std::vector{0.01, 0.3, 0.04}, std::vector{1e-5, 0.08, 0.05}, 0.05));
  // At alpha .1 it is one of three.
  expect_all_near({0.03, 0.3, 0.08},
                  tarone_holm(std::vector{0.01, 0.3, 0.04}, std::vector{1e-5, 0.08, 0.05}, 0.1));
}

TEST(tarone_holm, passes_on_what_is_missing) {
  expect_all_near({missing, missing, 0.01},
                  tarone_holm(std::vector{missing, 0.01, 0.01}, std::vector{0.01, missing, 0.01}));
}

TEST(tarone_holm, refuses_lengths_that_differ_and_levels_that_are_none) {
  const std::vector one{0.5};
  EXPECT_THROW(static_cast<void>(tarone_holm(one, {})), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(tarone_holm(one, one, 0)), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(tarone_holm(one, std::vector{2.0})), std::invalid_argument);
}

}  // namespace
}  // namespace guyub::statistics
