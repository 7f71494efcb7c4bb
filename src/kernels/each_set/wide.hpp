// Doubles side by side, as many as this set holds in a register. Lanes never meet, so that the width
// changes no byte.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace guyub::kernels::GUYUB_KERNEL_SET {
namespace {

#if defined(__AVX512F__)
constexpr std::size_t wide_bytes = 64;
#elif defined(__AVX__)
constexpr std::size_t wide_bytes = 32;
#else
constexpr std::size_t wide_bytes = 16;
#endif

using wide = double __attribute__((vector_size(wide_bytes)));
using wide_mask = std::int64_t __attribute__((vector_size(wide_bytes)));  // all bits or none
constexpr std::size_t wide_lanes = wide_bytes / sizeof(double);

inline wide load(const double* from) {
  wide values;
  std::memcpy(&values, from, sizeof values);
  return values;
}

inline void store(wide values, double* to) {
  std::memcpy(to, &values, sizeof values);
}

/// Which of the lanes have their bit in the mask, the lowest first.
inline wide_mask members_of(std::uint32_t lanes) {
  wide_mask bits;
  for (std::size_t lane = 0; lane < wide_lanes; ++lane) bits[lane] = std::int64_t{1} << lane;
  return (bits & std::int64_t{lanes}) != 0;
}

}  // namespace
}  // namespace guyub::kernels::GUYUB_KERNEL_SET
