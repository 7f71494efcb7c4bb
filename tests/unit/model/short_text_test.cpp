#include "model/short_text.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "model/id_space.hpp"

namespace guyub::model {
namespace {

TEST(small_number, is_what_digits_say) {
  for (std::uint32_t number = 0; number < 10'000'000; number += 1 + number / 37) {
    ASSERT_EQ(small_number(std::to_string(number)), number);
  }
  EXPECT_EQ(small_number("9999999"), 9'999'999u);
  EXPECT_EQ(small_number("00"), 0u);
  EXPECT_EQ(small_number("007"), 7u);
  for (const std::string text : {"", "10000000", "-1", "+1", "1 ", " 1", "1.0", "a", "/", ":",
                                 "12:45", "1/2", "\xB1", "12\xB3", "0x1", "1234567a"}) {
    EXPECT_EQ(small_number(text), no_small_number) << text;
  }
}

TEST(small_number, takes_no_other_byte_for_a_digit) {
  for (std::size_t size = 1; size <= 7; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      for (int byte = 0; byte < 256; ++byte) {
        std::string text(size, '1');
        text[at] = static_cast<char>(byte);
        const bool is_number = byte >= '0' && byte <= '9';
        ASSERT_EQ(small_number(text) != no_small_number, is_number) << text;
      }
    }
  }
}

RC_GTEST_PROP(same_text, says_what_equality_says, ()) {
  const auto any = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab")));
  const std::string a = *any + *any;
  const std::string b = *rc::gen::element(a, *any + *any);
  RC_ASSERT(same_text(a, b) == (a == b));
  if (a == b) RC_ASSERT(hash_of(a) == hash_of(b));
}

TEST(hash_of, sees_each_byte) {
  for (std::size_t size = 1; size <= 40; ++size) {
    const std::string text(size, 'a');
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = text;
      other[at] = 'b';
      EXPECT_NE(hash_of(text), hash_of(other));
      EXPECT_FALSE(same_text(text, other));
    }
    EXPECT_NE(hash_of(text), hash_of(text + 'a'));
  }
}

RC_GTEST_PROP(id_space, numbers_texts_by_first_sight, ()) {
  const auto ids = *rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
      rc::gen::element<std::string>("0", "00", "7", "07", "007", "1048575", "1048576", "", "a",
                                    "a long id that does not fit into two words", "a long id 7",
                                    "warga-7", "warga-07", "warga-17", "wargb-7", "warga-"),
      rc::gen::container<std::string>(rc::gen::elementOf(std::string("01a")))));
  id_space space;
  std::vector<std::string> known;
  for (const std::string& id : ids) {
    const auto place = std::find(known.begin(), known.end(), id);
    const auto expected = static_cast<index>(place - known.begin());
    RC_ASSERT(space.find(id) == (place == known.end() ? none : expected));
    if (place == known.end()) known.push_back(id);
    RC_ASSERT(space.intern(id) == expected);
  }
  std::vector<std::string_view> asked(ids.begin(), ids.end());
  asked.emplace_back("unknown");
  asked.emplace_back("1048574");
  std::vector<index> found(asked.size());
  space.find_all(asked, found);
  for (std::size_t i = 0; i < asked.size(); ++i) RC_ASSERT(found[i] == space.find(asked[i]));
  RC_ASSERT(space.ids() == known);
}

}  // namespace
}  // namespace guyub::model
