#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/model/fault.hpp>
#include <guyub/participation/presence/invitation.hpp>

#include "meetings.hpp"

namespace guyub::participation {
namespace {

using counts = std::vector<std::int64_t>;

/// Four women, two men, and an official who is no resident; ✉ invited, × there.
///
///           f       g
///     w1    ✉ ×
///     w2    ✉       ×       came to another forum than the one she was invited to
///     w3            ×       came uninvited
///     w4
///     m1    ✉ ×     ✉       once for two invitations
///     m2    ✉
test::village an_invited_few() {
  test::village people;
  for (const std::string id : {"w1", "w2", "w3", "w4"}) people.add({.id = id, .group = "women"});
  for (const std::string id : {"m1", "m2"}) people.add({.id = id, .group = "men"});
  people.add_other("official", "government");
  people.add_forum("f");
  people.add_forum("g");
  const auto add = [&](const char* forum, const char* actor, const char* invited,
                       const char* present) {
    people.builder().add(
        model::table_kind::attendance,
        {{"forum_id", forum}, {"actor_id", actor}, {"invited", invited}, {"present", present}});
  };
  add("f", "w1", "1", "1");
  add("f", "w2", "1", "0");
  add("g", "w2", "0", "1");
  add("g", "w3", "0", "1");
  add("f", "m1", "1", "1");
  add("g", "m1", "1", "0");
  add("f", "m2", "1", "0");
  return people;
}

TEST(invitation, tells_the_uninvited_from_those_who_stayed_away) {
  auto people = an_invited_few();
  const auto net = people.build();
  const auto result = invitation(turnout(net, people.labels()));
  EXPECT_EQ(result.rows.group, (std::vector<std::string>{"women", "men", "others"}));
  EXPECT_EQ(result.invited, (counts{2, 2, 0}));  // w1, w2; m1, m2
  EXPECT_EQ(result.came, (counts{1, 1, 0}));     // w1; m1
  EXPECT_EQ(result.invited_rate[0], 2.0 / 4);
  EXPECT_EQ(result.invited_rate[1], 2.0 / 2);
  EXPECT_EQ(result.no_show_rate[0], 1 - 1.0 / 2);
  EXPECT_EQ(result.no_show_rate[1], 1 - 1.0 / 2);
  EXPECT_EQ(result.counting.n, 6);
}

TEST(invitation, is_undefined_for_a_group_without_people_or_invitations) {
  auto people = an_invited_few();
  const auto net = people.build();
  const auto nobody = invitation(turnout(net, people.labels()));
  EXPECT_TRUE(std::isnan(nobody.invited_rate[2]));
  EXPECT_TRUE(std::isnan(nobody.no_show_rate[2]));
  // at g only m1 was invited, and stayed away
  const auto at_g = invitation(turnout(net, people.labels(), {.forum = {"g"}}));
  EXPECT_EQ(at_g.invited_rate[0], 0);
  EXPECT_TRUE(std::isnan(at_g.no_show_rate[0]));
  EXPECT_EQ(at_g.no_show_rate[1], 1);
}

TEST(invitation, needs_a_list_of_the_invited) {
  test::village people;
  people.add({.id = "a", .group = "all"});
  people.add_forum("f");
  people.add_attendance("f", {"a"});
  const auto net = people.build();
  EXPECT_THROW((void)invitation(turnout(net, people.labels())), missing_data_error);
  EXPECT_THROW((void)invitation(turnout_of_counts({"a"}, counts{1}, counts{2})),
               missing_data_error);
}

TEST(invitation, refuses_visits_and_rosters_of_attendees) {
  auto people = an_invited_few();
  const auto net = people.build();
  auto table = turnout(net, people.labels(), {.unit = counting_unit::visits});
  EXPECT_THROW((void)invitation(table), std::invalid_argument);
  table = turnout(net, people.labels());
  table.has_population = false;
  EXPECT_THROW((void)invitation(table), missing_data_error);
}

}  // namespace
}  // namespace guyub::participation
