// The cells of a column and the columns of a table, whatever their types.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include <guyub/model/columns.hpp>
#include <guyub/model/table.hpp>

#include "support/large_pages.hpp"

namespace guyub::model {

// The vector behind a column.
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

/// Makes the column as long as that, by empty cells where it is shorter.
template <class Column>
void fit_to(Column& column, std::size_t rows) {
  cells_of(column).resize(rows, Column{}.at(0));
}

template <class Column>
void reserve_cells(Column& column, std::size_t rows) {
  auto& cells = cells_of(column);
  cells.reserve(rows);
  support::prefer_large_pages(cells.data(), cells.capacity() * sizeof cells[0]);
}

/// Leaves the rows that `keep` marks, in their order.
template <class Table>
void keep_rows(Table& table, const std::vector<bool>& keep) {
  const auto first_gone = std::find(keep.begin(), keep.end(), false);
  const auto begin = static_cast<std::size_t>(first_gone - keep.begin());
  const auto count = static_cast<std::size_t>(std::count(keep.begin(), keep.end(), true));
  each_column(table, [&](std::string_view, auto& column, const column_rule&) {
    auto& cells = cells_of(column);
    if (cells.empty()) return;
    std::size_t kept = begin;
    for (std::size_t row = begin; row < keep.size(); ++row) {
      cells[kept] = cells[row];
      if (keep[row]) ++kept;
    }
    cells.resize(count);
  });
}

}  // namespace guyub::model
