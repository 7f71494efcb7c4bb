// Whether reading takes memory out of proportion to its input: every allocation is counted.
#pragma once

#include <cstddef>

namespace guyub::fuzz {

/// Watches from its making to its end, and aborts as soon as more than `allowed` bytes are held on
/// top of what was held before. One at a time.
class memory_watch {
 public:
  explicit memory_watch(std::size_t allowed);
  ~memory_watch();
  memory_watch(const memory_watch&) = delete;
  memory_watch& operator=(const memory_watch&) = delete;
};

/// What reading `bytes` may hold at once: a fixed part for tables of words and the like, and some
/// hundred bytes a byte, for the shortest cell (two bytes) becomes a number, an id and its index.
[[nodiscard]] constexpr std::size_t in_proportion_to(std::size_t bytes) {
  return (std::size_t{4} << 20) + 256 * bytes;
}

}  // namespace guyub::fuzz
