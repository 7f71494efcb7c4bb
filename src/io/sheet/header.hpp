// Where the list begins, and what each of its columns holds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "io/sheet/header_words.hpp"
#include "io/sheet/rows.hpp"

namespace guyub::io::sheet {

struct sheet_column {
  meaning says = meaning::unknown;
  std::string heading;  ///< as written; of two rows, the lower where it says enough
};

struct sheet_header {
  std::int64_t line = 1;
  std::size_t first_row = 0;  ///< the header's, among all rows
  std::size_t body = 0;       ///< the first row below it
  std::vector<sheet_column> columns;

  [[nodiscard]] std::optional<std::size_t> column(meaning says) const;
  /// The column's text in a row; empty where there is no such column.
  [[nodiscard]] std::string_view cell(const text_row& row, meaning says) const;
};

/// A header that stands below this line is none, and is looked for further down only to be told.
inline constexpr std::int64_t last_header_line = 30;
inline constexpr std::int64_t last_line_looked_at = 300;

/// The first row with a column for the names, and what belongs to it: a second row under it, and a
/// row that numbers the columns. Nothing where there is none.
[[nodiscard]] std::optional<sheet_header> find_header(std::span<const text_row> rows);

/// Whether the row is a header, as it is repeated on every page.
[[nodiscard]] bool is_header(const text_row& row);

/// 1, 2, 3 … under the columns.
[[nodiscard]] bool numbers_columns(const text_row& row);

}  // namespace guyub::io::sheet
