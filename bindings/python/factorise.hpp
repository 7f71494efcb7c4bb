// Labels as codes by first sight, at the speed of the arrays they lie in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace guyub::python {

/// Numbers keys by first sight: a table of codes with open addressing, at most half full.
template <class Key, class Hash>
class numbering {
 public:
  std::int32_t code_of(const Key& key) {
    std::size_t slot = Hash{}(key)&mask_;
    while (slots_[slot] >= 0) {
      if (keys_[static_cast<std::size_t>(slots_[slot])] == key) return slots_[slot];
      slot = (slot + 1) & mask_;
    }
    if (keys_.size() >= 0x7FFFFFFFu) throw std::length_error("more than 2147483647 labels");
    const auto code = static_cast<std::int32_t>(keys_.size());
    keys_.push_back(key);
    slots_[slot] = code;
    if (2 * keys_.size() > slots_.size()) grow();
    return code;
  }
  std::size_t size() const { return keys_.size(); }

 private:
  void grow() {
    slots_.assign(2 * slots_.size(), -1);
    mask_ = slots_.size() - 1;
    for (std::size_t code = 0; code < keys_.size(); ++code) {
      std::size_t slot = Hash{}(keys_[code]) & mask_;
      while (slots_[slot] >= 0) slot = (slot + 1) & mask_;
      slots_[slot] = static_cast<std::int32_t>(code);
    }
  }

  std::vector<Key> keys_;
  std::vector<std::int32_t> slots_ = std::vector<std::int32_t>(1024, -1);
  std::size_t mask_ = 1023;
};

struct word_hash {
  std::size_t operator()(std::uint64_t key) const {
    key = (key ^ (key >> 32)) * 0x9E3779B97F4A7C15u;
    return static_cast<std::size_t>(key ^ (key >> 29));
  }
};

using numbering_of_words = numbering<std::uint64_t, word_hash>;
using numbering_of_texts = numbering<std::string_view, std::hash<std::string_view>>;

/// What became of columns that share their labels: a code an entry, −1 for none, and where each
/// label was first seen, as `row * columns + column`.
struct factors {
  std::vector<std::vector<std::int32_t>> codes;
  std::vector<std::int64_t> first;
};

/// `code_at(column, row)` is a code by first sight, or −1; rows are seen in turn.
template <class CodeAt>
factors factorised(std::size_t columns, std::size_t rows, CodeAt&& code_at) {
  factors found{std::vector(columns, std::vector<std::int32_t>(rows)), {}};
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      const std::int32_t code = code_at(column, row);
      found.codes[column][row] = code;
      if (code == static_cast<std::int32_t>(found.first.size())) {
        found.first.push_back(static_cast<std::int64_t>(row * columns + column));
      }
    }
  }
  return found;
}

}  // namespace guyub::python
