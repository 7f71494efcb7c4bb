#include "io/sheet/not_people.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

constexpr std::string_view list_header = "No;Nama;L;P;Jabatan;Tanda Tangan\n";

std::vector<row_kind> kinds(const std::string& body) {
  const auto rows = rows_of(std::string(list_header) + body, ';').rows;
  const auto header = find_header(rows);
  row_sorter sorter(*header);
  std::vector<row_kind> all;
  for (std::size_t at = header->body; at < rows.size(); ++at) {
    all.push_back(sorter.kind_of(rows[at]));
  }
  return all;
}

row_kind kind(const std::string& row) {
  return kinds("1;Ani;;v;;\n" + row).back();
}

TEST(row_sorter, knows_rows_that_are_no_people) {
  EXPECT_EQ(kind("2;;;;;2."), row_kind::blank);
  EXPECT_EQ(kind("2;.....;;;;"), row_kind::blank);
  EXPECT_EQ(kind(";Jumlah;2;3;;"), row_kind::total);
  EXPECT_EQ(kind(";;2;3;;"), row_kind::total);
  EXPECT_EQ(kind(";Laki-laki;2;;;"), row_kind::total);
  EXPECT_EQ(kind(";;;;Total;5"), row_kind::total);
  EXPECT_EQ(kind(";Mengetahui;;;;"), row_kind::signature);
  EXPECT_EQ(kind(";;;;;Sukamaju, 3 Maret 2025"), row_kind::signature);
  EXPECT_EQ(kind(";Sukamaju, 3 Maret 2025;;;;"), row_kind::signature);
  EXPECT_EQ(kind("No;Nama;L;P;Jabatan;Tanda Tangan"), row_kind::heading);
  EXPECT_EQ(kind("1;2;3;4;5;6"), row_kind::heading);
  EXPECT_EQ(kind("A;PEMERINTAH;;;;"), row_kind::heading);
  EXPECT_EQ(kind("PEREMPUAN;;;;;"), row_kind::heading);
  EXPECT_EQ(kind(";dst.;;;;"), row_kind::remark);
  EXPECT_EQ(kind("Catatan: hujan;;;;;"), row_kind::remark);
}

TEST(row_sorter, keeps_people) {
  EXPECT_EQ(kind("2;Totalia;;;;"), row_kind::person);
  EXPECT_EQ(kind("2;Nip Suryana;;;;"), row_kind::person);
  EXPECT_EQ(kind(";Budi;;;;"), row_kind::person);
  EXPECT_EQ(kind("2;Budi;;;Notulis;"), row_kind::person);
  EXPECT_EQ(kind("2;;;;Ketua RT;"), row_kind::person);  // whose name is missing
  EXPECT_EQ(kind("2;;;;;ttd"), row_kind::person);
}

TEST(row_sorter, knows_who_signs_where_the_numbers_end) {
  using enum row_kind;
  EXPECT_EQ(kinds("1;Ani;;;;\n;;;;Kepala Desa;\n;;;;;\n;BUDI;;;;\n"),
            (std::vector{person, signature, signature}));
  EXPECT_EQ(kinds("1;Ani;;;;\n;Kepala Desa Jati,;;;;\n;BUDI;;;;\n"),
            (std::vector{person, signature, signature}));
  EXPECT_EQ(kind(";;;;Jati;3 Maret 2025"), signature);
}

TEST(row_sorter, does_not_end_a_list_without_numbers_at_a_row_without_a_name) {
  using enum row_kind;
  const auto rows = rows_of("Waktu;Nama;L/P\n3/3/2025 08:55;;P\n3/3/2025 08:57;Budi;L\n").rows;
  const auto header = find_header(rows);
  row_sorter sorter(*header);
  EXPECT_EQ(sorter.kind_of(rows[1]), person);  // whose name is missing
  EXPECT_EQ(sorter.kind_of(rows[2]), person);
}

TEST(row_sorter, ends_a_list_with_its_signatures_unless_the_numbers_go_on) {
  using enum row_kind;
  EXPECT_EQ(kinds("1;Ani;;;;\n;Mengetahui;;;;\n;BUDI;;;;\n1;CAMAT;;;;\n2;Cici;;;;\n;Didi;;;;\n"),
            (std::vector{person, signature, signature, signature, person, person}));
}

TEST(totals_of, reads_numbers_under_columns_and_in_sentences) {
  const auto rows = rows_of(std::string(list_header), ';').rows;
  const auto header = find_header(rows);
  const auto totals = [&](std::string_view text) {
    return totals_of(rows_of(text, ';').rows.front(), *header);
  };
  EXPECT_EQ(totals(";Jumlah;12;8;;").men, 12);
  EXPECT_EQ(totals(";Jumlah;12;8;;").women, 8);
  EXPECT_FALSE(totals(";Jumlah;12;8;;").all.has_value());
  EXPECT_EQ(totals("Jumlah : 20 orang").all, 20);
  const stated_totals sentence = totals("Total 20 orang (12 L, 8 P)");
  EXPECT_EQ(sentence.all, 20);
  EXPECT_EQ(sentence.men, 12);
  EXPECT_EQ(sentence.women, 8);
  EXPECT_EQ(totals("Total participants: 3 (M: 1, F: 2)").all, 3);
  EXPECT_EQ(totals("Total participants: 3 (M: 1, F: 2)").men, 1);
  EXPECT_EQ(totals("12 L dan 8 P").men, 12);
  EXPECT_EQ(totals("Jumlah L = 12, P = 8").women, 8);
  EXPECT_EQ(totals("Jumlah perempuan;;;;;8").women, 8);
}

}  // namespace
}  // namespace guyub::io::sheet
