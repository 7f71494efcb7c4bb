// Positions under 64-bit keys in one block of memory. Reading asks for one at almost every cell, and
// a map of nodes would be most of the time it takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace guyub::model {

/// Open addressing, at most half full; nothing is ever taken out.
class flat_index {
 public:
  using position = std::uint32_t;
  static constexpr position nowhere = 0xFFFFFFFFu;

  /// The position under `key` that `is_same` takes for the one looked for, or `nowhere`.
  template <class IsSame>
  [[nodiscard]] position find(std::uint64_t key, IsSame&& is_same) const {
    if (slots_.empty()) return nowhere;
    return slots_[slot_of(key, is_same)].at;
  }

  /// The position found under `key`, or `added` after it was put there.
  template <class IsSame>
  position find_or_add(std::uint64_t key, position added, IsSame&& is_same) {
    if (2 * (count_ + 1) > slots_.size()) grow();
    slot& found = slots_[slot_of(key, is_same)];
    if (found.at != nowhere) return found.at;
    found = {key, added};
    ++count_;
    return added;
  }

  /// Where keys are the same only if what they stand for is.
  position find_or_add(std::uint64_t key, position added) {
    return find_or_add(key, added, [](position) { return true; });
  }

 private:
  struct slot {
    std::uint64_t key = 0;
    position at = nowhere;
  };

  template <class IsSame>
  [[nodiscard]] std::size_t slot_of(std::uint64_t key, IsSame&& is_same) const {
    const std::size_t mask = slots_.size() - 1;
    std::uint64_t mixed = key * 0x9E3779B97F4A7C15ull;  // Fibonacci hashing: the high bits count
    mixed ^= mixed >> 32;
    std::size_t at = static_cast<std::size_t>(mixed) & mask;
    while (slots_[at].at != nowhere && (slots_[at].key != key || !is_same(slots_[at].at))) {
      at = (at + 1) & mask;
    }
    return at;
  }

  void grow() {
    std::vector<slot> before(slots_.empty() ? 16 : 2 * slots_.size());
    std::swap(before, slots_);
    for (const slot& kept : before) {
      if (kept.at == nowhere) continue;
      slots_[slot_of(kept.key, [](position) { return false; })] = kept;
    }
  }

  std::vector<slot> slots_;
  std::size_t count_ = 0;
};

}  // namespace guyub::model
