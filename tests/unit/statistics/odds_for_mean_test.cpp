#include <cmath>
#include <limits>
#include <stdexcept>

#include <gtest/gtest.h>

#include <guyub/statistics/odds_for_mean.hpp>

namespace guyub::statistics {
namespace {

constexpr table_margins two_of_four{.group = 2, .drawn = 2, .population = 4};

TEST(odds_for_mean, of_half_parity_in_two_of_four_solves_a_quadratic) {
  // Mean (4ψ + 2ψ²) / (1 + 4ψ + ψ²) = 1/2: 3ψ² + 4ψ - 1 = 0
  EXPECT_NEAR(odds_for_mean(two_of_four, 0.5), (std::sqrt(7.0) - 2) / 3, 1e-14);
}

TEST(odds_for_mean, of_the_expected_number_is_1) {
  EXPECT_NEAR(odds_for_mean({100, 40, 200}, 20), 1, 1e-13);
  EXPECT_NEAR(odds_for_mean({1'000'000, 2'000'000, 1'000'000'000}, 2000), 1, 1e-12);
}

TEST(odds_for_mean, is_0_and_infinite_at_the_ends) {
  EXPECT_EQ(odds_for_mean({4, 5, 7}, 2), 0);
  EXPECT_EQ(odds_for_mean({4, 5, 7}, 4), std::numeric_limits<double>::infinity());
}

TEST(odds_for_mean, is_undefined_where_no_odds_or_all_odds_lead_there) {
  // 45 expected and at least 40 there: half of the expected cannot be.
  EXPECT_TRUE(std::isnan(odds_for_mean({90, 50, 100}, 22.5)));
  EXPECT_TRUE(std::isnan(odds_for_mean(two_of_four, 2.5)));
  EXPECT_TRUE(std::isnan(odds_for_mean(two_of_four, std::nan(""))));
  EXPECT_TRUE(std::isnan(odds_for_mean({0, 3, 9}, 0)));
  EXPECT_THROW(static_cast<void>(odds_for_mean({9, 3, 8}, 1)), std::invalid_argument);
}

TEST(mean_at_odds, of_two_of_four_at_odds_3) {
  EXPECT_DOUBLE_EQ(mean_at_odds(two_of_four, 3), (4.0 * 3 + 2 * 9) / (1 + 4 * 3 + 9));
}

TEST(mean_at_odds, reaches_the_ends_and_passes_on_what_is_undefined) {
  EXPECT_EQ(mean_at_odds({4, 5, 7}, 0), 2);
  EXPECT_EQ(mean_at_odds({4, 5, 7}, std::numeric_limits<double>::infinity()), 4);
  EXPECT_TRUE(std::isnan(mean_at_odds({4, 5, 7}, std::nan(""))));
  EXPECT_THROW(static_cast<void>(mean_at_odds({4, 5, 7}, -1)), std::invalid_argument);
}

}  // namespace
}  // namespace guyub::statistics
