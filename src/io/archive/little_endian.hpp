// Numbers as an archive holds them: the lowest byte first, on every machine.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>

namespace guyub::io {

inline constexpr bool is_little_endian = std::endian::native == std::endian::little;

/// Turns numbers of this machine into those of an archive, or back.
template <class T>
void swap_bytes_if_big_endian(T* values, std::size_t count) {
  if constexpr (!is_little_endian && sizeof(T) > 1) {
    for (T* value = values; value != values + count; ++value) {
      char bytes[sizeof(T)];
      std::memcpy(bytes, value, sizeof(T));
      std::reverse(bytes, bytes + sizeof(T));
      std::memcpy(value, bytes, sizeof(T));
    }
  }
}

template <class T>
T from_little_endian(const char* bytes) {
  T value;
  std::memcpy(&value, bytes, sizeof(T));
  swap_bytes_if_big_endian(&value, 1);
  return value;
}

template <class T>
void to_little_endian(T value, char* bytes) {
  swap_bytes_if_big_endian(&value, 1);
  std::memcpy(bytes, &value, sizeof(T));
}

}  // namespace guyub::io
