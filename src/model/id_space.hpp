// The ids of one table: text to position, and whether the table itself has the id.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <guyub/model/columns.hpp>

namespace guyub::model {

/// Looks up text without making a string of it.
struct text_hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>{}(text);
  }
};
using text_index = std::unordered_map<std::string, index, text_hash, std::equal_to<>>;
using text_map = std::unordered_map<std::string, std::string, text_hash, std::equal_to<>>;

class id_space {
 public:
  [[nodiscard]] index find(std::string_view id) const {
    const auto at = positions_.find(id);
    return at == positions_.end() ? none : at->second;
  }
  /// The position of `id`, made known if it was not.
  index intern(std::string_view id) {
    if (const auto at = positions_.find(id); at != positions_.end()) return at->second;
    const auto position = static_cast<index>(ids_.size());
    ids_.emplace_back(id);
    positions_.emplace(ids_.back(), position);
    return position;
  }
  [[nodiscard]] const std::vector<std::string>& ids() const { return ids_; }
  [[nodiscard]] std::vector<std::string> release() {
    positions_.clear();
    return std::move(ids_);
  }

 private:
  text_index positions_;
  std::vector<std::string> ids_;
};

}  // namespace guyub::model
