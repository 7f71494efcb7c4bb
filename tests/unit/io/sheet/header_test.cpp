#include "io/sheet/header.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

std::vector<meaning> meanings(const sheet_header& header) {
  std::vector<meaning> all;
  for (const sheet_column& column : header.columns) all.push_back(column.says);
  return all;
}

TEST(find_header, takes_the_first_row_with_names_and_another_known_column) {
  const auto header = find_header(rows_of("Nama;: Kelompok Tani\n\nNo;Nama;Umur\n1;Ani;3\n").rows);
  ASSERT_TRUE(header.has_value());
  EXPECT_EQ(header->line, 3);
  EXPECT_EQ(header->body, 2u);
  EXPECT_EQ(meanings(*header), (std::vector{meaning::number, meaning::name, meaning::unknown}));
}

TEST(find_header, takes_names_alone_where_nothing_stands_beside_them) {
  EXPECT_TRUE(find_header(rows_of("Nama\nAni\n").rows).has_value());
  EXPECT_FALSE(find_header(rows_of("Nama;Umur\nAni;3\n").rows).has_value());
}

TEST(find_header, joins_two_rows_and_skips_the_numbers_of_columns) {
  const auto rows =
      rows_of("No;Nama;Jenis Kelamin;;Tanda\n;;L;P;Tangan\n1;2;3;4;5\n1;Ani;;v;\n").rows;
  const auto header = find_header(rows);
  ASSERT_TRUE(header.has_value());
  EXPECT_EQ(header->body, 3u);
  EXPECT_EQ(meanings(*header), (std::vector{meaning::number, meaning::name, meaning::male,
                                            meaning::female, meaning::signature}));
  EXPECT_EQ(header->columns[4].heading, "Tanda Tangan");
}

TEST(find_header, does_not_join_a_title_or_a_person) {
  EXPECT_EQ(find_header(rows_of("Tempat;Balai\nNo;Nama\n").rows)->line, 2);
  EXPECT_EQ(find_header(rows_of("No;Nama;Jabatan\n;;Unsur\n").rows)->body, 1u);
}

TEST(find_header, knows_ticks_of_one_sex_only_beside_the_other) {
  EXPECT_EQ(find_header(rows_of("No;Nama;P\n").rows)->columns[2].says, meaning::unknown);
  EXPECT_EQ(find_header(rows_of("No;Nama;P;L\n").rows)->columns[2].says, meaning::female);
}

TEST(find_header, takes_what_stands_below_a_merged_signature_for_signatures) {
  const auto header = find_header(rows_of("No;Nama;Tanda Tangan;\n;;Ganjil;Genap\n").rows);
  ASSERT_TRUE(header.has_value());
  EXPECT_EQ(header->body, 2u);
  EXPECT_EQ(header->columns[3].says, meaning::signature);
  EXPECT_EQ(find_header(rows_of("No;Nama;Paraf;;\n").rows)->columns[4].says, meaning::signature);
}

TEST(find_header, takes_a_first_column_without_a_heading_for_the_numbers) {
  EXPECT_EQ(find_header(rows_of(";Nama;Jabatan\n").rows)->columns[0].says, meaning::number);
  EXPECT_EQ(find_header(rows_of(";Nama;No\n").rows)->columns[0].says, meaning::unknown);
}

TEST(numbers_columns, wants_one_two_three) {
  const auto row = [](std::string_view text) { return rows_of(text, ';').rows.front(); };
  EXPECT_TRUE(numbers_columns(row("1;2;3")));
  EXPECT_TRUE(numbers_columns(row("(1);(2);;(3)")));
  EXPECT_FALSE(numbers_columns(row("1;;")));
  EXPECT_FALSE(numbers_columns(row("2;3;4")));
  EXPECT_FALSE(numbers_columns(row("1;Ani;3")));
}

}  // namespace
}  // namespace guyub::io::sheet
