#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "each_set.hpp"

namespace guyub::kernels {
namespace {

using words = std::vector<std::uint64_t>;

words by_letter(std::string_view text, char delimiter) {
  words masks((text.size() + 63) / 64, 0);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char letter = text[i];
    if (letter == delimiter || letter == '"' || letter == '\n' || letter == '\r') {
      masks[i / 64] |= std::uint64_t{1} << i % 64;
    }
  }
  return masks;
}

class structural_mask : public test::each_set {
 protected:
  [[nodiscard]] words found(std::string_view text, char delimiter) const {
    words masks((text.size() + 63) / 64, 0x5555);  // what was there before must go
    set().structural_mask(text.data(), text.size(), delimiter, masks.data());
    return masks;
  }
};

INSTANTIATE_TEST_SUITE_P(, structural_mask, test::all_sets, test::name_of_set);

TEST_P(structural_mask, marks_delimiters_quotes_and_ends_of_lines) {
  // a  ,  "  b  "  \r \n c  ;   the first letter is the lowest bit
  EXPECT_EQ(found("a,\"b\"\r\nc;", ',')[0], 0b001110110u);
  EXPECT_EQ(found("a,\"b\"\r\nc;", ';')[0], 0b101110100u);
}

TEST_P(structural_mask, of_any_text_is_what_each_letter_says) {
  std::mt19937_64 random(7);
  // one in four letters is special, or next to it in the code table, or not ASCII
  const std::string_view some = ",\"\n\r;\t!#+-\v\x0c\xff\x80";
  for (std::size_t size = 0; size <= 200; ++size) {
    for (std::size_t begin = 0; begin < 64; begin += 1 + size % 3) {
      std::string text(begin + size, 'x');
      for (char& letter : text) {
        if (random() % 4 == 0) letter = some[random() % some.size()];
      }
      const auto part = std::string_view(text).substr(begin);
      for (const char delimiter : {',', '\xff'}) {
        ASSERT_EQ(found(part, delimiter), by_letter(part, delimiter)) << size << ' ' << begin;
      }
    }
  }
}

TEST_P(structural_mask, takes_nothing_beyond_the_text_for_a_delimiter) {
  EXPECT_EQ(found("ab", '\0')[0], 0u);
  EXPECT_EQ(found(std::string_view("a\0b", 3), '\0')[0], 0b10u);
}

TEST_P(structural_mask, of_no_text_writes_nothing) {
  std::uint64_t untouched = 9;
  set().structural_mask(nullptr, 0, ',', &untouched);
  EXPECT_EQ(untouched, 9u);
}

}  // namespace
}  // namespace guyub::kernels
