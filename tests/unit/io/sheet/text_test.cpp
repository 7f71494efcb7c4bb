#include "io/sheet/text.hpp"

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

TEST(squeezed, makes_one_space_of_blanks_and_line_ends) {
  EXPECT_EQ(squeezed("  Siti\r\n Aminah\t"), "Siti Aminah");
  EXPECT_EQ(squeezed("\xC2\xA0Tuti\xC2\xA0 H.\xC2\xA0"), "Tuti H.");
  EXPECT_EQ(squeezed(" \n"), "");
}

TEST(plain, leaves_letters_digits_and_slashes) {
  EXPECT_EQ(plain("No."), "no");
  EXPECT_EQ(plain("RT / RW"), "rt/rw");
  EXPECT_EQ(plain("Jenis\nKelamin (L/P)"), "jenis kelamin l/p");
  EXPECT_EQ(plain("Laki-laki :"), "laki laki");
  EXPECT_EQ(plain("forum_id"), "forum id");
  EXPECT_EQ(plain("*"), "");
}

TEST(is_blank, is_true_of_places_to_write_on) {
  EXPECT_TRUE(is_blank(""));
  EXPECT_TRUE(is_blank("......."));
  EXPECT_TRUE(is_blank("( ________ )"));
  EXPECT_TRUE(is_blank("……"));
  EXPECT_FALSE(is_blank("(Budi)"));
  EXPECT_FALSE(is_blank("1."));
}

TEST(whole_number, is_read_with_what_stands_round_it) {
  EXPECT_EQ(whole_number("3."), 3);
  EXPECT_EQ(whole_number("(12)"), 12);
  EXPECT_FALSE(whole_number("3 a").has_value());
  EXPECT_FALSE(whole_number("").has_value());
  EXPECT_FALSE(whole_number("99999999999").has_value());
}

TEST(begins_with, wants_a_whole_word) {
  EXPECT_TRUE(begins_with("total", "total"));
  EXPECT_TRUE(begins_with("total hadir", "total"));
  EXPECT_FALSE(begins_with("totalitas", "total"));
}

TEST(is_numeral, knows_digits_romans_and_single_letters) {
  for (const char* numeral : {"3", "ii", "iv", "b"}) EXPECT_TRUE(is_numeral(numeral)) << numeral;
  for (const char* word : {"", "krajan", "vina"}) EXPECT_FALSE(is_numeral(word)) << word;
}

}  // namespace
}  // namespace guyub::io::sheet
