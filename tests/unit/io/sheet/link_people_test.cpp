// Lists of one forum each; a line is a name, its neighbourhood and its sex.
#include "io/sheet/link_people.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

struct entry {
  std::string name, rt, sex = {}, hamlet = {};
};

attendance_list list_of(const std::string& forum, const std::vector<entry>& entries) {
  attendance_list list{.file = forum + ".csv"};
  list.forums.push_back({.id = forum});
  for (const entry& given : entries) {
    listed_person person;
    person.name = given.name;
    person.sex = given.sex;
    person.where.rt = given.rt;
    person.where.hamlet = given.hamlet;
    list.people.push_back(person);
  }
  return list;
}

linked_people link(const std::vector<std::vector<entry>>& lists) {
  std::vector<attendance_list> made;
  for (std::size_t i = 0; i < lists.size(); ++i) {
    made.push_back(list_of(std::to_string(i), lists[i]));
  }
  return link_people(made);
}

std::vector<std::string> ids(const linked_people& linked) {
  std::vector<std::string> all;
  for (const linked_person& person : linked.people) all.push_back(person.id);
  return all;
}

void expect_bounds(const linked_people& linked, std::size_t least, std::size_t most) {
  EXPECT_EQ(linked.least, least);
  EXPECT_EQ(linked.most, most);
  EXPECT_EQ(linked.undecided.empty(), least == most);
}

TEST(link_people, links_one_name_where_no_list_says_a_place) {
  const auto linked = link({{{"H. Ani", ""}}, {{"ani", ""}}, {{"Ani", ""}}});
  EXPECT_EQ(ids(linked), (std::vector<std::string>{"H. Ani"}));
  EXPECT_EQ(linked.people[0].lines.size(), 3u);
  expect_bounds(linked, 1, 1);
}

TEST(link_people, links_one_place_and_parts_two) {
  const auto linked = link({{{"Ani", "01"}}, {{"Ani", "02"}}, {{"Ani", "01"}}});
  EXPECT_EQ(ids(linked), (std::vector<std::string>{"Ani", "Ani (2)"}));
  expect_bounds(linked, 2, 2);
}

TEST(link_people, keeps_apart_a_line_with_a_place_and_one_without) {
  expect_bounds(link({{{"Ani", "01"}}, {{"Ani", ""}}}), 1, 2);
  expect_bounds(link({{{"Ani", "01"}}, {{"Ani", "02"}}, {{"Ani", ""}}}), 2, 3);
}

TEST(link_people, keeps_apart_places_that_cannot_be_compared) {
  expect_bounds(link({{{"Ani", "01"}}, {{"Ani", "", "", "Krajan"}}}), 1, 2);
}

TEST(link_people, compares_what_both_lists_say) {
  const auto linked = link({{{"Ani", "01", "", "Krajan"}}, {{"Ani", "01"}}});
  EXPECT_EQ(linked.people.size(), 1u);
}

TEST(link_people, takes_a_name_given_twice_in_a_list_for_two_people) {
  const auto alone = link({{{"Ani", ""}, {"ANI", ""}}});
  EXPECT_EQ(ids(alone), (std::vector<std::string>{"Ani", "ANI (2)"}));
  expect_bounds(alone, 2, 2);
  // the one of the other list may be either of them
  expect_bounds(link({{{"Ani", ""}, {"Ani", ""}}, {{"Ani", ""}}}), 2, 3);
  expect_bounds(link({{{"Ani", "01"}, {"Ani", "01"}}, {{"Ani", "01"}, {"Ani", "01"}}}), 2, 4);
}

TEST(link_people, keeps_apart_where_the_sexes_differ) {
  expect_bounds(link({{{"Eka", "", "M"}}, {{"Eka", "", "F"}}}), 1, 2);
  expect_bounds(link({{{"Eka", "", "M"}}, {{"Eka", "", ""}}}), 1, 1);
  expect_bounds(link({{{"Bpk. Sarno", ""}}, {{"Ibu Sarno", ""}}}), 1, 2);
  expect_bounds(link({{{"Bpk. Sarno", ""}}, {{"H. Sarno", ""}}, {{"Sarno", ""}}}), 1, 1);
}

TEST(link_people, counts_who_may_have_come_along) {
  attendance_list list = list_of("f", {{"Budi + istri", ""}});
  list.people[0].may_be_several = true;
  const auto linked = link_people(std::vector{list});
  EXPECT_EQ(linked.least, 1u);
  EXPECT_EQ(linked.most, 2u);
}

TEST(link_people, gives_each_an_id_of_its_own) {
  EXPECT_EQ(ids(link({{{"Ani", ""}, {"Ani (2)", ""}, {"Ani", ""}}})),
            (std::vector<std::string>{"Ani", "Ani (2)", "Ani (3)"}));
}

}  // namespace
}  // namespace guyub::io::sheet
