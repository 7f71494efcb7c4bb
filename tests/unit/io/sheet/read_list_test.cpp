#include "io/sheet/read_list.hpp"

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

attendance_list read(std::string_view text) {
  return read_list(text, "a.csv", "a");
}

TEST(read_list, finds_the_delimiter_of_the_list_not_of_its_title) {
  const auto list = read("Senin, 3, Maret, 2025\nNo;Nama;L/P\n1;Ani;P\n");
  ASSERT_EQ(list.people.size(), 1u);
  EXPECT_EQ(list.people[0].sex, "F");
  EXPECT_EQ(list.people[0].line, 3);
}

TEST(read_list, puts_people_into_the_village_of_the_title_only_where_a_part_of_it_is_said) {
  const auto list = read("Desa: Jati;\nNo;Nama;RT\n1;Ani;2\n2;Budi;\n");
  EXPECT_EQ(list.people[0].where, (home{.rt = "02", .village = "Jati"}));
  EXPECT_FALSE(list.people[1].where.is_said());
}

TEST(read_list, believes_the_column_more_than_the_role) {
  const auto list = read("Nama;Jabatan;RT\nAni;Ketua RT 03;5\nBudi;Ketua RT 03;\n");
  EXPECT_EQ(list.people[0].where.rt, "05");
  EXPECT_EQ(list.people[1].where.rt, "03");
}

TEST(read_list, counts_a_page_or_the_whole_list) {
  const std::string pages = "No;Nama\n1;Ani\n2;Budi\n;Jumlah;\n";
  EXPECT_TRUE(read(pages).faults.empty());
  EXPECT_TRUE(read("No;Nama;x\n1;Ani\n2;Budi\n;Jumlah;2\n3;Cici\n;Jumlah;1\n").faults.empty());
  EXPECT_TRUE(read("No;Nama;x\n1;Ani\n2;Budi\n;Jumlah;2\n3;Cici\n;Jumlah;3\n").faults.empty());
  EXPECT_EQ(read("No;Nama;x\n1;Ani\n2;Budi\n;Jumlah;2\n3;Cici\n;Jumlah;4\n").faults.size(), 1u);
}

TEST(read_list, does_not_check_sexes_that_are_not_recorded) {
  EXPECT_TRUE(read("No;Nama;x\n1;Ani\nJumlah 0 L 1 P\n").faults.empty());
}

TEST(is_list, wants_a_header_and_no_table_of_the_model) {
  EXPECT_TRUE(is_list("No;Nama\n1;Ani\n"));
  EXPECT_FALSE(is_list("uraian;rupiah\n"));
  EXPECT_FALSE(is_list("actor_id,name\na,Ani\n"));
}

}  // namespace
}  // namespace guyub::io::sheet
