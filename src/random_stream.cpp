#include <Random123/philox.h>
#include <stdexcept>

#include <guyub/random_stream.hpp>

namespace guyub {
namespace {

using philox = r123::Philox4x32_R<10>;

std::uint32_t low_half(std::uint64_t word) {
  return static_cast<std::uint32_t>(word);
}

std::uint32_t high_half(std::uint64_t word) {
  return static_cast<std::uint32_t>(word >> 32);
}

struct wide_product {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
};

wide_product product_of(std::uint64_t a, std::uint64_t b) {
  __extension__ using wide = unsigned __int128;
  const wide product = wide{a} * b;
  return {.high = static_cast<std::uint64_t>(product >> 64),
          .low = static_cast<std::uint64_t>(product)};
}

}  // namespace

void random_stream::refill() {
  const philox::key_type key = {{low_half(seed_), high_half(seed_)}};
  for (std::size_t at = 0; at < words_.size(); at += 4, ++block_) {
    const philox::ctr_type counter = {
        {low_half(block_), high_half(block_), low_half(draw_), high_half(draw_)}};
    const philox::ctr_type words = philox{}(counter, key);
    for (std::size_t word = 0; word < 4; ++word) words_[at + word] = words[word];
  }
  next_ = 0;
}

std::uint64_t random_stream::below_wide(std::uint64_t n) {
  if (n == 0) throw std::invalid_argument("a random number below 0: expected a bound of 1 or more");
  const std::uint64_t surplus = (0 - n) % n;
  wide_product product = product_of(bits64(), n);
  while (product.low < surplus) product = product_of(bits64(), n);
  return product.high;
}

}  // namespace guyub
