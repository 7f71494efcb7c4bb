// Where the code of a label is found by its hash.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <utility>
#include <vector>

namespace guyub::python {

/// The number of a label by first sight; −1 where there is none.
using code = std::int32_t;
constexpr code no_label = -1;

/// Codes in open addressing, at most half full. A slot keeps the whole hash of its label.
class code_table {
 public:
  /// Asks for the memory that a search will read.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[hash & mask_]); }

  /// The code whose hash this is and for which `is(code)` holds; otherwise the next, after `add()`.
  template <class Is, class Add>
  code find_or_add(std::uint64_t hash, const Is& is, const Add& add) {
    std::size_t at = hash & mask_;
    for (; slots_[at].label != no_label; at = (at + 1) & mask_) {
      if (slots_[at].hash == hash && is(slots_[at].label)) return slots_[at].label;
    }
    if (count_ == INT32_MAX) throw std::length_error("more than 2147483647 labels");
    add();
    const code added = count_++;
    slots_[at] = {hash, added};
    if (2 * static_cast<std::size_t>(count_) > slots_.size()) grow();
    return added;
  }

 private:
  struct slot {
    std::uint64_t hash = 0;
    code label = no_label;
  };

  void grow() {
    const std::vector<slot> before = std::exchange(slots_, std::vector<slot>(4 * slots_.size()));
    mask_ = slots_.size() - 1;
    for (const slot& old : before) {
      if (old.label == no_label) continue;
      std::size_t at = old.hash & mask_;
      while (slots_[at].label != no_label) at = (at + 1) & mask_;
      slots_[at] = old;
    }
  }

  std::vector<slot> slots_ = std::vector<slot>(1024);
  std::size_t mask_ = 1023;
  code count_ = 0;
};

}  // namespace guyub::python
