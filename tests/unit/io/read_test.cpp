#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/io/read.hpp>

#include "folder.hpp"

namespace guyub::io {
namespace {

using test::folder;
using test::says;
using ids = std::vector<std::string>;

TEST(read, takes_a_list_a_folder_of_lists_or_a_folder_of_tables) {
  const folder lists(
      {{"a.csv", "Nama\nAni\n"}, {"b.csv", "Nama\nBudi\n"}, {"x.txt", "Nama\nCici\n"}});
  EXPECT_EQ(read(lists.path() + "/b.csv").actor_ids(), (ids{"Budi"}));
  EXPECT_EQ(read(lists.path()).actor_ids(), (ids{"Ani", "Budi"}));
  EXPECT_EQ(read(lists.path()).forum_ids(), (ids{"a", "b"}));
  const folder tables({{"Attendance.csv", "forum_id,actor_id\nf,ani\n"}, {"a.csv", "Nama\nAni\n"}});
  EXPECT_EQ(read(tables.path()).actor_ids(), (ids{"ani"}));
}

TEST(check, finds_what_reading_would_find) {
  const folder lists({{"a.csv", "Nama\nAni\nAni\n"}, {"uang.csv", "uraian,rupiah\nx,1\n"}});
  const auto faults = check(lists.path()).faults();
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].severity, severity::warning);
  const folder neither({{"uang.csv", "uraian,rupiah\nx,1\n"}});
  EXPECT_TRUE(says(check(neither.path()).faults()[0].expected, "at least one table"));
  EXPECT_TRUE(says(check("/no/such/folder").faults()[0].expected, "there is none of this name"));
  EXPECT_TRUE(says(check("no/such/list.csv").faults()[0].expected, "an attendance list"));
}

}  // namespace
}  // namespace guyub::io
