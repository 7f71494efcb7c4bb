#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/io/read_sheet.hpp>

#include "folder.hpp"

namespace guyub::io {
namespace {

using test::folder;
using test::says;

TEST(read_sheet, makes_a_network_of_those_who_came) {
  const folder files(
      {{"musdes.csv", "Tanggal: 3 Maret 2025\nNo;Nama;L/P;Hadir\n1;Ani;P;v\n2;Budi;L;\n"}});
  const auto net =
      read_sheet(files.path() + "/musdes.csv", {.build = {.roster = model::roster_kind::census}});
  EXPECT_EQ(net.roster(), model::roster_kind::attendees);
  EXPECT_EQ(net.actor_ids(), (std::vector<std::string>{"Ani", "Budi"}));
  EXPECT_EQ(net.forum_ids(), (std::vector<std::string>{"musdes"}));
  EXPECT_TRUE(net.forums().date.has(0));
  EXPECT_EQ(net.attendance().present.values, (std::vector<std::int8_t>{1, 0}));
}

TEST(read_sheet, throws_every_fault_at_once) {
  const folder files({{"a.csv", "Nama,Sektor,Hadir\nAni,wargo,kadang\n,warga,v\n"}});
  try {
    (void)read_sheet(files.path() + "/a.csv");
    FAIL() << "a wrong sector was accepted";
  } catch (const data_error& error) {
    EXPECT_EQ(error.faults().size(), 3u);
  }
}

TEST(read_sheet, says_of_a_file_that_is_not_there_what_it_expects) {
  const auto faults = check_sheet("/no/such/daftar.csv").faults();
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].file, "daftar.csv");
}

TEST(read_sheet, refuses_a_quote_as_delimiter) {
  EXPECT_THROW((void)read_sheet("a.csv", {.delimiter = '"'}), std::invalid_argument);
}

TEST(read_sheets, tells_the_file_of_each_fault) {
  const folder files(
      {{"a.csv", "Nama,Sektor\nAni,wargo\n"}, {"b.csv", "Nama,Sektor\nx,warga\nAni,wargo\n"}});
  const std::vector<std::string> paths = {files.path() + "/a.csv", files.path() + "/b.csv"};
  const auto faults = check_sheets(paths).faults();
  ASSERT_EQ(faults.size(), 2u);
  EXPECT_TRUE(test::stands_at(faults[0], "a.csv", 2, "Sektor", "wargo"));
  EXPECT_TRUE(test::stands_at(faults[1], "b.csv", 3, "Sektor", "wargo"));
}

TEST(read_sheets, takes_a_forum_that_two_files_name_for_one) {
  const folder files(
      {{"a.csv", "forum_id,nama\nf,Ani\n"}, {"b.csv", "forum_id,nama\nf,Budi\nf,Ani\n"}});
  const std::vector<std::string> paths = {files.path() + "/a.csv", files.path() + "/b.csv"};
  const auto net = read_sheets(paths);
  EXPECT_EQ(net.forum_ids().size(), 1u);
  EXPECT_EQ(net.actor_ids(), (std::vector<std::string>{"Ani", "Budi", "Ani (2)"}));
}

TEST(read_sheets, of_no_files_is_a_network_without_people) {
  EXPECT_EQ(read_sheets({}).actor_count(), 0u);
}

}  // namespace
}  // namespace guyub::io
