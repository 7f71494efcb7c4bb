#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "each_set.hpp"

namespace guyub::kernels {
namespace {

using numbers = std::vector<std::uint32_t>;

id_series series_of(std::string_view prefix, std::uint32_t width) {
  id_series series{0, static_cast<std::uint32_t>(prefix.size()), width};
  for (std::size_t i = 0; i < prefix.size(); ++i) {
    series.prefix |= std::uint64_t{static_cast<unsigned char>(prefix[i])} << (8 * i);
  }
  return series;
}

std::uint32_t by_letter(std::string_view id, std::string_view prefix, std::uint32_t width) {
  if (!id.starts_with(prefix)) return no_number;
  const std::string digits(id.substr(prefix.size()));
  if (digits.empty() || digits.size() > most_digits) return no_number;
  if (digits.find_first_not_of("0123456789") != std::string::npos) return no_number;
  const auto number = static_cast<std::uint32_t>(std::stoul(digits));
  const bool is_of_width = width == 0 ? std::to_string(number) == digits : digits.size() == width;
  return is_of_width ? number : no_number;
}

class series_numbers : public test::each_set {
 protected:
  [[nodiscard]] numbers found(const std::vector<std::string>& ids, std::string_view prefix,
                              std::uint32_t width) const {
    std::string text = "88888888";  // digits, lest one be taken for a part of an id
    std::vector<std::uint32_t> ends;
    std::vector<std::uint32_t> sizes;
    for (const std::string& id : ids) {
      text += id;
      ends.push_back(static_cast<std::uint32_t>(text.size()));
      sizes.push_back(static_cast<std::uint32_t>(id.size()));
    }
    text += "88888888";
    numbers result(ids.size(), 5);
    set().series_numbers(text.data(), ends.data(), sizes.data(), ids.size(),
                         series_of(prefix, width), result.data());
    return result;
  }
};

INSTANTIATE_TEST_SUITE_P(, series_numbers, test::all_sets, test::name_of_set);

TEST_P(series_numbers, are_those_behind_the_prefix) {
  EXPECT_EQ(found({"0", "17", "9999999", "10000000", "007", "", "1a", "-1"}, "", 0),
            (numbers{0, 17, 9999999, no_number, no_number, no_number, no_number, no_number}));
  EXPECT_EQ(
      found({"warga-0", "warga-17", "warga-", "warga", "17", "Warga-17", "warga-017"}, "warga-", 0),
      (numbers{0, 17, no_number, no_number, no_number, no_number, no_number}));
  EXPECT_EQ(found({"R007", "R070", "R07", "R0070", "R7"}, "R", 3),
            (numbers{7, 70, no_number, no_number, no_number}));
  EXPECT_EQ(found({"abcdefgh1234567", "abcdefgx1"}, "abcdefgh", 0), (numbers{1234567, no_number}));
  EXPECT_TRUE(found({}, "", 0).empty());
}

TEST_P(series_numbers, of_any_ids_are_what_each_letter_says) {
  std::mt19937_64 random(7);
  // next to the digits in the code table, with the same low bits, not ASCII
  const std::string_view others = "/:a0pP@\xb0\xb9\xff ";
  const std::vector<std::string> prefixes = {"", "w", "w-", "abcdefgh", "\xff"};
  for (int round = 0; round < 400; ++round) {
    const std::string& prefix = prefixes[random() % prefixes.size()];
    const auto width =
        static_cast<std::uint32_t>(random() % 2 == 0 ? 0 : 1 + random() % most_digits);
    std::vector<std::string> ids;
    for (std::size_t count = random() % 21; count > 0; --count) {
      std::string id = random() % 8 == 0 ? std::string() : prefix;
      for (std::size_t digits = random() % 10; digits > 0; --digits) {
        id += static_cast<char>('0' + random() % 10);
      }
      if (random() % 4 == 0 && !id.empty()) {
        id[random() % id.size()] = others[random() % others.size()];
      }
      ids.push_back(id);
    }
    numbers expected;
    for (const std::string& id : ids) expected.push_back(by_letter(id, prefix, width));
    ASSERT_EQ(found(ids, prefix, width), expected) << prefix << ' ' << width;
  }
}

}  // namespace
}  // namespace guyub::kernels
