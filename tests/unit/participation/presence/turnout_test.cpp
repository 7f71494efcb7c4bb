#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/model/fault.hpp>
#include <guyub/model/graphs.hpp>
#include <guyub/model/network_builder.hpp>
#include <guyub/participation/presence/turnout.hpp>

#include "meetings.hpp"

namespace guyub::participation {
namespace {

using counts = std::vector<std::int64_t>;
using model::table_kind;

/// Three women and two men, one without a label, an official, and a facilitator; two forums.
///
///               musdes        training
///     w1        ×             ×
///     w2        ×
///     w3
///     m1        ×             ×
///     m2                      ×
///     x         ×
///     official  ×
///     F         ×             ×
test::village two_meetings() {
  test::village people;
  for (const std::string id : {"w1", "w2", "w3"}) people.add({.id = id, .group = "women"});
  for (const std::string id : {"m1", "m2"}) people.add({.id = id, .group = "men"});
  people.add({.id = "x"});
  people.add_other("official", "government");
  people.add_other("F", "citizens", "facilitator");
  people.add_forum("f1", {}, "2024-03-01", "musdes");
  people.add_forum("f2", {}, "2024-06-01", "training");
  people.add_attendance("f1", {"w1", "w2", "m1", "x", "official", "F"});
  people.add_attendance("f2", {"w1", "m1", "m2", "F"});
  return people;
}

TEST(turnout, counts_people_once_and_visits_each_time) {
  auto people = two_meetings();
  const auto net = people.build();
  const auto result = turnout(net, people.labels());
  ASSERT_EQ(result.groups, (std::vector<std::string>{"women", "men", "others"}));
  EXPECT_EQ(result.population, (counts{3, 2, 0}));
  EXPECT_EQ(result.attended, (counts{2, 2, 0}));  // w1, w2; m1, m2
  EXPECT_EQ(result.visits, (counts{3, 3, 0}));
  EXPECT_EQ(result.strata[0].population, 5);
  EXPECT_EQ(result.strata[0].attended, 4);
  EXPECT_EQ(result.strata[0].visits, 6);
  EXPECT_EQ(result.strata[0].forums, 2);
  EXPECT_EQ(result.counting.roster, counted_roster::list);
}

TEST(turnout, keeps_the_unlabelled_and_the_visitors_apart) {
  auto people = two_meetings();
  const auto net = people.build();
  const auto result = turnout(net, people.labels());
  EXPECT_EQ(result.strata[0].unlabelled, 1);
  EXPECT_EQ(result.strata[0].unlabelled_attended, 1);
  EXPECT_EQ(result.counting.counted, 6);  // five labelled residents and x
  EXPECT_EQ(result.counting.no_birth_year, 6);
  EXPECT_EQ(result.counting.visitors, 2);  // the official and the facilitator
}

TEST(turnout, counts_everyone_or_a_mask_when_asked) {
  auto people = two_meetings();
  const auto net = people.build();
  const auto all = turnout(net, people.labels(), {.who = counted::everyone});
  EXPECT_EQ(all.population, (counts{3, 2, 1}));  // with the official, without the facilitator
  EXPECT_EQ(all.attended, (counts{2, 2, 1}));
  const auto kept = turnout(net, people.labels(), {.who = counted::everyone, .facilitators = true});
  EXPECT_EQ(kept.population, (counts{3, 2, 2}));
  const auto mask =
      turnout(net, people.labels(), {.who = counted::chosen, .chosen = {1, 0, 1, 1, 0, 0, 0, 0}});
  EXPECT_EQ(mask.population, (counts{2, 1, 0}));
  EXPECT_EQ(mask.attended, (counts{1, 1, 0}));
}

TEST(turnout, looks_at_the_forums_that_were_asked_for) {
  auto people = two_meetings();
  const auto net = people.build();
  EXPECT_EQ(turnout(net, people.labels(), {.forum = {"musdes"}}).attended, (counts{2, 1, 0}));
  EXPECT_EQ(turnout(net, people.labels(), {.forum = {"f2"}}).attended, (counts{1, 2, 0}));
  // 2024-06-01 is day 19875 since 1970-01-01: from it on, and until it
  EXPECT_EQ(turnout(net, people.labels(), {.from = 19875}).attended, (counts{1, 2, 0}));
  EXPECT_EQ(turnout(net, people.labels(), {.until = 19875}).attended, (counts{2, 1, 0}));
  EXPECT_THROW((void)turnout(net, people.labels(), {.forum = {"nowhere"}}), unknown_name);
}

TEST(turnout, counts_residents_from_seventeen) {
  // Forum in 2024: born in 2007 is 17, born in 2008 is 16, unknown is counted.
  test::village people;
  people.add({.id = "seventeen", .group = "a", .birth_year = "2007"});
  people.add({.id = "sixteen", .group = "a", .birth_year = "2008"});
  people.add({.id = "unknown", .group = "a"});
  people.add_forum("f", {}, "2024-01-01");
  people.add_attendance("f", {"seventeen", "sixteen"});
  const auto net = people.build();
  const auto result = turnout(net, people.labels());
  EXPECT_EQ(result.population, counts{2});
  EXPECT_EQ(result.attended, counts{1});
  EXPECT_EQ(result.counting.no_birth_year, 1);
  EXPECT_EQ(turnout(net, people.labels(), {.who = counted::everyone}).population, counts{3});
}

TEST(turnout, counts_a_young_resident_from_the_forum_at_which_they_are_seventeen) {
  test::village people;
  people.add({.id = "young", .group = "a", .birth_year = "2007"});
  people.add_forum("early", {}, "2023-01-01");
  people.add_forum("late", {}, "2024-01-01");
  people.add_attendance("early", {"young"});
  const auto net = people.build();
  const auto result = turnout(net, people.labels());
  EXPECT_EQ(result.population, counts{1});  // 17 at the last forum
  EXPECT_EQ(result.attended, counts{0});    // 16 at the one they went to
}

TEST(turnout, tells_invited_came_spoke_and_seconds_apart) {
  test::village people;
  for (const std::string id : {"a", "b", "c", "d"}) people.add({.id = id, .group = "all"});
  people.add_forum("f");
  people.add_forum("g");
  const auto add = [&](const char* forum, const char* actor, const char* invited,
                       const char* present, const char* spoke, const char* seconds) {
    people.builder().add(table_kind::attendance, {{"forum_id", forum},
                                                  {"actor_id", actor},
                                                  {"invited", invited},
                                                  {"present", present},
                                                  {"spoke", spoke},
                                                  {"seconds", seconds}});
  };
  add("f", "a", "1", "1", "1", "30");  // invited, there, spoke
  add("f", "b", "1", "0", "", "");     // invited, stayed away
  add("g", "b", "0", "1", "0", "");    // there without an invitation
  add("f", "c", "0", "1", "0", "12");  // seconds are speech
  add("g", "a", "0", "1", "0", "5");
  const auto net = people.build();
  const auto result = turnout(net, people.labels());
  EXPECT_EQ(result.invited, counts{2});   // a, b
  EXPECT_EQ(result.came, counts{1});      // a: b came to the forum to which they were not invited
  EXPECT_EQ(result.attended, counts{3});  // a, b, c
  EXPECT_EQ(result.visits, counts{4});
  EXPECT_EQ(result.spoke, counts{2});  // a, c
  EXPECT_EQ(result.seconds, std::vector<double>{47});
}

TEST(turnout, takes_seconds_from_the_speech_table_where_that_forum_has_rows) {
  test::village people;
  people.add({.id = "a", .group = "all"});
  people.add_forum("f");
  people.add_forum("g");
  for (const char* forum : {"f", "g"}) {
    people.builder().add(table_kind::attendance,
                         {{"forum_id", forum}, {"actor_id", "a"}, {"seconds", "100"}});
  }
  people.builder().add(table_kind::speech,
                       {{"forum_id", "f"}, {"actor_id", "a"}, {"seconds", "40"}});
  const auto net = people.build();
  EXPECT_EQ(turnout(net, people.labels()).seconds, std::vector<double>{140});  // 40 and 100
}

TEST(turnout, makes_a_table_for_each_place_that_held_a_forum) {
  test::village people;
  people.add_place("desa");
  people.add_place("north", "desa");
  people.add_place("south", "desa");
  people.add({.id = "n1", .group = "a", .place = "north"});
  people.add({.id = "n2", .group = "b", .place = "north"});
  people.add({.id = "s1", .group = "a", .place = "south"});
  people.add_forum("f", "north");
  people.add_forum("g", "south");
  people.add_attendance("f", {"n1", "s1"});  // s1 visits the north
  const auto net = people.build();
  const auto result = turnout(net, people.labels(), {.within = strata::place});
  ASSERT_EQ(result.strata.size(), 2u);
  EXPECT_EQ(result.strata[0].place, "north");
  EXPECT_EQ(result.strata[1].place, "south");
  EXPECT_EQ(result.group, (std::vector<std::int32_t>{0, 1, 0, 1}));
  EXPECT_EQ(result.stratum, (std::vector<std::int32_t>{0, 0, 1, 1}));
  EXPECT_EQ(result.population, (counts{1, 1, 1, 0}));
  EXPECT_EQ(result.attended, (counts{1, 0, 0, 0}));
  EXPECT_EQ(result.counting.visitors, 1);
  EXPECT_EQ(turnout(net, people.labels(), {.place = "north"}).population, (counts{1, 1}));
  EXPECT_EQ(turnout(net, people.labels(), {.place = "desa"}).attended, (counts{2, 0}));
}

TEST(turnout, by_group_lets_memberships_overlap) {
  test::village people;
  for (const std::string id : {"a", "b", "c"}) people.add({.id = id});
  people.builder().add_group("farmers");
  people.builder().add_group("women");
  people.add_forum("f");
  people.builder().add_membership("a", "farmers");
  people.builder().add_membership("a", "women");
  people.builder().add_membership("b", "women");
  people.add_attendance("f", {"a", "c"});
  const auto net = people.build();
  const auto result = turnout(net, "group");
  EXPECT_EQ(result.groups, (std::vector<std::string>{"farmers", "women"}));
  EXPECT_EQ(result.population, (counts{1, 2}));
  EXPECT_EQ(result.attended, (counts{1, 1}));
  EXPECT_TRUE(result.counting.overlapping);
  EXPECT_EQ(result.strata[0].population, 3);  // everyone, in a group or not
  EXPECT_EQ(result.strata[0].attended, 2);
}

/// w and m, citizens; an official; an office, and a facilitator; all at one forum.
model::network a_hall() {
  model::network_builder builder;
  const auto add = [&](const char* id, const char* kind, const char* sector, const char* role,
                       const char* sex) {
    builder.add(table_kind::actors, {{"actor_id", id},
                                     {"kind", kind},
                                     {"sector", sector},
                                     {"role", role},
                                     {"sex", sex},
                                     {"employer_sector", sector},
                                     {"clan", "red"}});
  };
  add("w", "person", "citizens", "member", "P");
  add("m", "person", "citizens", "member", "L");
  add("official", "person", "government", "head", "L");
  add("office", "organisation", "government", "office", "");
  add("F", "person", "citizens", "facilitator", "P");
  builder.add_forum("f");
  for (const char* id : {"w", "official", "office", "F"}) builder.add_attendance("f", id);
  return builder.build();
}

TEST(turnout, counts_everyone_by_what_an_actor_is_and_residents_by_the_rest) {
  const auto net = a_hall();
  for (const char* column : {"sector", "Sector", "employer_sector", "kind", "role"}) {
    const auto result = turnout(net, column);
    EXPECT_EQ(result.counting.who, counted_people::everyone) << column;
    EXPECT_EQ(result.counting.n, 4) << column;  // all but F
    EXPECT_EQ(result.counting.attended, 3) << column;
  }
  for (const char* column : {"sex", "clan"}) {
    const auto result = turnout(net, column);
    EXPECT_EQ(result.counting.who, counted_people::residents) << column;
    EXPECT_EQ(result.counting.n, 2) << column;  // w and m
    EXPECT_EQ(result.counting.attended, 1) << column;
  }
  // labels say nothing of what they are
  const auto labels = model::partition_of(net, "sector");
  EXPECT_EQ(turnout(net, labels).counting.who, counted_people::residents);
}

TEST(turnout, counts_whom_it_is_told_to_whatever_the_column) {
  const auto net = a_hall();
  EXPECT_EQ(turnout(net, "sector", {.who = counted::residents}).counting.n, 2);
  EXPECT_EQ(turnout(net, "clan", {.who = counted::everyone}).counting.n, 4);
  const auto mask = turnout(net, "clan", {.chosen = {0, 0, 1, 1, 0}});
  EXPECT_EQ(mask.counting.who, counted_people::mask);
  EXPECT_EQ(mask.counting.n, 2);
}

TEST(turnout, of_a_column_is_that_of_its_labels) {
  const auto net = a_hall();
  const auto by_name = turnout(net, std::string("sex"));
  const auto by_label = turnout(net, model::partition_of(net, "sex"));
  EXPECT_EQ(by_name.groups, by_label.groups);
  EXPECT_EQ(by_name.population, by_label.population);
  EXPECT_EQ(by_name.attended, by_label.attended);
  EXPECT_THROW((void)turnout(net, "sexx"), unknown_name);
  EXPECT_THROW((void)turnout(net, "welfare"), missing_data_error);
}

TEST(turnout, says_whom_it_counted) {
  auto people = two_meetings();
  const auto net = people.build();
  const counting_facts facts = turnout(net, people.labels()).counting;
  EXPECT_EQ(facts.n, 5);
  EXPECT_EQ(facts.attended, 4);
  EXPECT_EQ(facts.missing, 1);
  EXPECT_EQ(facts.missing_attended, 1);
  EXPECT_EQ(facts.counted, 6);
  EXPECT_EQ(facts.visitors, 2);
  EXPECT_EQ(facts.roster, counted_roster::list);
  EXPECT_FALSE(facts.overlapping);
  EXPECT_TRUE(facts.scope_population.empty());
}

TEST(turnout, has_no_population_where_the_roster_is_those_who_came) {
  model::network_builder builder;
  builder.add_attendance("f", "a");
  const auto net = builder.build();
  const auto result = turnout(net, graph::partition({0}, {"all"}), {.who = counted::everyone});
  EXPECT_EQ(result.counting.roster, counted_roster::attendees);
  ASSERT_EQ(result.rows.population.size(), 1u);
  EXPECT_EQ(result.rows.population[0], std::nullopt);
  EXPECT_EQ(result.attended, counts{1});
}

TEST(turnout, names_its_rows_by_group_place_and_type) {
  test::village people;
  people.add_place("north");
  people.add({.id = "a", .group = "one", .place = "north"});
  people.add({.id = "b", .group = "two", .place = "north"});
  people.add_forum("f", "north", {}, "musdes");
  people.add_forum("g", "north", {}, "training");
  people.add_attendance("f", {"a"});
  people.add_attendance("g", {"b"});
  const auto net = people.build();
  const auto plain = turnout(net, people.labels()).rows;
  EXPECT_FALSE(plain.has_place);
  EXPECT_TRUE(plain.place.empty());
  EXPECT_TRUE(plain.type.empty());
  EXPECT_EQ(plain.group, (std::vector<std::string>{"one", "two"}));
  const auto within = turnout(net, people.labels(), {.within = strata::place}).rows;
  EXPECT_TRUE(within.has_place);
  EXPECT_TRUE(within.has_type);
  EXPECT_EQ(within.place, std::vector<std::string>(4, "north"));
  EXPECT_EQ(within.type, (std::vector<std::string>{"musdes", "musdes", "training", "training"}));
  EXPECT_EQ(within.group, (std::vector<std::string>{"one", "two", "one", "two"}));
}

TEST(turnout, by_group_looks_at_the_members_of_the_last_forum_once_each) {
  test::village people;
  for (const std::string id : {"old", "new", "twice"}) people.add({.id = id});
  people.add_forum("f", {}, "2025-06-01");
  people.add_attendance("f", {"old", "new", "twice"});
  const auto join = [&](const char* id, const char* start, const char* end) {
    people.builder().add(
        table_kind::memberships,
        {{"actor_id", id}, {"group_id", "farmers"}, {"start", start}, {"end", end}});
  };
  people.builder().add_group("farmers");
  join("old", "2020-01-01", "2025-06-01");  // the day after the last
  join("new", "2025-06-01", "");
  join("twice", "2020-01-01", "");
  join("twice", "2021-01-01", "");
  const auto net = people.build();
  const auto result = turnout(net, "group");
  EXPECT_EQ(result.population, counts{2});
  EXPECT_EQ(result.attended, counts{2});
  EXPECT_EQ(result.counting.n, 3);
}

TEST(turnout, of_counts_keeps_them) {
  const auto result = turnout_of_counts({"women", "men"}, counts{8, 32}, counts{100, 100});
  EXPECT_EQ(result.attended, (counts{8, 32}));
  EXPECT_EQ(result.strata[0].population, 200);
  EXPECT_EQ(result.strata[0].attended, 40);
  EXPECT_EQ(result.counting.roster, counted_roster::counts);
  EXPECT_EQ(result.counting.who, counted_people::counts);
  EXPECT_EQ(result.counting.counted, 200);
}

TEST(turnout, of_counts_refuses_what_cannot_be) {
  EXPECT_THROW((void)turnout_of_counts({"a"}, counts{1, 2}, counts{3, 4}), std::invalid_argument);
  EXPECT_THROW((void)turnout_of_counts({"a"}, counts{5}, counts{4}), std::invalid_argument);
  EXPECT_THROW((void)turnout_of_counts({"a"}, counts{-1}, counts{4}), std::invalid_argument);
}

TEST(turnout, of_nobody_is_empty) {
  test::village people;
  people.add({.id = "a", .group = "all"});
  people.add_forum("f");
  people.builder().add(table_kind::attendance,
                       {{"forum_id", "f"}, {"actor_id", "a"}, {"present", "0"}});
  const auto net = people.build();
  const auto result = turnout(net, people.labels());
  EXPECT_EQ(result.population, counts{1});
  EXPECT_EQ(result.attended, counts{0});
  EXPECT_EQ(result.visits, counts{0});
  EXPECT_EQ(result.counting.visitors, 0);
}

TEST(turnout, needs_attendance_labels_and_masks_of_the_right_length) {
  test::village nobody_met;
  nobody_met.add({.id = "a", .group = "all"});
  const auto without = nobody_met.build();
  EXPECT_THROW((void)turnout(without, nobody_met.labels()), missing_data_error);
  EXPECT_THROW((void)turnout(without, "group"), missing_data_error);
  auto people = two_meetings();
  const auto net = people.build();
  EXPECT_THROW((void)turnout(net, graph::partition({0}, {"a"})), std::invalid_argument);
  EXPECT_THROW((void)turnout(net, people.labels(), {.who = counted::chosen, .chosen = {1, 1}}),
               std::invalid_argument);
  EXPECT_THROW((void)turnout(net, "group"), missing_data_error);
}

}  // namespace
}  // namespace guyub::participation
