// The rows of a sheet as text, before anything is known of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/csv_rows.hpp"

namespace guyub::io::sheet {

/// One row that holds anything; cells are squeezed, and none stands beyond the last with text.
struct text_row {
  std::int64_t line = 1;
  std::vector<std::string> cells;
  std::size_t width = 0;  ///< how many cells there were, empty ones at the end as well

  /// Empty beyond the last: short rows are filled.
  [[nodiscard]] std::string_view cell(std::size_t column) const {
    return column < cells.size() ? std::string_view(cells[column]) : std::string_view();
  }
};

struct text_rows {
  std::vector<text_row> rows;
  std::vector<csv_fault> faults;
};

/// `delimiter` left out: found as for any file.
[[nodiscard]] text_rows rows_of(std::string_view text, char delimiter = '\0');

/// The line of a delimiter's name: `sep=;`.
[[nodiscard]] bool names_its_delimiter(std::string_view text);

}  // namespace guyub::io::sheet
