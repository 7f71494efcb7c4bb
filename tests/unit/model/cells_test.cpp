#include "model/cells.hpp"

#include <string>

#include <gtest/gtest.h>

namespace guyub::model {
namespace {

TEST(parse_date, agrees_with_known_days) {
  EXPECT_EQ(parse_date("1970-01-01").value, 0);
  EXPECT_EQ(parse_date("2000-03-01").value, 11017);
  EXPECT_EQ(parse_date("1/3/2000").value, 11017);
  EXPECT_EQ(parse_date("29 Februari 2024").value, 19782);
  EXPECT_EQ(parse_date("1900-03-01").value, -25508);
}

TEST(parse_date, refuses_what_is_no_day) {
  for (const char* text : {"2025-13-01", "2025-00-10", "31-4-2025", "2023-02-29", "soon", "1-2-25",
                           "", "2025", "2025-1", "45000", "1/2/3/4"}) {
    EXPECT_FALSE(parse_date(text).value.has_value()) << text;
    EXPECT_FALSE(parse_date(text).mend.empty()) << text;
  }
}

TEST(parse_number, knows_its_marks) {
  EXPECT_EQ(parse_number("-1.5e3", false).value, -1500);
  EXPECT_EQ(parse_number("+2", false).value, 2);
  EXPECT_EQ(parse_number("2,5", true).value, 2.5);
  EXPECT_EQ(parse_number("2.5", true).value, 2.5);
  for (const char* text : {"nan", "inf", "1e999", "1,5", "1.000.000", "0x10", "", "1 000"}) {
    EXPECT_FALSE(parse_number(text, false).value.has_value()) << text;
  }
  EXPECT_FALSE(parse_number("1.250", true).value.has_value());  // a thousand, or one and a quarter?
}

TEST(parse_whole, takes_twelve_point_nought_for_twelve) {
  EXPECT_EQ(parse_whole("12.0", 0).value, 12);
  EXPECT_EQ(parse_whole("9223372036854775807", 0).value, 9223372036854775807);
  for (const char* text : {"12.5", "-1", "1.000", "9223372036854775808", "x", ""}) {
    EXPECT_FALSE(parse_whole(text, 0).value.has_value()) << text;
  }
}

TEST(parse_mark, ignores_case) {
  for (const char* text : {"1", "Ya", "TRUE", "yes"}) EXPECT_EQ(parse_mark(text).value, true);
  for (const char* text : {"0", "tidak", "False", "NO"}) EXPECT_EQ(parse_mark(text).value, false);
  EXPECT_FALSE(parse_mark("x").value.has_value());
}

TEST(trimmed, takes_off_no_break_spaces_too) {
  EXPECT_EQ(trimmed("\xC2\xA0 a b \t\xC2\xA0"), "a b");
  EXPECT_EQ(trimmed("  "), "");
}

}  // namespace
}  // namespace guyub::model
