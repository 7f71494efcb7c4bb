// What must hold of a row as a whole, and which rows are merged into earlier ones.
#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/build_state.hpp"
#include "model/flat_index.hpp"

namespace guyub::model {

// The vector behind a column, whatever its type.
template <class Column>
auto& cells_of(Column& column) {
  if constexpr (requires { column.codes; }) {
    return column.codes;
  } else {
    return column.values;
  }
}

template <class Table, class Visitor>
void each_column(Table& table, Visitor&& visit) {
  Table::columns(table, [&](std::string_view name, auto& column, const column_rule& rule) {
    visit(name, column, rule);
  });
  for (auto& attribute : table.extra)
    visit(std::string_view(attribute.name), attribute.values, optional());
}

/// Leaves the rows that `keep` marks, in their order.
template <class Table>
void keep_rows(Table& table, const std::vector<bool>& keep) {
  each_column(table, [&](std::string_view, auto& column, const column_rule&) {
    auto& cells = cells_of(column);
    std::size_t kept = 0;
    for (std::size_t row = 0; row < keep.size(); ++row) {
      if (keep[row]) cells[kept++] = cells[row];
    }
    cells.resize(kept);
  });
}

template <class Table>
void drop_last_row(Table& table) {
  each_column(table, [](std::string_view, auto& column, const column_rule&) {
    cells_of(column).pop_back();
  });
}

/// Mixes the cells of a row into 64 bits; equal rows, equal bits.
template <class Table>
std::uint64_t row_bits(const Table& table, std::size_t row) {
  std::uint64_t bits = 0xcbf29ce484222325ull;
  each_column(table, [&](std::string_view, const auto& column, const column_rule&) {
    const auto cell = cells_of(column)[row];
    std::uint64_t word = 0;
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(cell)>, double>) {
      word = std::bit_cast<std::uint64_t>(cell);
    } else {
      word = static_cast<std::uint64_t>(static_cast<std::int64_t>(cell));
    }
    bits = (bits ^ word) * 0x100000001b3ull;
    bits ^= bits >> 29;
  });
  return bits;
}

template <class Table>
bool rows_equal(const Table& table, std::size_t a, std::size_t b) {
  bool is_equal = true;
  each_column(table, [&](std::string_view, const auto& column, const column_rule&) {
    const auto& cells = cells_of(column);
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(cells[a])>, double>) {
      is_equal = is_equal &&
                 std::bit_cast<std::uint64_t>(cells[a]) == std::bit_cast<std::uint64_t>(cells[b]);
    } else {
      is_equal = is_equal && cells[a] == cells[b];
    }
  });
  return is_equal;
}

/// Rules of one table; `keep` says whether the row that was just appended stays.
class row_rules {
 public:
  row_rules(build_state& shared, table_kind table, std::string file)
      : shared_(shared), table_(table), file_(std::move(file)) {}

  template <class Table>
  bool keep(Table&, std::size_t, std::int64_t) {
    return true;
  }
  bool keep(attendance& table, std::size_t row, std::int64_t line);
  bool keep(participation& table, std::size_t row, std::int64_t line);
  bool keep(memberships& table, std::size_t row, std::int64_t line);
  bool keep(ties_table& table, std::size_t row, std::int64_t line);
  bool keep(speech& table, std::size_t row, std::int64_t line);
  bool keep(respondents& table, std::size_t row, std::int64_t line);
  bool keep(programmes& table, std::size_t row, std::int64_t line);
  bool keep(assignments& table, std::size_t row, std::int64_t line);
  bool keep(aspirations& table, std::size_t row, std::int64_t line);

  /// Merges what can be merged only at the end, notes how much was; the rows that are left.
  template <class Table>
  std::size_t finish(Table&, std::size_t rows) {
    note_merged();
    return rows;
  }
  std::size_t finish(memberships& table, std::size_t rows);

 private:
  void note_merged();
  /// The line on which `key` stood first, where that is an earlier one.
  [[nodiscard]] std::optional<std::int64_t> earlier_line(std::uint64_t key, std::int64_t line);
  void check_period(const date_column& start, const date_column& end, std::size_t row,
                    std::int64_t line);
  bool check_who(bool has_actor, bool has_group, std::int64_t line);
  [[nodiscard]] cell_place at(std::string_view column, std::int64_t line) const {
    return {file_, column, line};
  }

  build_state& shared_;
  table_kind table_;
  std::string file_;
  flat_index seen_;
  std::vector<std::int64_t> first_lines_;
  std::size_t merged_ = 0;
};

}  // namespace guyub::model
