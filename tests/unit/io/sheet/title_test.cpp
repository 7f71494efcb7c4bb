#include "io/sheet/title.hpp"

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

title read(std::string_view text) {
  return read_title(rows_of(text, ';').rows);
}

TEST(read_title, takes_what_follows_a_key_in_its_cell_or_the_next) {
  EXPECT_EQ(read("Tempat : Balai Desa").venue.text, "Balai Desa");
  EXPECT_EQ(read("Tempat;Balai Desa").venue.text, "Balai Desa");
  EXPECT_EQ(read("x\nTempat;:;Balai Desa").venue.text, "Balai Desa");
  EXPECT_EQ(read("x\nTempat;: Balai Desa").venue.line, 2);
}

TEST(read_title, takes_several_keys_of_one_row) {
  const title found = read("Tanggal : 3 Maret 2025;Pukul : 09.00;;Tempat : Balai Desa;Lampiran");
  EXPECT_EQ(found.date.text, "3 Maret 2025");
  EXPECT_EQ(found.venue.text, "Balai Desa, Lampiran");
  EXPECT_EQ(read("Acara : Rapat;;Lampiran").event.text, "Rapat");
}

TEST(read_title, keeps_the_first_of_two) {
  EXPECT_EQ(read("Acara: Rapat\nAcara: Lanjutan").event.text, "Rapat");
}

TEST(read_title, says_nothing_of_what_was_left_blank) {
  EXPECT_EQ(read("Tempat : .........").venue.text, "");
  EXPECT_EQ(read("DAFTAR HADIR;Desa Sukamaju").village.text, "");
}

}  // namespace
}  // namespace guyub::io::sheet
