#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/statistics/exact/hypergeometric_test.hpp>
#include <guyub/statistics/stratified.hpp>

namespace guyub::statistics {
namespace {

TEST(stratified, of_two_small_villages_adds_their_laws_up) {
  // Each: 1, 4, 1 of 6 over 0, 1, 2. The sum: 1, 8, 18, 8, 1 of 36. Seen: 0 + 1.
  const std::vector<contingency_table> strata{{0, 2, 2, 0}, {1, 1, 1, 1}};
  const auto result = stratified(strata);
  EXPECT_DOUBLE_EQ(result.p_under, 9.0 / 36);
  EXPECT_DOUBLE_EQ(result.p_over, 35.0 / 36);
  // (0 + 1/4) / (4/4 + 1/4)
  EXPECT_DOUBLE_EQ(result.odds_ratio, 0.2);
  EXPECT_EQ(result.informative, 2u);
}

TEST(stratified, of_one_stratum_is_its_own_test_and_its_cross_ratio) {
  const std::vector<contingency_table> one{{8, 92, 32, 68}};
  const auto result = stratified(one);
  const auto alone = hypergeometric_test(8, 100, 40, 200);
  EXPECT_DOUBLE_EQ(result.p_under, alone.p_under);
  EXPECT_DOUBLE_EQ(result.p_over, alone.p_over);
  EXPECT_DOUBLE_EQ(result.odds_ratio, 8.0 * 68 / (92 * 32));
  EXPECT_TRUE(std::isnan(result.heterogeneity_p));
}

TEST(stratified, does_not_see_what_only_the_sum_of_the_strata_shows) {
  // In each village the group comes as often as the others, but it lives where fewer come.
  const std::vector<contingency_table> strata{{9, 81, 1, 9}, {5, 5, 45, 45}};
  const auto result = stratified(strata);
  EXPECT_DOUBLE_EQ(result.odds_ratio, 1);
  EXPECT_GT(result.p_under, 0.5);
  EXPECT_LT(hypergeometric_test(14, 100, 60, 200).p_under, 1e-6);
  EXPECT_NEAR(result.heterogeneity, 0, 1e-12);
  EXPECT_NEAR(result.heterogeneity_p, 1, 1e-5);
}

TEST(stratified, finds_villages_that_point_in_opposite_ways) {
  // Mirror images: the common odds ratio is 1, every cell of e is 10, v = 1/(4/10) = 2.5,
  // (5 - 10)²/2.5 twice, and the gaps add up to 0: 20 with one degree of freedom, p = erfc(√10).
  const std::vector<contingency_table> strata{{5, 15, 15, 5}, {15, 5, 5, 15}};
  const auto result = stratified(strata);
  EXPECT_DOUBLE_EQ(result.odds_ratio, 1);
  EXPECT_DOUBLE_EQ(result.heterogeneity, 20);
  EXPECT_NEAR(result.heterogeneity_p, std::erfc(std::sqrt(10.0)), 1e-18);
}

TEST(stratified, passes_over_strata_whose_margins_leave_no_choice) {
  const std::vector<contingency_table> with{{3, 4, 5, 6}, {0, 0, 5, 5}, {2, 3, 0, 0}, {4, 0, 9, 0}};
  const std::vector<contingency_table> without{{3, 4, 5, 6}};
  EXPECT_EQ(stratified(with).informative, 1u);
  EXPECT_DOUBLE_EQ(stratified(with).p_under, stratified(without).p_under);
  EXPECT_DOUBLE_EQ(stratified(with).odds_ratio, stratified(without).odds_ratio);
}

TEST(stratified, is_without_effect_and_without_doubt_where_nothing_is_informative) {
  for (const auto& strata :
       {std::vector<contingency_table>{}, std::vector<contingency_table>{{0, 0, 5, 5}}}) {
    const auto result = stratified(strata);
    EXPECT_TRUE(std::isnan(result.odds_ratio));
    EXPECT_EQ(result.p_under, 1);
    EXPECT_EQ(result.p_over, 1);
    EXPECT_TRUE(std::isnan(result.heterogeneity));
    EXPECT_TRUE(std::isnan(result.heterogeneity_p));
    EXPECT_EQ(result.informative, 0u);
  }
}

TEST(stratified, has_no_heterogeneity_where_the_common_odds_are_0_or_infinite) {
  const std::vector<contingency_table> none{{0, 5, 3, 4}, {0, 6, 2, 8}};
  EXPECT_EQ(stratified(none).odds_ratio, 0);
  EXPECT_TRUE(std::isnan(stratified(none).heterogeneity_p));
  const std::vector<contingency_table> all{{5, 0, 3, 4}, {6, 0, 2, 8}};
  EXPECT_EQ(stratified(all).odds_ratio, std::numeric_limits<double>::infinity());
  EXPECT_TRUE(std::isnan(stratified(all).heterogeneity_p));
}

TEST(stratified, keeps_its_digits_far_out_over_many_strata) {
  // 100 villages of 1, 4, 1 in 6, all seen at 0: 6^-100.
  const std::vector<contingency_table> strata(100, contingency_table{0, 2, 2, 0});
  const double expected = std::pow(6.0, -100);
  EXPECT_NEAR(stratified(strata).p_under / expected, 1, 1e-13);
  EXPECT_NEAR(stratified(strata).p_over, 1, 1e-13);
}

TEST(stratified, does_not_change_its_digits_where_it_begins_to_look_farther_out) {
  // n villages of 1, 4, 1 in 6, all at 0: 6^-n passes 1e-25 at n = 33.
  for (int n = 25; n < 40; ++n) {
    const std::vector<contingency_table> strata(static_cast<std::size_t>(n), {0, 2, 2, 0});
    EXPECT_NEAR(stratified(strata).p_under * std::pow(6.0, n), 1, 1e-13) << n;
    const std::vector<contingency_table> turned(static_cast<std::size_t>(n), {2, 0, 0, 2});
    EXPECT_NEAR(stratified(turned).p_over * std::pow(6.0, n), 1, 1e-13) << n;
  }
}

TEST(stratified, finds_no_heterogeneity_in_thousands_of_villages_that_are_alike) {
  for (const std::size_t villages : {4000u, 20'000u}) {
    const std::vector<contingency_table> strata(villages, {1, 1, 1, 1});
    EXPECT_EQ(stratified(strata).heterogeneity, 0);
    EXPECT_EQ(stratified(strata).heterogeneity_p, 1);
    EXPECT_NEAR(stratified(strata).p_under, stratified(strata).p_over, 1e-11);
  }
}

TEST(stratified, finds_the_cell_of_very_small_odds_to_its_last_digits) {
  // One odds ratio, 8e-6, in both, so the cells that have it are those seen: the statistic is 0 but
  // for rounding. A root that subtracts nearly equal numbers is off by 1e-6 people here.
  const std::vector<contingency_table> strata{{92'953, 149'820, 191'286, 1},
                                              {185'906, 299'640, 191'286, 1}};
  EXPECT_LT(stratified(strata).heterogeneity, 1e-17);
}

TEST(stratified, refuses_negative_counts) {
  const std::vector<contingency_table> strata{{3, 4, 5, 6}, {3, -4, 5, 6}};
  EXPECT_THROW(static_cast<void>(stratified(strata)), std::invalid_argument);
}

}  // namespace
}  // namespace guyub::statistics
