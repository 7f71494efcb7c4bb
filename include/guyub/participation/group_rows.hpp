// The keys of a table by group.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace guyub::participation {

/// One entry a row. A column that a table does not have is empty, as is every one of no rows.
struct group_rows {
  bool has_place = false;          ///< counted within places
  bool has_type = false;           ///< forums of several types stand beside each other
  std::vector<std::string> place;  ///< ids
  std::vector<std::string> type;   ///< types of forums
  std::vector<std::string> group;
  /// People of the group on the roster; unknown where it is derived from attendance.
  std::vector<std::optional<std::int64_t>> population;
};

}  // namespace guyub::participation
