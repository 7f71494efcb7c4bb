#include <gtest/gtest.h>

#include <guyub/statistics/shares/clopper_pearson.hpp>
#include <guyub/statistics/shares/wilson.hpp>

#include "reference.hpp"

namespace guyub::statistics {
namespace {

using test::count;
using test::read_reference;
using test::within;

TEST(share_intervals, solve_their_definitions) {
  const auto rows = read_reference("statistics/share_intervals.csv");
  ASSERT_GT(rows.size(), 40u);
  for (const auto& row : rows) {
    const auto successes = count(row, "successes");
    const auto trials = count(row, "trials");
    SCOPED_TRACE(std::to_string(successes) + " of " + std::to_string(trials) + " at " +
                 std::to_string(row.at("level")));
    const auto score = wilson(successes, trials, {.level = row.at("level")});
    const auto exact = clopper_pearson(successes, trials, {.level = row.at("level")});
    EXPECT_TRUE(within(1e-12, row.at("wilson_low"), score.low));
    EXPECT_TRUE(within(1e-12, row.at("wilson_high"), score.high));
    EXPECT_TRUE(within(1e-12, row.at("exact_low"), exact.low));
    EXPECT_TRUE(within(1e-12, row.at("exact_high"), exact.high));
  }
}

}  // namespace
}  // namespace guyub::statistics
