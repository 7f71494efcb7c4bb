#include <cmath>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/model/fault.hpp>
#include <guyub/participation/presence/attendance_rate.hpp>

#include "meetings.hpp"

namespace guyub::participation {
namespace {

using counts = std::vector<std::int64_t>;

TEST(attendance_rate, is_the_share_of_each_group_that_came) {
  const auto result =
      attendance_rate(turnout_of_counts({"women", "men"}, counts{8, 32}, counts{100, 100}));
  EXPECT_EQ(result.rate, (std::vector<double>{0.08, 0.32}));
  EXPECT_EQ(result.attended, (counts{8, 32}));
  EXPECT_EQ(result.rows.group, (std::vector<std::string>{"women", "men"}));
  EXPECT_EQ(result.counting.who, counted_people::counts);
}

// Published: Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E,
// table I, method 3 (the score method), to four places.
TEST(attendance_rate, has_the_score_intervals_of_newcombe) {
  const auto result = attendance_rate(
      turnout_of_counts({"a", "b", "c", "d"}, counts{81, 15, 0, 1}, counts{263, 148, 20, 29}));
  const double low[] = {0.2553, 0.0624, 0, 0.0061};
  const double high[] = {0.3662, 0.1605, 0.1611, 0.1718};
  for (std::size_t row = 0; row < 4; ++row) {
    EXPECT_NEAR(result.low[row], low[row], 5e-5);
    EXPECT_NEAR(result.high[row], high[row], 5e-5);
  }
}

TEST(attendance_rate, has_a_narrower_interval_at_a_lower_level) {
  const auto table = turnout_of_counts({"a"}, counts{8}, counts{100});
  const auto wide = attendance_rate(table, {.interval = 0.99});
  const auto narrow = attendance_rate(table, {.interval = 0.5});
  EXPECT_LT(wide.low[0], narrow.low[0]);
  EXPECT_LT(narrow.high[0], wide.high[0]);
}

TEST(attendance_rate, of_visits_is_over_people_and_forums) {
  // two women and two forums; one of them came twice, the other once: 3 of 4 visits
  test::village people;
  people.add({.id = "w1", .group = "women"});
  people.add({.id = "w2", .group = "women"});
  people.add_forum("f");
  people.add_forum("g");
  people.add_attendance("f", {"w1", "w2"});
  people.add_attendance("g", {"w1"});
  const auto net = people.build();
  const auto visits =
      attendance_rate(turnout(net, people.labels(), {.unit = counting_unit::visits}));
  EXPECT_EQ(visits.rate, std::vector<double>{0.75});
  EXPECT_TRUE(std::isnan(visits.low[0]));
  EXPECT_TRUE(std::isnan(visits.high[0]));
  EXPECT_EQ(attendance_rate(turnout(net, people.labels())).rate, std::vector<double>{1});
}

TEST(attendance_rate, is_undefined_for_a_group_without_people) {
  const auto result =
      attendance_rate(turnout_of_counts({"none", "one"}, counts{0, 0}, counts{0, 1}));
  EXPECT_TRUE(std::isnan(result.rate[0]));
  EXPECT_TRUE(std::isnan(result.low[0]));
  EXPECT_TRUE(std::isnan(result.high[0]));
  EXPECT_EQ(result.rate[1], 0);
  EXPECT_TRUE(attendance_rate(turnout_of_counts({}, counts{}, counts{})).rate.empty());
}

TEST(attendance_rate, refuses_levels_that_are_none_and_rosters_of_attendees) {
  auto table = turnout_of_counts({"a"}, counts{8}, counts{100});
  for (const double bad : {0.0, 1.0, 95.0, std::nan("")}) {
    EXPECT_THROW((void)attendance_rate(table, {.interval = bad}), std::invalid_argument);
  }
  table.has_population = false;
  EXPECT_THROW((void)attendance_rate(table), missing_data_error);
}

}  // namespace
}  // namespace guyub::participation
