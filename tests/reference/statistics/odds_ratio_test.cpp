#include <gtest/gtest.h>

#include <guyub/statistics/exact/odds_ratio.hpp>

#include "reference.hpp"

namespace guyub::statistics {
namespace {

using test::count;
using test::read_reference;
using test::within;

TEST(odds_ratio, is_scipys_conditional_estimate_with_its_exact_interval) {
  const auto rows = read_reference("statistics/odds_ratio.csv");
  ASSERT_GE(rows.size(), 55u);
  for (const auto& row : rows) {
    const contingency_table table{count(row, "a"), count(row, "b"), count(row, "c"),
                                  count(row, "d")};
    SCOPED_TRACE(std::to_string(table.a) + " " + std::to_string(table.b) + " / " +
                 std::to_string(table.c) + " " + std::to_string(table.d));
    const auto result = odds_ratio(table, {.level = row.at("level")});
    EXPECT_TRUE(within(1e-9, row.at("value"), result.value));
    EXPECT_TRUE(within(1e-9, row.at("low"), result.low));
    EXPECT_TRUE(within(1e-9, row.at("high"), result.high));
  }
}

}  // namespace
}  // namespace guyub::statistics
