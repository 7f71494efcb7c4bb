#include "io/sheet/near_places.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

std::vector<fault> suggestions(const std::vector<std::string>& villages,
                               const std::string& title = {}) {
  attendance_list list{.file = "a.csv"};
  list.village_heading = "Desa";
  list.forums.push_back({.id = "a", .where = {.village = title}});
  std::int64_t line = 1;
  for (const std::string& village : villages) {
    listed_person person;
    person.line = ++line;
    person.where.village = village;
    list.people.push_back(person);
  }
  return near_places(std::vector{list});
}

TEST(near_places, suggests_the_spelling_that_is_written_more_often) {
  const auto found = suggestions({"Sukamju", "Sukamaju", "SUKAMAJU", "Sukamju", "Sukamaju"});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].row, 2);
  EXPECT_EQ(found[0].column, "Desa");
  EXPECT_EQ(found[0].value, "Sukamju");
  EXPECT_EQ(found[0].expected, "perhaps Sukamaju");
  EXPECT_EQ(found[0].severity, severity::warning);
}

TEST(near_places, trusts_the_title_more_than_any_cell) {
  EXPECT_EQ(suggestions({"Sukamju", "Sukamju"}, "Sukamaju").size(), 1u);
}

TEST(near_places, does_not_take_numbers_for_misspellings) {
  EXPECT_TRUE(suggestions({"Jati I", "Jati II", "Jati 3", "Jati A"}).empty());
  EXPECT_TRUE(suggestions({"Sukamaju", "Tegalrejo"}).empty());
}

}  // namespace
}  // namespace guyub::io::sheet
