// Ids and words are short: they are compared, hashed and read as numbers by words of eight bytes.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace guyub::model {

template <class Word>
[[nodiscard]] Word word_at(const char* text) {
  Word word = 0;
  std::memcpy(&word, text, sizeof word);
  return word;
}

/// At most eight bytes as a number, the first lowest; parts that overlap say the same.
[[nodiscard]] inline std::uint64_t packed(std::string_view text) {
  const std::size_t size = text.size();
  if (size >= 4 && std::endian::native == std::endian::little) {
    const std::uint64_t last = word_at<std::uint32_t>(text.data() + size - 4);
    return word_at<std::uint32_t>(text.data()) | last << (8 * (size - 4));
  }
  if (size >= 4) return packed(text.substr(0, 3)) | packed(text.substr(3)) << 24;
  if (size == 0) return 0;
  const auto byte = [&](std::size_t at) {
    return std::uint64_t{static_cast<unsigned char>(text[at])} << (8 * at);
  };
  return byte(0) | byte(size / 2) | byte(size - 1);
}

[[nodiscard]] inline bool same_text(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  if (a.size() <= 8) return packed(a) == packed(b);
  if (a.size() > 16) return a == b;
  const std::size_t last = a.size() - 8;
  return word_at<std::uint64_t>(a.data()) == word_at<std::uint64_t>(b.data()) &&
         word_at<std::uint64_t>(a.data() + last) == word_at<std::uint64_t>(b.data() + last);
}

[[nodiscard]] inline std::uint64_t hash_of(std::string_view text) {
  const auto mix = [](std::uint64_t hash, std::uint64_t word) {
    hash = (hash ^ word) * 0x9FB21C651E98DF25ull;
    return hash ^ (hash >> 32);
  };
  const std::uint64_t size = text.size();
  if (size <= 8) return mix(size, packed(text));
  std::uint64_t hash = size;
  std::size_t at = 0;
  for (; at + 8 < size; at += 8) hash = mix(hash, word_at<std::uint64_t>(text.data() + at));
  return mix(hash, word_at<std::uint64_t>(text.data() + size - 8));
}

inline constexpr std::uint32_t no_small_number = 0xFFFFFFFFu;

/// The number that a text of digits alone says, seven at most. Without a branch on the digits, for
/// their number varies from one id to the next.
[[nodiscard]] inline std::uint32_t small_number(std::string_view text) {
  if (text.empty() || text.size() > 7) return no_small_number;
  constexpr auto all = [](std::uint64_t byte) { return byte * 0x0101010101010101u; };
  const std::size_t size = text.size();
  // the digits behind as many zeros as are missing: the first digit lowest
  std::uint64_t digits = packed(text) << (8 * (8 - size)) | all('0') >> (8 * size);
  const std::uint64_t are_digits = (digits & all(0xF0)) | ((digits + all(6)) & all(0xF0)) >> 4;
  if (are_digits != all(0x33)) return no_small_number;
  digits = (digits & all(0x0F)) * (1 + (10 << 8)) >> 8;  // pairs, then fours, then eight
  digits = (digits & 0x00FF00FF00FF00FFu) * (1 + (100 << 16)) >> 16;
  return static_cast<std::uint32_t>(
      (digits & 0x0000FFFF0000FFFFu) * (1 + (std::uint64_t{10'000} << 32)) >> 32);
}

}  // namespace guyub::model
