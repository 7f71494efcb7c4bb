// Texts and their positions in the order of first sight: the ids of a table, the words of a column.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <guyub/model/columns.hpp>

#include "model/flat_index.hpp"
#include "model/id_series.hpp"
#include "model/row_batch.hpp"
#include "model/short_text.hpp"
#include "support/large_pages.hpp"

namespace guyub::model {

/// Looks up text without making a string of it.
struct text_hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>{}(text);
  }
};
using text_map = std::unordered_map<std::string, std::string, text_hash, std::equal_to<>>;

/// Finds a text among `words`, which stand elsewhere and only grow.
class word_index {
  struct is_at {
    std::string_view text;
    const std::vector<std::string>& words;
    bool operator()(flat_index::position at) const { return same_text(words[at], text); }
  };

 public:
  [[nodiscard]] index find(std::string_view text, const std::vector<std::string>& words) const {
    const std::uint32_t number = series_.number_of(text);
    if (number < numbers_.size()) return numbers_[number];
    if (number < listed_numbers) return none;
    const flat_index::position at = texts_.find(hash_of(text), is_at{text, words});
    return at == flat_index::nowhere ? none : static_cast<index>(at);
  }
  /// The position of `text`, which is put behind the others where it is new.
  index find_or_add(std::string_view text, std::vector<std::string>& words) {
    // no text before the first of a series is one of it
    if (!series_.is_known()) series_ = id_series(text);
    const std::uint32_t number = series_.number_of(text);
    if (number < listed_numbers) {
      if (number >= numbers_.size()) make_room_for(number);
      index& at = numbers_[number];
      if (at == none) at = added(text, words);
      return at;
    }
    const auto next = static_cast<flat_index::position>(words.size());
    const auto at = texts_.find_or_add(hash_of(text), next, is_at{text, words});
    return at == next ? added(text, words) : static_cast<index>(at);
  }

  [[nodiscard]] const id_series& series() const { return series_; }
  /// `find` for one of the series.
  [[nodiscard]] index find_number(std::uint32_t number) const {
    return number < numbers_.size() ? numbers_[number] : none;
  }

  /// `find` for many: memory is asked for ahead, so that none of them waits.
  void find_all(std::span<const std::string_view> texts, const std::vector<std::string>& words,
                std::span<index> found) const {
    constexpr std::size_t at_once = 64;
    std::array<std::uint64_t, at_once> hashes;
    for (std::size_t begin = 0; begin < texts.size(); begin += at_once) {
      const std::size_t end = std::min(begin + at_once, texts.size());
      const auto each_text = [&](auto&& visit) {
        for (std::size_t i = begin; i < end; ++i) {
          if (found[i] == not_listed) visit(i, hashes[i - begin]);
        }
      };
      bool all_listed = true;
      for (std::size_t i = begin; i < end; ++i) {
        const std::uint32_t number = series_.number_of(texts[i]);
        const bool is_listed = number < listed_numbers;
        found[i] = !is_listed ? not_listed : number < numbers_.size() ? numbers_[number] : none;
        all_listed = all_listed && is_listed;
      }
      if (all_listed) continue;
      each_text([&](std::size_t i, std::uint64_t& hash) {
        hash = hash_of(texts[i]);
        texts_.fetch(hash);
      });
      each_text([&](std::size_t, std::uint64_t hash) {
        const flat_index::position at = texts_.likely(hash);
        if (at != flat_index::nowhere) fetch(&words[at]);
      });
      each_text([&](std::size_t i, std::uint64_t hash) {
        const flat_index::position at = texts_.find(hash, is_at{texts[i], words});
        found[i] = at == flat_index::nowhere ? none : static_cast<index>(at);
      });
    }
  }

 private:
  /// Texts of the series with smaller numbers stand in a list and need not be looked for; none
  /// with larger ones, lest a single id take all memory.
  static constexpr std::uint32_t listed_numbers = 1u << 20;
  static constexpr index not_listed = -2;

  void make_room_for(std::uint32_t number) {
    const auto size = std::max<std::size_t>(std::size_t{number} + 1, 2 * numbers_.size());
    support::resize_large(numbers_, size, none);
  }
  static index added(std::string_view text, std::vector<std::string>& words) {
    support::make_room_for_one(words);
    words.emplace_back(text);
    return static_cast<index>(words.size() - 1);
  }

  flat_index texts_;
  id_series series_;
  std::vector<index> numbers_;  // positions of the texts of the series, by their numbers
};

/// A set of texts.
class text_set {
 public:
  /// Whether it was new.
  bool add(std::string_view text) {
    const std::size_t before = texts_.size();
    positions_.find_or_add(text, texts_);
    return texts_.size() > before;
  }
  [[nodiscard]] bool has(std::string_view text) const {
    return positions_.find(text, texts_) != none;
  }
  [[nodiscard]] bool is_empty() const { return texts_.empty(); }

 private:
  word_index positions_;
  std::vector<std::string> texts_;
};

class id_space {
 public:
  [[nodiscard]] index find(std::string_view id) const { return positions_.find(id, ids_); }
  void find_all(std::span<const std::string_view> ids, std::span<index> found) const {
    positions_.find_all(ids, ids_, found);
  }
  /// Of the ids that stand in a column of the rows.
  void find_all(const row_batch& rows, std::size_t column, std::span<index> found) const;
  /// The position of `id`, made known if it was not.
  index intern(std::string_view id) { return positions_.find_or_add(id, ids_); }
  [[nodiscard]] const std::vector<std::string>& ids() const { return ids_; }
  void reserve(std::size_t ids) { support::reserve_large(ids_, ids); }
  [[nodiscard]] std::vector<std::string> release() {
    positions_ = {};
    return std::exchange(ids_, {});
  }

 private:
  /// Where all of them are of the series, as they are in most files; false where some are not.
  bool find_numbered(const plain_rows& rows, std::size_t begin, std::size_t column,
                     std::span<index> found) const;

  word_index positions_;
  std::vector<std::string> ids_;
};

}  // namespace guyub::model
