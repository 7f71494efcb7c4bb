// A fingerprint of tables, column by column.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vector>

#include "model/short_text.hpp"

namespace guyub::model {

/// Not for secrets. Machines of one byte order agree.
class content_hash {
 public:
  void add(std::uint64_t word) { value_ = mixed(value_, word); }
  void add(std::string_view text) { add(hash_of(text)); }
  /// Plain cells, eight bytes at a time in four chains that do not wait for each other.
  template <class Cell>
  void add(const std::vector<Cell>& cells) {
    static_assert(std::is_trivially_copyable_v<Cell> && !std::is_same_v<Cell, bool>);
    const std::string_view bytes(reinterpret_cast<const char*>(cells.data()),
                                 cells.size() * sizeof(Cell));
    std::array<std::uint64_t, 4> chains = {1, 2, 3, 4};
    std::size_t at = 0;
    for (; at + 32 <= bytes.size(); at += 32) {
      for (std::size_t chain = 0; chain < 4; ++chain) {
        const auto word = word_at<std::uint64_t>(bytes.data() + at + 8 * chain);
        chains[chain] = mixed(chains[chain], word);
      }
    }
    for (const std::uint64_t chain : chains) add(chain);
    add(bytes.substr(at));
  }
  [[nodiscard]] std::uint64_t value() const { return value_ ^ (value_ >> 32); }

 private:
  static std::uint64_t mixed(std::uint64_t value, std::uint64_t word) {
    return std::rotl((value ^ word) * 0x9FB21C651E98DF25ull, 29);
  }

  std::uint64_t value_ = 0xcbf29ce484222325ull;
};

}  // namespace guyub::model
