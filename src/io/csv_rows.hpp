// The rows of a delimited text, cell by cell, with the physical line on which each begins.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guyub/model/network_builder.hpp>

#include "io/mark_index.hpp"
#include "model/row_batch.hpp"

namespace guyub::io {

using model::plain_rows;

/// Why a row, or the whole text, can't be read.
struct csv_fault {
  std::int64_t line = 1;
  std::optional<std::size_t> cell;  ///< which cell of the row
  std::string value;
  std::string expected;
  std::string mend;
};

/// Rows with their lines, for who wants to look ahead.
struct row_block {
  std::vector<model::row_view> rows;
  std::vector<std::string_view> cells;  ///< of the rows, one behind the other
};

/// Errors: std::invalid_argument for what can't stand between cells.
void check_delimiter(char delimiter);

class csv_rows {
 public:
  /// Finds the delimiter (comma, semicolon or tab) in the first line that holds anything, unless
  /// one is given or a first line `sep=…` names it. `text` must outlive the rows.
  explicit csv_rows(std::string_view text, char delimiter = '\0');

  /// The next row that is not empty; false at the end and at a row with a fault, after which one
  /// may go on. Cells are views into the text where nothing was quoted twice, and are valid until
  /// the next call.
  bool next(std::vector<std::string_view>& cells);
  /// The next rows, 64 at most; false where there is none before the end or a fault, as with `next`.
  /// Where a fault follows on rows, it is told by the call after.
  bool next(row_block& block);
  /// As many of the next rows as are plain, have that many cells, and are near enough; false where
  /// the next row is for `next` to tell. Eight letters before and behind the rows are of the text.
  bool next(plain_rows& rows, std::size_t cells);

  /// No text like this holds more rows of that many cells: each ends a line, and one letter of it
  /// is no delimiter.
  [[nodiscard]] std::size_t most_rows(std::size_t cells) const;

  [[nodiscard]] std::int64_t line() const { return row_line_; }
  [[nodiscard]] char delimiter() const { return delimiter_; }
  [[nodiscard]] const std::optional<csv_fault>& fault() const { return fault_; }

 private:
  struct row_end {
    std::size_t cells;  // up to the end of the row
    std::int64_t line;  // on which it begins
  };

  /// Rows without quotes, as far as the marks are known: most rows of most files.
  /// Their cells go behind the first `count`; none where the next row must be read by `read_row`.
  std::size_t read_plain_rows(std::vector<std::string_view>& cells, std::size_t& count,
                              std::span<row_end> rows);
  /// A row that is not empty, behind the first `count` cells.
  bool read_row(std::vector<std::string_view>& cells, std::size_t& count);
  bool read_line(std::vector<std::string_view>& cells, std::size_t& count);
  /// Whether a quote stands here, behind blanks; if so, moves to it.
  bool begins_quoted();
  std::optional<std::string_view> read_quoted(std::size_t cell);
  void refuse_rest_of_row(std::size_t cell);
  void obey_sep_line();
  [[nodiscard]] char found_delimiter() const;
  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  void end_line();

  std::string_view text_;
  std::size_t at_ = 0;
  std::int64_t line_ = 1;
  std::int64_t row_line_ = 1;
  char delimiter_ = ',';
  mark_index marks_;
  std::deque<std::string> unquoted_;  // cells that held doubled quotes
  std::optional<csv_fault> fault_;
  bool fault_waits_ = false;  // it was met behind rows that had to be told first
};

}  // namespace guyub::io
