// Some rows of a table, wherever their cells lie.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <guyub/model/network_builder.hpp>

namespace guyub::model {

/// Rows as they stand in the text, one behind the other: all of so many cells, without quotes, and
/// ended alike. Cells may be blank, and all of a row.
struct plain_rows {
  std::string_view text;                 ///< of the rows
  std::span<const std::uint32_t> marks;  ///< where each cell ends
  std::size_t stride = 1;                ///< marks a row; more than cells where lines end in \r\n
  std::size_t count = 0;
  std::int64_t first_line = 1;

  [[nodiscard]] std::int64_t line(std::size_t row) const {
    return first_line + static_cast<std::int64_t>(row);
  }
  [[nodiscard]] std::uint32_t end(std::size_t row, std::size_t cell) const {
    return marks[row * stride + cell];
  }
  [[nodiscard]] std::uint32_t begin(std::size_t row, std::size_t cell) const {
    const std::size_t mark = row * stride + cell;
    return mark == 0 ? 0 : marks[mark - 1] + 1;
  }
  [[nodiscard]] std::string_view cell(std::size_t row, std::size_t cell) const {
    return text.substr(begin(row, cell), end(row, cell) - begin(row, cell));
  }
};

/// Rows that are about to be appended; the cells of plain ones need not be told apart before.
class row_batch {
 public:
  static constexpr std::size_t at_once = 64;

  explicit row_batch(std::span<const row_view> rows) : views_(rows), size_(rows.size()) {}
  row_batch(const plain_rows& rows, std::size_t begin, std::size_t end)
      : plain_(&rows), begin_(begin), size_(end - begin) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::int64_t line(std::size_t row) const {
    return plain_ != nullptr ? plain_->line(begin_ + row) : views_[row].line;
  }
  /// Empty where a row has no such cell.
  [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const {
    if (plain_ != nullptr) return plain_->cell(begin_ + row, column);
    return column < views_[row].cells.size() ? views_[row].cells[column] : std::string_view();
  }

  /// Null where they are not plain; else their first is row `begin`.
  [[nodiscard]] const plain_rows* plain() const { return plain_; }
  [[nodiscard]] std::size_t begin() const { return begin_; }
  [[nodiscard]] std::span<const row_view> views() const { return views_; }

 private:
  std::span<const row_view> views_;
  const plain_rows* plain_ = nullptr;
  std::size_t begin_ = 0;
  std::size_t size_ = 0;
};

}  // namespace guyub::model
