#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/io/read.hpp>
#include <guyub/io/read_sheet.hpp>

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

TEST(read, takes_a_file_that_is_a_table_of_the_model_for_a_folder_of_that_table) {
  const folder files({{"kehadiran.csv", "forum_id;actor_id\nf;ani\n"},
                      {"warga.csv", "actor_id,name,sector\nani,Ani,warga\n"},
                      {"ikatan.csv", "sep=;\n\ndari;ke\nani;budi\n"},
                      {"speech.csv", "forum_id,actor_id,seconds\nf,ani,3\n"},
                      {"wrong.csv", "actor_id,sector\nani,wargo\n"}});
  const auto one = [&](const std::string& name) { return files.path() + "/" + name + ".csv"; };
  EXPECT_TRUE(read(one("kehadiran")).has(model::table_kind::attendance));
  EXPECT_EQ(read(one("kehadiran")).roster(), model::roster_kind::attendees);
  const auto census = read(one("warga"), {.build = {.roster = model::roster_kind::census}});
  EXPECT_EQ(census.roster(), model::roster_kind::census);
  EXPECT_EQ(census.actors().name.text(0), "Ani");
  EXPECT_EQ(read(one("ikatan")).rows(model::table_kind::ties), 1u);
  EXPECT_TRUE(read(one("speech")).has(model::table_kind::speech));  // by its name, of two
  EXPECT_EQ(read_sheet(one("warga")).actor_ids(), (ids{"ani"}));
  const auto faults = check(one("wrong")).faults();
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_TRUE(test::stands_at(faults[0], "wrong.csv", 2, "sector", "wargo"));
  EXPECT_EQ(check_sheet(one("wrong")).faults(), faults);
}

TEST(read, wants_a_table_as_utf_8) {
  const folder files({{"warga.csv", "actor_id,name\na,Ren\xE9\n"}});
  EXPECT_TRUE(says(check(files.path() + "/warga.csv").faults().at(0).expected, "UTF-8"));
}

}  // namespace
}  // namespace guyub::io
