// Texts and their positions in the order of first sight: the ids of a table, the words of a column.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <guyub/model/columns.hpp>

#include "model/flat_index.hpp"
#include "model/short_text.hpp"

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
    if (const auto number = listed_number(text)) {
      return *number < numbers_.size() ? numbers_[*number] : none;
    }
    const flat_index::position at = texts_.find(hash_of(text), is_at{text, words});
    return at == flat_index::nowhere ? none : static_cast<index>(at);
  }
  /// The position of `text`, which is put behind the others where it is new.
  index find_or_add(std::string_view text, std::vector<std::string>& words) {
    if (const auto number = listed_number(text)) {
      if (*number >= numbers_.size()) make_room_for(*number);
      index& at = numbers_[*number];
      if (at == none) at = added(text, words);
      return at;
    }
    const auto next = static_cast<flat_index::position>(words.size());
    const auto at = texts_.find_or_add(hash_of(text), next, is_at{text, words});
    if (at == next) words.emplace_back(text);
    return static_cast<index>(at);
  }

 private:
  static constexpr std::size_t listed_numbers = std::size_t{1} << 20;

  /// A number that stands in a list, so that it need not be looked for; no larger ones, lest a
  /// single id take all memory.
  static std::optional<std::uint32_t> listed_number(std::string_view text) {
    const auto number = small_number(text);
    return number && *number < listed_numbers ? number : std::nullopt;
  }
  void make_room_for(std::uint32_t number) {
    numbers_.resize(std::max<std::size_t>(std::size_t{number} + 1, 2 * numbers_.size()), none);
  }
  static index added(std::string_view text, std::vector<std::string>& words) {
    words.emplace_back(text);
    return static_cast<index>(words.size() - 1);
  }

  flat_index texts_;
  std::vector<index> numbers_;  // positions of the texts that are small numbers
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
  /// The position of `id`, made known if it was not.
  index intern(std::string_view id) { return positions_.find_or_add(id, ids_); }
  [[nodiscard]] const std::vector<std::string>& ids() const { return ids_; }
  [[nodiscard]] std::vector<std::string> release() {
    positions_ = {};
    return std::exchange(ids_, {});
  }

 private:
  word_index positions_;
  std::vector<std::string> ids_;
};

}  // namespace guyub::model
