#include "io/sheet/list_checks.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

attendance_list list_of(const std::vector<std::string>& names, const std::string& sexes = "") {
  attendance_list list{.file = "a.csv"};
  list.forums.push_back({.id = "a"});
  for (std::size_t i = 0; i < names.size(); ++i) {
    listed_person person;
    person.line = static_cast<std::int64_t>(i) + 2;
    person.name = names[i];
    if (i < sexes.size()) person.sex = sexes.substr(i, 1);
    list.people.push_back(person);
  }
  return list;
}

TEST(settle_presence, takes_an_empty_mark_for_absence_only_beside_a_tick) {
  attendance_list list = list_of({"Ani", "Budi", "Cici"});
  list.forums.push_back({.id = "b"});
  list.people[2].forum = 1;
  list.people[0].present = true;
  settle_presence(list);
  EXPECT_EQ(list.people[1].present, false);
  EXPECT_FALSE(list.people[2].present.has_value());  // nobody of its forum is ticked
}

TEST(flag_repeated_names, warns_at_each_but_the_first) {
  attendance_list list = list_of({"Ani", "Budi", "H. ANI", "ani"});
  flag_repeated_names(list, "Nama");
  ASSERT_EQ(list.faults.size(), 2u);
  EXPECT_EQ(list.faults[0].row, 4);
  EXPECT_EQ(list.faults[1].row, 5);
  EXPECT_EQ(list.faults[0].severity, severity::warning);
  EXPECT_EQ(list.faults[0].value, "");  // no name
}

TEST(check_totals, counts_those_present_on_a_page_or_on_all) {
  attendance_list list = list_of({"Ani", "Budi", "Cici"}, "FMF");
  list.people[0].present = false;
  const auto faults_at = [&](std::vector<given_total> totals, bool has_sexes = true) {
    list.faults.clear();
    check_totals(list, totals, has_sexes);
    return list.faults.size();
  };
  EXPECT_EQ(faults_at({{.line = 9, .stated = {.all = 2}, .people = 3}}), 0u);
  EXPECT_EQ(faults_at({{.line = 9, .stated = {.all = 3}, .people = 3}}), 1u);
  EXPECT_EQ(faults_at({{.line = 9, .stated = {.men = 1, .women = 2}, .people = 3}}), 1u);
  EXPECT_EQ(faults_at({{.line = 9, .stated = {.women = 2}, .people = 3}}, false), 0u);
  EXPECT_EQ(faults_at({{.line = 4, .stated = {.all = 1}, .people = 2},
                       {.line = 9, .stated = {.all = 1}, .people = 3}}),
            0u);
}

}  // namespace
}  // namespace guyub::io::sheet
