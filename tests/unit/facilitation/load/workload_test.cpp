#include <cmath>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/facilitation/load/workload.hpp>
#include <guyub/model/network_builder.hpp>
#include <guyub/run_options.hpp>

namespace guyub::facilitation {
namespace {

using model::table_kind;
using counts = std::vector<std::optional<std::int64_t>>;

constexpr std::int32_t new_year_2025 = 20089;  // days since 1970-01-01

/// A sub-district with two villages, one of them with a hamlet. F has the sub-district until
/// mid-2025 and all along the hamlet, G the southern village, H nothing.
///
///     k ─┬─ north ── hamlet       groups: farmers at north, weavers at hamlet, youth at south,
///        └─ south                         others nowhere
///
///     F → a (until mid-2025), a → F, F → G, F → F        forums  2025-01-01  f: F, G
///     b → G                                                      2025-07-01  g: F, F again
///                                                                undated     h: F
model::network two_villages() {
  model::network_builder builder;
  builder.add_place("k");
  builder.add_place("north", {}, "k");
  builder.add_place("south", {}, "k");
  builder.add_place("hamlet", {}, "north");
  const auto add_group = [&](const char* id, const char* place) {
    builder.add(table_kind::groups, {{"group_id", id}, {"place_id", place}});
  };
  add_group("farmers", "north");
  add_group("weavers", "hamlet");
  add_group("youth", "south");
  add_group("others", "");
  builder.add_actor("a", "citizens");
  builder.add_actor("F", "ngo", "facilitator");
  builder.add_actor("b", "citizens");
  builder.add_actor("G", "ngo");  // named in assignments
  builder.add_actor("H", "ngo", "facilitator");
  builder.add(table_kind::forums, {{"forum_id", "f"}, {"date", "2025-01-01"}});
  builder.add(table_kind::forums, {{"forum_id", "g"}, {"date", "2025-07-01"}});
  builder.add(table_kind::forums, {{"forum_id", "h"}, {"date", ""}});
  for (const char* forum : {"f", "g", "h"}) builder.add_attendance(forum, "F");
  builder.add_attendance("f", "G");
  builder.add_attendance("g", "F");
  builder.add(table_kind::attendance, {{"forum_id", "g"}, {"actor_id", "G"}, {"present", "0"}});
  builder.add(table_kind::ties, {{"from", "F"}, {"to", "a"}, {"end", "2025-07-01"}});
  builder.add_tie("F", "G");
  builder.add_tie("F", "F");
  builder.add_tie("b", "G");
  builder.add(table_kind::ties, {{"from", "a"}, {"to", "F"}, {"end", "2025-07-01"}});
  const auto assign = [&](const char* who, const char* place, const char* end) {
    builder.add(table_kind::assignments,
                {{"facilitator_id", who}, {"place_id", place}, {"end", end}});
  };
  assign("F", "k", "2025-07-01");
  assign("F", "hamlet", "");
  assign("F", "hamlet", "2024-01-01");
  assign("G", "south", "");
  return builder.build();
}

TEST(workload, counts_places_groups_ties_and_meetings) {
  const auto net = two_villages();
  const auto result = workload(net);
  EXPECT_EQ(result.actor, (std::vector<model::index>{1, 3, 4}));  // F, G, H
  EXPECT_EQ(result.places, (counts{2, 1, 0}));                    // k and hamlet; south
  EXPECT_EQ(result.groups, (counts{3, 1, 0}));    // all with a place at or below k; youth
  EXPECT_EQ(result.ties, (counts{2, 2, 0}));      // a, G; F, b
  EXPECT_EQ(result.meetings, (counts{3, 1, 0}));  // f, g once, h; f
  // from the first forum to the last are 181 days
  EXPECT_DOUBLE_EQ(result.meetings_per_month[0], 3 / (181 / 30.4375));
  EXPECT_DOUBLE_EQ(result.meetings_per_month[1], 1 / (181 / 30.4375));
  EXPECT_EQ(result.meetings_per_month[2], 0);
}

TEST(workload, of_a_window_is_what_held_or_happened_in_it) {
  const auto net = two_villages();
  // July 2025 until the end of the year: 184 days, from day 181 of the year on
  const auto late =
      workload(net, {.from = new_year_2025 + 181, .until = new_year_2025 + 181 + 184});
  EXPECT_EQ(late.places, (counts{1, 1, 0}));    // hamlet: k ended the day before
  EXPECT_EQ(late.groups, (counts{1, 1, 0}));    // weavers
  EXPECT_EQ(late.ties, (counts{1, 2, 0}));      // G
  EXPECT_EQ(late.meetings, (counts{1, 0, 0}));  // g; h has no date
  EXPECT_DOUBLE_EQ(late.meetings_per_month[0], 1 / (184 / 30.4375));
  // the last day is not in it
  const auto before = workload(net, {.until = new_year_2025 + 181});
  EXPECT_EQ(before.places, (counts{2, 1, 0}));
  EXPECT_EQ(before.meetings, (counts{1, 1, 0}));
  EXPECT_DOUBLE_EQ(before.meetings_per_month[0], 1 / (181 / 30.4375));
  const auto since = workload(net, {.from = new_year_2025 + 1});
  EXPECT_DOUBLE_EQ(since.meetings_per_month[0], 1 / (180 / 30.4375));
}

TEST(workload, a_month_is_undefined_where_all_forums_are_on_one_day) {
  model::network_builder builder;
  builder.add_actor("F", "ngo", "facilitator");
  builder.add_forum("f", "2025-01-01");
  builder.add_attendance("f", "F");
  const auto result = workload(builder.build());
  EXPECT_EQ(result.meetings, counts{1});
  EXPECT_TRUE(std::isnan(result.meetings_per_month[0]));
}

TEST(workload, does_not_take_what_was_not_listed_for_nothing) {
  model::network_builder builder;
  builder.add_actor("F", "ngo", "facilitator");
  const auto result = workload(builder.build());
  EXPECT_EQ(result.places, counts{std::nullopt});
  EXPECT_EQ(result.groups, counts{std::nullopt});
  EXPECT_EQ(result.ties, counts{std::nullopt});
  EXPECT_EQ(result.meetings, counts{std::nullopt});
  EXPECT_TRUE(std::isnan(result.meetings_per_month[0]));
}

TEST(workload, without_facilitators_has_no_rows) {
  model::network_builder builder;
  builder.add_actor("a", "citizens");
  builder.add_actor("b", "citizens");
  builder.add_tie("a", "b");
  const auto result = workload(builder.build());
  EXPECT_TRUE(result.actor.empty());
  EXPECT_TRUE(result.ties.empty());
  EXPECT_TRUE(result.meetings_per_month.empty());
  EXPECT_TRUE(workload(model::network()).actor.empty());
}

TEST(workload, refuses_a_window_that_ends_before_it_begins) {
  const auto net = two_villages();
  EXPECT_THROW((void)workload(net, {.from = 2, .until = 1}), std::invalid_argument);
  EXPECT_TRUE(std::isnan(workload(net, {.from = 2, .until = 2}).meetings_per_month[0]));
}

TEST(workload, stops_when_asked_to) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW((void)workload(two_villages(), {}, {.stop = stop.get_token()}), stopped);
}

}  // namespace
}  // namespace guyub::facilitation
