#include <gtest/gtest.h>

#include <guyub/statistics/noncentral_hypergeometric.hpp>

#include "reference.hpp"

namespace guyub::statistics {
namespace {

using test::count;
using test::read_reference;
using test::within;

TEST(noncentral_hypergeometric, agrees_with_exact_fractions_at_any_odds_and_far_out) {
  const auto rows = read_reference("statistics/noncentral_hypergeometric.csv");
  ASSERT_GT(rows.size(), 100u);
  for (const auto& row : rows) {
    const noncentral_hypergeometric law(
        {count(row, "group"), count(row, "drawn"), count(row, "population")}, row.at("odds"));
    const auto k = count(row, "k");
    SCOPED_TRACE("group " + std::to_string(law.margins().group) + ", drawn " +
                 std::to_string(law.margins().drawn) + ", population " +
                 std::to_string(law.margins().population) + ", odds " + std::to_string(law.odds()) +
                 ", k " + std::to_string(k));
    EXPECT_EQ(law.mode(), count(row, "mode"));
    EXPECT_TRUE(within(1e-14, row.at("mean"), law.mean()));
    EXPECT_TRUE(within(1e-14, row.at("probability"), law.probability(k)));
    EXPECT_TRUE(within(1e-14, row.at("lower"), law.lower_tail(k)));
    EXPECT_TRUE(within(1e-14, row.at("upper"), law.upper_tail(k)));
  }
}

TEST(noncentral_hypergeometric, agrees_with_sixty_digits_where_a_thousand_million_are_counted) {
  const auto rows = read_reference("statistics/hypergeometric_large.csv");
  ASSERT_GT(rows.size(), 20u);
  for (const auto& row : rows) {
    const noncentral_hypergeometric law(
        {count(row, "group"), count(row, "drawn"), count(row, "population")});
    const auto k = count(row, "k");
    SCOPED_TRACE("k " + std::to_string(k));
    EXPECT_TRUE(within(1e-12, row.at("probability"), law.probability(k)));
    EXPECT_TRUE(within(1e-12, row.at("lower"), law.lower_tail(k)));
    EXPECT_TRUE(within(1e-12, row.at("upper"), law.upper_tail(k)));
  }
}

}  // namespace
}  // namespace guyub::statistics
