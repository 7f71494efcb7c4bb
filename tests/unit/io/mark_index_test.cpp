#include "io/mark_index.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace guyub::io {
namespace {

std::string random_text(std::size_t size, std::string_view letters) {
  std::mt19937 random(1);
  std::string text(size, ' ');
  for (char& letter : text) letter = letters[random() % letters.size()];
  return text;
}

TEST(find_marks, finds_them_all_at_every_place_and_size) {
  const std::string text = random_text(300, "ab,\"\n\r;\xAC\x8A\x2D");
  for (std::size_t begin = 0; begin < 64; ++begin) {
    for (std::size_t size = 0; size <= 200; ++size) {
      std::vector<std::uint32_t> expected;
      for (std::size_t at = 0; at < size; ++at) {
        if (std::string_view(",\"\n\r").find(text[begin + at]) != std::string_view::npos) {
          expected.push_back(static_cast<std::uint32_t>(at));
        }
      }
      std::vector<std::uint32_t> found(size);
      found.resize(find_marks(text.data() + begin, size, ',', found.data()));
      ASSERT_EQ(found, expected) << begin << ' ' << size;
    }
  }
}

TEST(count_of, counts_more_than_a_byte_can_hold) {
  for (const std::size_t size : {0u, 1u, 15u, 16u, 17u, 4080u, 4081u, 20'000u}) {
    const std::string text = random_text(size, "\n\n\na");
    EXPECT_EQ(count_of('\n', text),
              static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
  }
}

TEST(mark_index, tells_each_mark_once_and_skips_those_behind) {
  const std::string text = "a,b\n" + std::string(9000, 'x') + ",\n";
  mark_index marks(text, ',');
  EXPECT_EQ(marks.next(0), 1u);
  EXPECT_EQ(marks.next(1), 3u);
  EXPECT_EQ(marks.next(4), 9004u);
  EXPECT_EQ(marks.next(9005), 9005u);
  EXPECT_EQ(marks.next(9006), text.size());
  mark_index ahead(text, ',');
  EXPECT_EQ(ahead.next(9005), 9005u);
  EXPECT_EQ(mark_index("", ',').next(0), 0u);
}

}  // namespace
}  // namespace guyub::io
