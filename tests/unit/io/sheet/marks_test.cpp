#include "io/sheet/marks.hpp"

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

TEST(read_mark, knows_ticks_and_words) {
  for (const char* mark : {"√", "✓", "v", "V", "x", "X", "1", "ya", "Hadir", "H"}) {
    EXPECT_EQ(read_mark(mark), true) << mark;
  }
  for (const char* mark : {"0", "-", "tidak", "Tidak Hadir", "izin", "S", "alpa"}) {
    EXPECT_EQ(read_mark(mark), false) << mark;
  }
  for (const char* word : {"mungkin", "2", "?"}) EXPECT_FALSE(read_mark(word).has_value()) << word;
}

}  // namespace
}  // namespace guyub::io::sheet
