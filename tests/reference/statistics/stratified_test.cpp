#include <map>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/statistics/stratified.hpp>

#include "reference.hpp"

namespace guyub::statistics {
namespace {

using test::count;
using test::read_reference;
using test::within;

TEST(stratified, agrees_with_statsmodels_and_with_exact_convolution) {
  std::map<double, std::vector<contingency_table>> sets;
  std::map<double, test::reference_row> expected;
  for (const auto& row : read_reference("statistics/stratified.csv")) {
    sets[row.at("set")].push_back(
        {count(row, "a"), count(row, "b"), count(row, "c"), count(row, "d")});
    expected[row.at("set")] = row;
  }
  ASSERT_GT(sets.size(), 15u);
  for (const auto& [number, strata] : sets) {
    SCOPED_TRACE("set " + std::to_string(number));
    const auto& row = expected.at(number);
    const auto result = stratified(strata);
    EXPECT_TRUE(within(1e-13, row.at("odds_ratio"), result.odds_ratio));
    EXPECT_TRUE(within(1e-10, row.at("heterogeneity"), result.heterogeneity));
    EXPECT_TRUE(within(1e-10, row.at("heterogeneity_p"), result.heterogeneity_p));
    EXPECT_TRUE(within(1e-13, row.at("p_under"), result.p_under));
    EXPECT_TRUE(within(1e-13, row.at("p_over"), result.p_over));
  }
}

}  // namespace
}  // namespace guyub::statistics
