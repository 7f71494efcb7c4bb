#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/statistics/disproportionality.hpp>

namespace guyub::statistics {
namespace {

TEST(disproportionality, of_a_roster_50_15_35_and_attendees_20_0_80) {
  // Gaps 30, 15, 45: √(½ (900 + 225 + 2025)) = √1575; ½ · 90
  const auto result =
      disproportionality(std::vector{0.50, 0.15, 0.35}, std::vector{0.20, 0.0, 0.80});
  EXPECT_NEAR(result.gallagher, std::sqrt(1575), 1e-12);
  EXPECT_NEAR(result.gallagher, 39.686, 5e-4);
  EXPECT_NEAR(result.loosemore_hanby, 45, 1e-12);
}

TEST(disproportionality, takes_counts_as_well_as_shares) {
  const auto result =
      disproportionality(std::vector{100.0, 30.0, 70.0}, std::vector{8.0, 0.0, 32.0});
  EXPECT_NEAR(result.gallagher, std::sqrt(1575), 1e-12);
  EXPECT_NEAR(result.loosemore_hanby, 45, 1e-12);
}

TEST(disproportionality, is_0_for_the_same_and_100_for_one_group_against_another) {
  const auto same = disproportionality(std::vector{1.0, 3.0}, std::vector{2.0, 6.0});
  EXPECT_EQ(same.gallagher, 0);
  EXPECT_EQ(same.loosemore_hanby, 0);
  const auto disjoint = disproportionality(std::vector{1.0, 0.0}, std::vector{0.0, 1.0});
  EXPECT_DOUBLE_EQ(disjoint.gallagher, 100);
  EXPECT_DOUBLE_EQ(disjoint.loosemore_hanby, 100);
}

TEST(disproportionality, is_undefined_where_nobody_came_or_a_share_is) {
  const std::vector roster{50.0, 50.0};
  const double missing = std::numeric_limits<double>::quiet_NaN();
  for (const std::vector<double>& attendees :
       {std::vector{0.0, 0.0}, std::vector{missing, 1.0}, std::vector{missing, missing}}) {
    EXPECT_TRUE(std::isnan(disproportionality(roster, attendees).gallagher));
    EXPECT_TRUE(std::isnan(disproportionality(roster, attendees).loosemore_hanby));
  }
  EXPECT_TRUE(std::isnan(disproportionality({}, {}).gallagher));
}

TEST(disproportionality, refuses_lengths_that_differ_and_shares_that_are_none) {
  const std::vector two{0.5, 0.5};
  EXPECT_THROW(static_cast<void>(disproportionality(two, std::vector{1.0})), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(disproportionality(two, std::vector{-1.0, 2.0})),
               std::invalid_argument);
  EXPECT_THROW(static_cast<void>(disproportionality(
                   two, std::vector{std::numeric_limits<double>::infinity(), 1.0})),
               std::invalid_argument);
}

}  // namespace
}  // namespace guyub::statistics
