// Which rows say the same as an earlier one.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "model/flat_index.hpp"

namespace guyub::model {

/// A bit for each of many hashes: what is not in it was never added.
class bit_filter {
 public:
  explicit bit_filter(std::size_t expected)
      : words_(std::bit_ceil(std::max<std::size_t>(expected / 8, 8))) {}

  /// Whether the bit was set already.
  bool add(std::uint64_t hash) {
    std::uint64_t& word = words_[word_of(hash)];
    const bool was_set = (word & bit_of(hash)) != 0;
    word |= bit_of(hash);
    return was_set;
  }
  [[nodiscard]] bool may_have(std::uint64_t hash) const {
    return (words_[word_of(hash)] & bit_of(hash)) != 0;
  }

 private:
  [[nodiscard]] std::size_t word_of(std::uint64_t hash) const {
    return static_cast<std::size_t>(hash >> 6) & (words_.size() - 1);
  }
  static std::uint64_t bit_of(std::uint64_t hash) { return std::uint64_t{1} << (hash & 63); }

  std::vector<std::uint64_t> words_;  // eight bits or more a hash
};

/// Calls `repeated(first, row)` for each row that `is_same` as an earlier one, in their order.
/// `hash_rows(begin, hashes)` hashes the rows from `begin` on. Repeats are rare: a bit a row tells
/// nearly all that have none, and only the others are looked for in a second pass.
template <class HashRows, class IsSame, class Repeated>
void for_each_repeat(std::size_t rows, HashRows&& hash_rows, IsSame&& is_same,
                     Repeated&& repeated) {
  constexpr std::size_t at_once = 512;
  const auto each_block = [&](auto&& visit) {
    std::array<std::uint64_t, at_once> block;
    for (std::size_t begin = 0; begin < rows; begin += at_once) {
      const std::span<std::uint64_t> hashes(block.data(), std::min(at_once, rows - begin));
      hash_rows(begin, hashes);
      visit(begin, hashes);
    }
  };
  bit_filter seen(rows);
  std::vector<std::uint64_t> doubtful;
  each_block([&](std::size_t, std::span<const std::uint64_t> hashes) {
    std::array<std::uint64_t, at_once> again;
    std::size_t count = 0;
    for (const std::uint64_t hash : hashes) {  // without a branch that none can foresee
      again[count] = hash;
      count += static_cast<std::size_t>(seen.add(hash));
    }
    doubtful.insert(doubtful.end(), again.begin(), again.begin() + count);
  });
  if (doubtful.empty()) return;
  const auto other_bits = [](std::uint64_t hash) { return std::rotr(hash, 32); };
  bit_filter wanted(4 * doubtful.size());
  for (const std::uint64_t hash : doubtful) wanted.add(other_bits(hash));
  flat_index firsts;
  each_block([&](std::size_t begin, std::span<const std::uint64_t> hashes) {
    for (std::size_t i = 0; i < hashes.size(); ++i) {
      if (!wanted.may_have(other_bits(hashes[i]))) continue;
      const std::size_t row = begin + i;
      const auto first =
          firsts.find_or_add(hashes[i], static_cast<flat_index::position>(row),
                             [&](flat_index::position other) { return is_same(other, row); });
      if (first != row) repeated(std::size_t{first}, row);
    }
  });
}

}  // namespace guyub::model
