// The rows of a list that were left out, told in its notes, so that no line is lost unseen.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "io/sheet/attendance_list.hpp"
#include "io/sheet/not_people.hpp"

namespace guyub::io::sheet {

/// `row 5`, `rows 5, 7 to 9`.
[[nodiscard]] std::string rows_as_text(std::span<const std::int64_t> lines);

class left_out {
 public:
  void add(row_kind kind, std::int64_t line) {
    lines_[static_cast<std::size_t>(kind)].push_back(line);
  }
  /// One note a kind.
  void note(attendance_list& list) const;

 private:
  std::array<std::vector<std::int64_t>, row_kind_count> lines_;
};

}  // namespace guyub::io::sheet
