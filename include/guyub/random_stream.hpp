// The one source of chance in this library.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>

#include <guyub/export.hpp>

namespace guyub {

/// Random numbers of draw `draw` of seed `seed`: Philox4x32-10, a function of the two and of the place
/// in the stream alone. So a draw is the same on any thread, in any order and on any machine, and two
/// draws have nothing in common. A UniformRandomBitGenerator as well, for the algorithms of others.
///
/// It is not for secrets: who sees the numbers can find the seed.
/// Source: Salmon et al. 2011, doi:10.1145/2063384.2063405.
class GUYUB_EXPORT random_stream {
 public:
  using result_type = std::uint32_t;

  /// From the start, or from a later block of four words.
  random_stream(std::uint64_t seed, std::uint64_t draw, std::uint64_t block = 0)
      : seed_(seed), draw_(draw), block_(block) {}

  static constexpr result_type min() { return 0; }
  static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
  result_type operator()() { return bits32(); }

  std::uint32_t bits32() {
    if (next_ == words_.size()) refill();
    return words_[next_++];
  }
  /// The lower half first.
  std::uint64_t bits64() {
    const std::uint64_t lower = bits32();
    return std::uint64_t{bits32()} << 32 | lower;
  }

  /// From 0 to `n` - 1, each as likely as another (Lemire 2019, doi:10.1145/3230636).
  /// Errors: std::invalid_argument where `n` is 0.
  std::uint64_t below(std::uint64_t n) {
    if (n - 1 >= max()) return below_wide(n);
    const auto bound = static_cast<std::uint32_t>(n);
    std::uint64_t product = std::uint64_t{bits32()} * bound;
    if (static_cast<std::uint32_t>(product) < bound) {
      const std::uint32_t surplus = -bound % bound;  // of the 2^32 words, over whole shares
      while (static_cast<std::uint32_t>(product) < surplus) {
        product = std::uint64_t{bits32()} * bound;
      }
    }
    return product >> 32;
  }

  /// From 0 to below 1, a multiple of 2^-53.
  double uniform() { return static_cast<double>(bits64() >> 11) * 0x1p-53; }

  /// Every order as likely as another.
  template <class Value, std::size_t Extent>
  void shuffle(std::span<Value, Extent> values) {
    for (std::size_t left = values.size(); left > 1; --left) {
      std::swap(values[left - 1], values[below(left)]);
    }
  }

 private:
  void refill();
  std::uint64_t below_wide(std::uint64_t n);

  std::uint64_t seed_;
  std::uint64_t draw_;
  std::uint64_t block_;                    // the first that is not among the words
  std::array<std::uint32_t, 64> words_{};  // some blocks at once are cheaper
  std::size_t next_ = words_.size();
};

}  // namespace guyub
