// Texts as labels: one after the other in one piece of memory, and their codes.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "labels/code_table.hpp"

namespace guyub::python {

/// The texts by their codes, as UTF-8.
class text_list {
 public:
  [[nodiscard]] std::size_t size() const { return ends_.size(); }
  [[nodiscard]] std::string_view operator[](std::size_t at) const {
    const std::size_t begin = at == 0 ? 0 : ends_[at - 1];
    return {letters_.data() + begin, ends_[at] - begin};
  }
  void push_back(std::string_view text) {
    letters_ += text;
    ends_.push_back(letters_.size());
  }

 private:
  std::string letters_;
  std::vector<std::size_t> ends_;
};

/// A hash of short texts in a few steps: eight letters at a time, the last eight as they overlap.
inline std::uint64_t hash_of(std::string_view text) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;
  const auto word = [&text](std::size_t from, std::size_t letters) {
    std::uint64_t value = 0;
    std::memcpy(&value, text.data() + from, letters);
    return value;
  };
  std::uint64_t hash = text.size() * odd;
  const auto take = [&hash](std::uint64_t value) {
    hash = (hash ^ value) * odd;
    hash ^= hash >> 32;
  };
  if (text.size() >= 8) {
    for (std::size_t at = 0; at + 8 < text.size(); at += 8) take(word(at, 8));
    take(word(text.size() - 8, 8));
  } else if (text.size() >= 4) {
    take(word(0, 4) << 32 | word(text.size() - 4, 4));
  } else {
    for (const char letter : text) take(static_cast<unsigned char>(letter));
  }
  hash *= odd;  // the last letters stand high, and a table looks low
  return hash ^ (hash >> 32);
}

class text_numbering {
 public:
  /// The code of a text; the empty one has none.
  code code_of(std::string_view text) {
    return text.empty() ? no_label : code_of(text, hash_of(text));
  }

  /// Codes of `rows` texts, of which `text_at(row)` must stay for `block` rows more: their places in
  /// the table are asked for before they are looked at.
  template <class TextAt>
  void number(std::size_t rows, TextAt&& text_at, code* codes) {
    std::array<std::string_view, block> texts;
    std::array<std::uint64_t, block> hashes{};
    for (std::size_t begin = 0; begin < rows; begin += block) {
      const std::size_t size = std::min(block, rows - begin);
      for (std::size_t i = 0; i < size; ++i) {
        texts[i] = text_at(begin + i);
        hashes[i] = hash_of(texts[i]);
        places_.prefetch(hashes[i]);
      }
      for (std::size_t i = 0; i < size; ++i) {
        codes[begin + i] = texts[i].empty() ? no_label : code_of(texts[i], hashes[i]);
      }
    }
  }

  [[nodiscard]] text_list& texts() { return texts_; }

  static constexpr std::size_t block = 64;

 private:
  code code_of(std::string_view text, std::uint64_t hash) {
    return places_.find_or_add(
        hash, [&](code known) { return texts_[static_cast<std::size_t>(known)] == text; },
        [&] { texts_.push_back(text); });
  }

  code_table places_;
  text_list texts_;
};

}  // namespace guyub::python
