#include "io/text_file.hpp"

#include <gtest/gtest.h>

namespace guyub::io {
namespace {

TEST(as_text, reads_windows_letters_only_when_asked) {
  const std::string bytes = "Caf\xE9 \x96 \x80\x81";
  EXPECT_TRUE(as_text(bytes).fault.has_value());
  const text_file read = as_text(bytes, no_utf8::is_cp1252);
  EXPECT_FALSE(read.fault.has_value());
  EXPECT_TRUE(read.was_cp1252);
  EXPECT_EQ(read.text, "Café – €\xC2\x81");
}

TEST(as_text, leaves_utf8_as_it_is) {
  const text_file read = as_text("Café", no_utf8::is_cp1252);
  EXPECT_FALSE(read.was_cp1252);
  EXPECT_EQ(read.text, "Café");
}

}  // namespace
}  // namespace guyub::io
