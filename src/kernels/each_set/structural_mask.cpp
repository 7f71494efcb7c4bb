#include <cstring>

#ifdef __x86_64__
#include <immintrin.h>
#endif

#include "kernels/table.hpp"

namespace guyub::kernels::GUYUB_KERNEL_SET {
namespace {

constexpr std::size_t block = 64;

// Wider comparisons, which answer in mask registers, were slower.
#if defined(__AVX2__)
std::uint64_t mask_of(const char* text, char delimiter) {
  std::uint64_t mask = 0;
  for (std::size_t at = 0; at < block; at += 32) {
    const __m256i letters = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + at));
    const auto equal = [letters](char letter) {
      return _mm256_cmpeq_epi8(letters, _mm256_set1_epi8(letter));
    };
    const __m256i found = _mm256_or_si256(_mm256_or_si256(equal(delimiter), equal('"')),
                                          _mm256_or_si256(equal('\n'), equal('\r')));
    mask |= std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(found))} << at;
  }
  return mask;
}
#elif defined(__SSE2__)
std::uint64_t mask_of(const char* text, char delimiter) {
  std::uint64_t mask = 0;
  for (std::size_t at = 0; at < block; at += 16) {
    const __m128i letters = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
    const auto equal = [letters](char letter) {
      return _mm_cmpeq_epi8(letters, _mm_set1_epi8(letter));
    };
    const __m128i found = _mm_or_si128(_mm_or_si128(equal(delimiter), equal('"')),
                                       _mm_or_si128(equal('\n'), equal('\r')));
    mask |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(found))} << at;
  }
  return mask;
}
#else
std::uint64_t mask_of(const char* text, char delimiter) {
  std::uint64_t mask = 0;
  for (std::size_t at = 0; at < block; ++at) {
    const char letter = text[at];
    const bool found = letter == delimiter || letter == '"' || letter == '\n' || letter == '\r';
    mask |= std::uint64_t{found} << at;
  }
  return mask;
}
#endif

}  // namespace

void structural_mask(const char* text, std::size_t size, char delimiter, std::uint64_t* masks) {
  const std::size_t whole = size / block;
  for (std::size_t b = 0; b < whole; ++b) masks[b] = mask_of(text + b * block, delimiter);
  const std::size_t rest = size % block;
  if (rest == 0) return;
  char last[block] = {};
  std::memcpy(last, text + whole * block, rest);
  // the zeros beyond the text might be the delimiter
  masks[whole] = mask_of(last, delimiter) & (~std::uint64_t{0} >> (block - rest));
}

}  // namespace guyub::kernels::GUYUB_KERNEL_SET
