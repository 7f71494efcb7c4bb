#include <cmath>
#include <limits>
#include <stdexcept>

#include <gtest/gtest.h>

#include <guyub/statistics/exact/odds_ratio.hpp>
#include <guyub/statistics/noncentral_hypergeometric.hpp>

namespace guyub::statistics {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(odds_ratio, of_the_lady_tasting_tea_solves_a_quartic) {
  // Weights 1, 16ψ, 36ψ², 16ψ³, ψ⁴. Mean 3: ψ⁴ - 36ψ² - 32ψ - 3 = 0.
  const auto result = odds_ratio({3, 1, 1, 3}, {.level = 0.9});
  const double psi = result.value;
  EXPECT_NEAR(psi * psi * psi * psi - 36 * psi * psi - 32 * psi - 3, 0, 1e-9);
  // R's fisher.test, whose roots are right to 1e-4: 6.408309, one-sided from 0.3135693.
  EXPECT_NEAR(psi, 6.408309, 1e-4);
  EXPECT_NEAR(result.low, 0.3135693, 1e-4);
}

TEST(odds_ratio, of_one_in_each_cell_has_ends_that_can_be_solved_by_hand) {
  // Weights 1, 4ψ, ψ² over k = 0, 1, 2. Mean 1: 4ψ + 2ψ² = 1 + 4ψ + ψ², so ψ = 1.
  // P(X ≥ 1) = 1 - 1/(1 + 4ψ + ψ²) = .025: ψ² + 4ψ + 1 = 1/.975
  const auto result = odds_ratio({1, 1, 1, 1});
  EXPECT_NEAR(result.value, 1, 1e-13);
  const double low = -2 + std::sqrt(3 + 1 / 0.975);
  EXPECT_NEAR(result.low, low, 1e-13);
  EXPECT_NEAR(result.high, 1 / low, 1e-9);
}

TEST(odds_ratio, is_0_or_infinite_at_the_ends_of_what_the_margins_allow) {
  const auto none = odds_ratio({0, 30, 40, 130});
  EXPECT_EQ(none.value, 0);
  EXPECT_EQ(none.low, 0);
  EXPECT_TRUE(none.high > 0 && none.high < 1);
  const auto all = odds_ratio({10, 0, 3, 9});
  EXPECT_EQ(all.value, infinity);
  EXPECT_EQ(all.high, infinity);
  EXPECT_TRUE(all.low > 1 && all.low < infinity);
}

TEST(odds_ratio, is_undefined_where_a_row_or_a_column_is_empty) {
  for (const contingency_table& table :
       {contingency_table{0, 0, 3, 4}, contingency_table{3, 4, 0, 0}, contingency_table{0, 3, 0, 4},
        contingency_table{3, 0, 4, 0}, contingency_table{}}) {
    const auto result = odds_ratio(table);
    EXPECT_TRUE(std::isnan(result.value));
    EXPECT_TRUE(std::isnan(result.low));
    EXPECT_TRUE(std::isnan(result.high));
  }
}

TEST(odds_ratio, holds_its_definition_in_a_country) {
  // 12 million of 140 came, 8 of the 70 million women: the law is as narrow as 3,000 of 8 million.
  const contingency_table table{5'000'000, 65'000'000, 7'000'000, 63'000'000};
  const auto result = odds_ratio(table, {.level = 0.9});
  const auto at = [&](double odds) { return noncentral_hypergeometric(table.margins(), odds); };
  EXPECT_NEAR(at(result.value).mean(), 5'000'000, 1e-4);
  EXPECT_NEAR(at(result.low).upper_tail(table.a), 0.05, 1e-9);
  EXPECT_NEAR(at(result.high).lower_tail(table.a), 0.05, 1e-9);
}

TEST(odds_ratio, refuses_negative_cells_and_levels_that_are_none) {
  EXPECT_THROW(static_cast<void>(odds_ratio({-1, 2, 3, 4})), std::invalid_argument);
  for (const double level : {0.0, 1.0, 95.0, -0.5, std::nan("")}) {
    EXPECT_THROW(static_cast<void>(odds_ratio({1, 2, 3, 4}, {.level = level})),
                 std::invalid_argument);
  }
}

}  // namespace
}  // namespace guyub::statistics
