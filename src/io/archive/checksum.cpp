#include "io/archive/checksum.hpp"

#include <algorithm>
#include <bit>

#include "io/archive/little_endian.hpp"

namespace guyub::io {
namespace {

constexpr std::uint64_t p1 = 0x9E3779B185EBCA87ull;
constexpr std::uint64_t p2 = 0xC2B2AE3D27D4EB4Full;
constexpr std::uint64_t p3 = 0x165667B19E3779F9ull;
constexpr std::uint64_t p4 = 0x85EBCA77C2B2AE63ull;
constexpr std::uint64_t p5 = 0x27D4EB2F165667C5ull;

std::uint64_t round(std::uint64_t lane, std::uint64_t word) {
  return std::rotl(lane + word * p2, 31) * p1;
}

}  // namespace

void checksum::add_stripes(const char* bytes, std::size_t count) {
  auto [a, b, c, d] = lanes_;
  for (const char* end = bytes + count * stripe; bytes != end; bytes += stripe) {
    a = round(a, from_little_endian<std::uint64_t>(bytes));
    b = round(b, from_little_endian<std::uint64_t>(bytes + 8));
    c = round(c, from_little_endian<std::uint64_t>(bytes + 16));
    d = round(d, from_little_endian<std::uint64_t>(bytes + 24));
  }
  lanes_ = {a, b, c, d};
}

void checksum::add(const char* bytes, std::size_t size) {
  const std::size_t held = size_ % stripe;
  size_ += size;
  if (held != 0) {
    const std::size_t taken = std::min(size, stripe - held);
    std::copy_n(bytes, taken, rest_.data() + held);
    bytes += taken;
    size -= taken;
    if (held + taken < stripe) return;
    add_stripes(rest_.data(), 1);
  }
  add_stripes(bytes, size / stripe);
  std::copy_n(bytes + size / stripe * stripe, size % stripe, rest_.data());
}

std::uint64_t checksum::value() const {
  std::uint64_t hash = p5;
  if (size_ >= stripe) {
    hash = std::rotl(lanes_[0], 1) + std::rotl(lanes_[1], 7) + std::rotl(lanes_[2], 12) +
           std::rotl(lanes_[3], 18);
    for (const std::uint64_t lane : lanes_) hash = (hash ^ round(0, lane)) * p1 + p4;
  }
  hash += size_;
  const char* at = rest_.data();
  const char* end = at + size_ % stripe;
  for (; end - at >= 8; at += 8) {
    hash = std::rotl(hash ^ round(0, from_little_endian<std::uint64_t>(at)), 27) * p1 + p4;
  }
  for (; end - at >= 4; at += 4) {
    hash = std::rotl(hash ^ from_little_endian<std::uint32_t>(at) * p1, 23) * p2 + p3;
  }
  for (; at != end; ++at) {
    hash = std::rotl(hash ^ static_cast<unsigned char>(*at) * p5, 11) * p1;
  }
  hash = (hash ^ (hash >> 33)) * p2;
  hash = (hash ^ (hash >> 29)) * p3;
  return hash ^ (hash >> 32);
}

}  // namespace guyub::io
