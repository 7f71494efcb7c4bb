#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/model/fault.hpp>
#include <guyub/participation/presence/disproportionality.hpp>

#include "meetings.hpp"

namespace guyub::participation {
namespace {

using counts = std::vector<std::int64_t>;

TEST(disproportionality, of_a_roster_half_of_which_stays_at_home) {
  // roster 50, 15, 35 %; present 20, 0, 80 %: gaps −30, −15, 45
  // √((900 + 225 + 2025) / 2) = 39.686, (30 + 15 + 45) / 2 = 45
  const auto result = disproportionality(
      turnout_of_counts({"poor", "middle", "rich"}, counts{4, 0, 16}, counts{50, 15, 35}));
  EXPECT_NEAR(result.gallagher[0], std::sqrt(1575.0), 1e-12);
  EXPECT_NEAR(result.gallagher[0], 39.686, 5e-4);
  EXPECT_NEAR(result.loosemore_hanby[0], 45, 1e-12);
}

TEST(disproportionality, is_zero_in_proportion_and_a_hundred_at_most) {
  const auto equal =
      disproportionality(turnout_of_counts({"a", "b"}, counts{5, 15}, counts{10, 30}));
  EXPECT_NEAR(equal.gallagher[0], 0, 1e-12);
  EXPECT_NEAR(equal.loosemore_hanby[0], 0, 1e-12);
  // 1 of 1001 is all who came: gaps of 99.9 %
  const auto lone =
      disproportionality(turnout_of_counts({"a", "b"}, counts{1, 0}, counts{1, 1000}));
  EXPECT_NEAR(lone.gallagher[0], 100.0 * 1000 / 1001, 1e-10);
  EXPECT_NEAR(lone.loosemore_hanby[0], 100.0 * 1000 / 1001, 1e-10);
}

// What the indices were made for: New Zealand 1990, votes Labour 35.14, National 47.82, all others
// 17.04 %, seats 29, 67 and 1 of 97; the indices by hand from these shares.
TEST(disproportionality, takes_votes_and_seats_as_well) {
  // a seat is a person who came; the roster in hundredths of a per cent
  const auto result = disproportionality(turnout_of_counts(
      {"Labour", "National", "others"}, counts{29, 67, 1}, counts{3514, 4782, 1704}));
  const double labour = 100 * 29.0 / 97 - 35.14;
  const double national = 100 * 67.0 / 97 - 47.82;
  const double others = 100 * 1.0 / 97 - 17.04;
  EXPECT_NEAR(result.gallagher[0],
              std::sqrt((labour * labour + national * national + others * others) / 2), 1e-10);
  EXPECT_NEAR(result.loosemore_hanby[0], national, 1e-10);  // the only one above its share
}

TEST(disproportionality, looks_at_visits_where_these_are_the_unit) {
  // one woman came twice, one man once: 2/3 of the visits, half of the people
  test::village people;
  people.add({.id = "w", .group = "women"});
  people.add({.id = "m", .group = "men"});
  people.add({.id = "x"});  // in no group: in no share
  people.add_forum("f");
  people.add_forum("g");
  people.add_attendance("f", {"w", "m", "x"});
  people.add_attendance("g", {"w"});
  const auto net = people.build();
  EXPECT_NEAR(disproportionality(turnout(net, people.labels())).gallagher[0], 0, 1e-12);
  const auto visits =
      disproportionality(turnout(net, people.labels(), {.unit = counting_unit::visits}));
  EXPECT_NEAR(visits.loosemore_hanby[0], 100 * (2.0 / 3 - 0.5), 1e-12);
}

TEST(disproportionality, has_one_entry_a_place) {
  test::village people;
  people.add_place("north");
  people.add_place("south");
  for (const std::string place : {"north", "south"}) {
    people.add({.id = place + "w", .group = "women", .place = place});
    people.add({.id = place + "m", .group = "men", .place = place});
  }
  people.add_forum("n", "north");
  people.add_forum("s", "south");
  people.add_attendance("n", {"northw", "northm"});
  people.add_attendance("s", {"southm"});
  const auto net = people.build();
  const auto result = disproportionality(turnout(net, people.labels(), {.within = strata::place}));
  ASSERT_EQ(result.gallagher.size(), 2u);
  EXPECT_EQ(result.place, (std::vector<std::string>{"north", "south"}));
  EXPECT_TRUE(result.type.empty());
  EXPECT_NEAR(result.gallagher[0], 0, 1e-12);
  EXPECT_NEAR(result.gallagher[1], 50, 1e-12);
}

TEST(disproportionality, is_undefined_where_nobody_came_or_could) {
  for (const auto& table : {turnout_of_counts({"a", "b"}, counts{0, 0}, counts{5, 5}),
                            turnout_of_counts({"a", "b"}, counts{0, 0}, counts{0, 0}),
                            turnout_of_counts({}, counts{}, counts{})}) {
    EXPECT_TRUE(std::isnan(disproportionality(table).gallagher[0]));
    EXPECT_TRUE(std::isnan(disproportionality(table).loosemore_hanby[0]));
  }
}

TEST(disproportionality, refuses_groups_that_overlap_and_rosters_of_attendees) {
  auto table = turnout_of_counts({"a"}, counts{8}, counts{100});
  table.counting.overlapping = true;
  EXPECT_THROW((void)disproportionality(table), std::invalid_argument);
  table.counting.overlapping = false;
  table.has_population = false;
  EXPECT_THROW((void)disproportionality(table), missing_data_error);
}

}  // namespace
}  // namespace guyub::participation
