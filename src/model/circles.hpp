// Whether something lies within itself.
#pragma once

#include <cstddef>
#include <vector>

#include <guyub/model/columns.hpp>

namespace guyub::model {

/// One position on each circle of `above`, which says what each lies within. O(n).
[[nodiscard]] inline std::vector<std::size_t> circles_of(const std::vector<index>& above) {
  std::vector<std::size_t> circles;
  std::vector<std::size_t> walk_of(above.size(), 0);  // the walk that came by; 0: none did
  for (std::size_t start = 0; start < above.size(); ++start) {
    std::size_t at = start;
    while (walk_of[at] == 0 && above[at] != none) {
      walk_of[at] = start + 1;
      at = static_cast<std::size_t>(above[at]);
    }
    if (above[at] != none && walk_of[at] == start + 1) circles.push_back(at);
  }
  return circles;
}

}  // namespace guyub::model
