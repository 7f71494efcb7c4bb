// A checksum of bytes as they go by.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace guyub::io {

/// XXH64 (Collet, https://xxhash.com): four lanes of 64 bits, some ten bytes a nanosecond. It tells
/// accidents, not forgery.
class checksum {
 public:
  void add(const char* bytes, std::size_t size);
  [[nodiscard]] std::uint64_t value() const;

 private:
  static constexpr std::size_t stripe = 32;  // bytes, eight a lane

  void add_stripes(const char* bytes, std::size_t count);

  static constexpr std::uint64_t first_prime = 0x9E3779B185EBCA87ull;
  static constexpr std::uint64_t second_prime = 0xC2B2AE3D27D4EB4Full;

  std::array<std::uint64_t, 4> lanes_{first_prime + second_prime, second_prime, 0, 0 - first_prime};
  std::array<char, stripe> rest_{};
  std::uint64_t size_ = 0;
};

}  // namespace guyub::io
