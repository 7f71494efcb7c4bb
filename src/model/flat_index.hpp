// Positions under hashes in one block of memory. Reading asks for one at almost every cell, and a map
// of nodes would be most of the time it takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "support/large_pages.hpp"

namespace guyub::model {

/// Asks for memory that will be read soon.
inline void fetch([[maybe_unused]] const void* memory) {
#ifdef __GNUC__
  __builtin_prefetch(memory);
  __asm__ volatile("");  // or GCC takes the call for one without effect, and drops it
#endif
}

/// Open addressing, at most half full; nothing is ever taken out. What the positions stand for lies
/// elsewhere, and is asked for only where the hashes agree.
class flat_index {
 public:
  using position = std::uint32_t;
  static constexpr position nowhere = 0xFFFFFFFFu;

  /// The position under `hash` that `is_same` takes for the one looked for, or `nowhere`.
  template <class IsSame>
  [[nodiscard]] position find(std::uint64_t hash, IsSame&& is_same) const {
    if (slots_.empty()) return nowhere;
    return slots_[slot_of(mixed(hash), is_same)].at;
  }

  /// The position found under `hash`, or `added` after it was put there.
  template <class IsSame>
  position find_or_add(std::uint64_t hash, position added, IsSame&& is_same) {
    if (2 * (count_ + 1) > slots_.size()) grow();
    const std::uint32_t bits = mixed(hash);
    slot& found = slots_[slot_of(bits, is_same)];
    if (found.at != nowhere) return found.at;
    found = {bits, added};
    ++count_;
    return added;
  }

  /// Ahead of a search under `hash`.
  void fetch(std::uint64_t hash) const {
    if (!slots_.empty()) model::fetch(&slots_[mixed(hash) & (slots_.size() - 1)]);
  }
  /// What a search under `hash` looks at first.
  [[nodiscard]] position likely(std::uint64_t hash) const {
    return slots_.empty() ? nowhere : slots_[mixed(hash) & (slots_.size() - 1)].at;
  }

 private:
  struct slot {
    std::uint32_t bits = 0;
    position at = nowhere;
  };

  static std::uint32_t mixed(std::uint64_t hash) {  // Fibonacci hashing: the high bits count
    return static_cast<std::uint32_t>((hash * 0x9E3779B97F4A7C15ull) >> 32);
  }

  template <class IsSame>
  [[nodiscard]] std::size_t slot_of(std::uint32_t bits, IsSame&& is_same) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = bits & mask;
    while (slots_[at].at != nowhere && (slots_[at].bits != bits || !is_same(slots_[at].at))) {
      at = (at + 1) & mask;
    }
    return at;
  }

  void grow() {
    std::vector<slot> before;
    support::resize_large(before, slots_.empty() ? 16 : 2 * slots_.size());
    std::swap(before, slots_);
    for (const slot& kept : before) {
      if (kept.at == nowhere) continue;
      slots_[slot_of(kept.bits, [](position) { return false; })] = kept;
    }
  }

  std::vector<slot> slots_;
  std::size_t count_ = 0;
};

}  // namespace guyub::model
