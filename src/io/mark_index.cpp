#include "io/mark_index.hpp"

#include <algorithm>
#include <array>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace guyub::io {
namespace {

constexpr std::size_t window = 8192;  // with its marks, what the nearest cache holds

bool is_mark(char letter, char delimiter) {
  return letter == delimiter || letter == '"' || letter == '\n' || letter == '\r';
}

#ifdef __SSE2__
/// A bit for each of 64 bytes.
std::uint64_t marks_of_block(const char* text, char delimiter) {
  std::uint64_t bits = 0;
  for (unsigned part = 0; part < 4; ++part) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text) + part);
    const auto equal = [bytes](char letter) {
      return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(letter));
    };
    const __m128i found = _mm_or_si128(_mm_or_si128(equal(delimiter), equal('"')),
                                       _mm_or_si128(equal('\n'), equal('\r')));
    const auto of_part = static_cast<std::uint32_t>(_mm_movemask_epi8(found));
    bits |= std::uint64_t{of_part} << (16 * part);
  }
  return bits;
}
#endif

}  // namespace

std::size_t find_marks(const char* text, std::size_t size, char delimiter, std::uint32_t* found) {
  std::size_t count = 0;
  std::size_t at = 0;
#ifdef __SSE2__
  for (; at + 64 <= size; at += 64) {
    for (std::uint64_t bits = marks_of_block(text + at, delimiter); bits != 0; bits &= bits - 1) {
      found[count++] =
          static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(bits));
    }
  }
#endif
  for (; at < size; ++at) {
    found[count] = static_cast<std::uint32_t>(at);
    if (is_mark(text[at], delimiter)) ++count;
  }
  return count;
}

std::size_t count_of(char letter, std::string_view text) {
  // bytes count up to 255, and sixteen of them side by side
  constexpr std::size_t lanes = 16;
  std::size_t count = 0;
  std::size_t at = 0;
  while (at + lanes <= text.size()) {
    std::array<std::uint8_t, lanes> counts{};
    const std::size_t end = std::min(at + 255 * lanes, text.size() / lanes * lanes);
    for (; at < end; at += lanes) {
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        counts[lane] = static_cast<std::uint8_t>(counts[lane] + (text[at + lane] == letter));
      }
    }
    for (const std::uint8_t of_lane : counts) count += of_lane;
  }
  for (; at < text.size(); ++at) count += text[at] == letter;
  return count;
}

mark_index::mark_index(std::string_view text, char delimiter)
    : text_(text), delimiter_(delimiter), found_(std::min(window, text.size())) {}

bool mark_index::look_ahead(std::size_t from) {
  begin_ = std::max(from, end_);
  if (begin_ >= text_.size()) return false;
  const std::size_t size = std::min(window, text_.size() - begin_);
  count_ = find_marks(text_.data() + begin_, size, delimiter_, found_.data());
  told_ = 0;
  end_ = begin_ + size;
  return true;
}

}  // namespace guyub::io
