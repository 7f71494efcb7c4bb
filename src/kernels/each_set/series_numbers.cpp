#include <cstring>

#ifdef __x86_64__
#include <immintrin.h>
#endif

#include "kernels/table.hpp"

namespace guyub::kernels::GUYUB_KERNEL_SET {
namespace {

constexpr std::uint64_t of_all(std::uint64_t byte) {
  return byte * 0x0101010101010101u;
}

/// Eight letters, the first lowest.
std::uint64_t letters_at(const char* text) {
  std::uint64_t word = 0;
  for (std::uint64_t i = 0; i < 8; ++i) {
    word |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
  }
  return word;
}

std::uint64_t prefix_mask(id_series series) {
  return series.prefix_size == 0 ? 0 : ~std::uint64_t{0} >> (64 - 8 * series.prefix_size);
}

std::uint32_t number_of(const char* end, std::uint32_t size, id_series series) {
  const std::uint32_t count = size - series.prefix_size;  // of its digits; wraps round
  if (count - 1 >= most_digits) return no_number;
  if (series.width != 0 && count != series.width) return no_number;
  if (((letters_at(end - size) ^ series.prefix) & prefix_mask(series)) != 0) return no_number;
  // the digits of the number behind as many zeros as are missing: the first digit lowest
  const std::uint64_t text = letters_at(end - 8);
  const std::uint64_t before = of_all(0xFF) >> (8 * count);
  std::uint64_t digits = (text & ~before) | (of_all('0') & before);
  const std::uint64_t are_digits =
      (digits & of_all(0xF0)) | ((digits + of_all(6)) & of_all(0xF0)) >> 4;
  if (are_digits != of_all(0x33)) return no_number;
  const bool is_padded = end[-static_cast<std::ptrdiff_t>(count)] == '0' && count > 1;
  if (series.width == 0 && is_padded) return no_number;
  digits = (digits & of_all(0x0F)) * (1 + (10 << 8)) >> 8;  // pairs, then fours, then eight
  digits = (digits & 0x00FF00FF00FF00FFu) * (1 + (100 << 16)) >> 16;
  return static_cast<std::uint32_t>(
      (digits & 0x0000FFFF0000FFFFu) * (1 + (std::uint64_t{10'000} << 32)) >> 32);
}

#ifdef __AVX2__
__m256i four_words(const char* text, const std::uint32_t* at) {
  long long words[4];
  for (std::size_t i = 0; i < 4; ++i) std::memcpy(&words[i], text + at[i], sizeof words[i]);
  return _mm256_setr_epi64x(words[0], words[1], words[2], words[3]);
}

/// As `number_of`, of four ids side by side.
void four_numbers(const char* text, const std::uint32_t* ends, const std::uint32_t* sizes,
                  id_series series, std::uint32_t* numbers) {
  const auto wide = [](const std::uint32_t* words) {
    return _mm256_cvtepu32_epi64(_mm_loadu_si128(reinterpret_cast<const __m128i*>(words)));
  };
  const auto all = [](std::uint64_t word) {
    return _mm256_set1_epi64x(static_cast<long long>(word));
  };
  const __m256i size = wide(sizes);
  const __m256i count = _mm256_sub_epi64(size, all(series.prefix_size));
  __m256i bad = _mm256_or_si256(_mm256_cmpgt_epi64(all(1), count),
                                _mm256_cmpgt_epi64(count, all(most_digits)));
  const __m256i before = _mm256_sub_epi64(all(64), _mm256_slli_epi64(count, 3));  // in bits
  // 0 to 9 for digits, zeros before them
  const __m256i digits =
      _mm256_and_si256(_mm256_sub_epi8(four_words(text - 8, ends), _mm256_set1_epi8('0')),
                       _mm256_sllv_epi64(all(~std::uint64_t{0}), before));
  const __m256i are_digits =
      _mm256_cmpeq_epi8(_mm256_min_epu8(digits, _mm256_set1_epi8(9)), digits);
  bad =
      _mm256_or_si256(bad, _mm256_xor_si256(_mm256_cmpeq_epi64(are_digits, all(~std::uint64_t{0})),
                                            all(~std::uint64_t{0})));
  if (series.width != 0) {
    bad = _mm256_or_si256(bad, _mm256_xor_si256(_mm256_cmpeq_epi64(count, all(series.width)),
                                                all(~std::uint64_t{0})));
  } else {
    const __m256i first = _mm256_and_si256(_mm256_srlv_epi64(digits, before), all(0xFF));
    bad = _mm256_or_si256(bad, _mm256_and_si256(_mm256_cmpeq_epi64(first, all(0)),
                                                _mm256_cmpgt_epi64(count, all(1))));
  }
  if (series.prefix_size != 0) {
    std::uint32_t begins[4];
    for (std::size_t i = 0; i < 4; ++i) begins[i] = ends[i] - sizes[i];
    const __m256i prefix = _mm256_and_si256(four_words(text, begins), all(prefix_mask(series)));
    bad = _mm256_or_si256(bad, _mm256_xor_si256(_mm256_cmpeq_epi64(prefix, all(series.prefix)),
                                                all(~std::uint64_t{0})));
  }
  const __m256i pairs = _mm256_maddubs_epi16(digits, _mm256_set1_epi16(1 << 8 | 10));
  const __m256i fours = _mm256_madd_epi16(pairs, _mm256_set1_epi32(1 << 16 | 100));
  const __m256i eight =
      _mm256_add_epi64(_mm256_mul_epu32(fours, all(10'000)), _mm256_srli_epi64(fours, 32));
  const __m256i lows = _mm256_permutevar8x32_epi32(_mm256_or_si256(eight, bad),
                                                   _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(numbers), _mm256_castsi256_si128(lows));
}
#endif

}  // namespace

// Eight at a time with AVX-512 was not faster: most of the time goes into loading the letters.
void series_numbers(const char* text, const std::uint32_t* ends, const std::uint32_t* sizes,
                    std::size_t count, id_series series, std::uint32_t* numbers) {
  std::size_t i = 0;
#ifdef __AVX2__
  for (; i + 4 <= count; i += 4) four_numbers(text, ends + i, sizes + i, series, numbers + i);
#endif
  for (; i < count; ++i) numbers[i] = number_of(text + ends[i], sizes[i], series);
}

}  // namespace guyub::kernels::GUYUB_KERNEL_SET
