// One cell after the other into a typed column, or a fault.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/build_state.hpp"
#include "model/cells.hpp"
#include "model/row_batch.hpp"
#include "model/table_faults.hpp"

namespace guyub::model {

/// Which column it is, and what it must hold.
struct column_site {
  build_state& shared;
  table_kind table = table_kind::actors;
  std::string file;
  std::string name;
  column_rule rule;
  bool decimal_comma = false;  ///< the file's delimiter is a semicolon
};

/// The row whose cells are appended, and what its columns tell each other.
struct row_in_hand {
  std::int64_t line = 1;
  std::optional<std::size_t> ahead = {};  ///< which it is of the rows that were looked at ahead
  bool is_sound = true;  ///< every cell could be used; a fault already told is not told again
  std::string finer_sector = {};  ///< of `sector` (academia, media …), for `subsector`
};

class column_writer {
 public:
  explicit column_writer(column_site site)
      : shared_(site.shared),
        file_(std::move(site.file)),
        name_(std::move(site.name)),
        rule_(site.rule) {}
  virtual ~column_writer() = default;

  /// Appends what a trimmed cell says; an empty one where it says nothing that can be used.
  void append(std::string_view cell, row_in_hand& row) {
    if (!cell.empty()) {
      append_text(cell, row);
      return;
    }
    if (rule_.required) {
      shared_.faults.add(value_missing(file_, row.line, name_));
    }
    append_empty();
  }
  virtual void append_empty() = 0;
  /// A row that can't be read still says which id it is about: pointers to it are not wrong.
  virtual void keep_id(std::string_view /*cell*/, std::int64_t /*line*/) {}
  /// Looks for the ids of column `at` in rows that are about to be appended.
  virtual void look_ahead(const row_batch& /*rows*/, std::size_t /*at*/) {}
  /// Whether `append_ahead` can append these cells, which were looked at: no cell is wrong, and
  /// nothing is learnt from one.
  virtual bool read_ahead(const row_batch& /*rows*/, std::size_t /*at*/) { return false; }
  virtual void append_ahead() {}
  virtual void finish() {}

 protected:
  /// Fills `cells` by what `read` makes of each cell, and `empty` where there is none; stops, and
  /// returns false, at one that is nothing to `read`.
  template <class Cell, class Read>
  bool read_all(const row_batch& rows, std::size_t at, Cell empty, std::vector<Cell>& cells,
                Read&& read) const {
    cells.clear();
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const std::string_view text = trimmed(rows.cell(row, at));
      if (text.empty() && rule_.required) return false;
      const std::optional<Cell> cell = text.empty() ? empty : read(text);
      if (!cell) return false;
      cells.push_back(*cell);
    }
    return true;
  }
  template <class Cell>
  static void append_all(std::vector<Cell>& column, const std::vector<Cell>& cells) {
    column.insert(column.end(), cells.begin(), cells.end());
  }

  virtual void append_text(std::string_view cell, row_in_hand& row) = 0;
  [[nodiscard]] cell_place place(std::int64_t line) const { return {file_, name_, line}; }

  build_state& shared_;
  std::string file_;
  std::string name_;
  column_rule rule_;
};

using writer = std::unique_ptr<column_writer>;

/// The writer of a column by its type.
[[nodiscard]] writer writer_of(const column_site& site, id_column& column);
[[nodiscard]] writer writer_of(const column_site& site, text_column& column);
[[nodiscard]] writer writer_of(const column_site& site, number_column& column);
[[nodiscard]] writer writer_of(const column_site& site, whole_column& column);
[[nodiscard]] writer writer_of(const column_site& site, date_column& column);
[[nodiscard]] writer writer_of(const column_site& site, mark_column& column);
template <class Word>
[[nodiscard]] writer writer_of(const column_site& site, word_column<Word>& column);

}  // namespace guyub::model
