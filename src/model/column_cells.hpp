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
  support::reserve_large(cells_of(column), rows);
}

/// Takes out the rows `gone`, which ascend.
template <class Table>
void take_out(Table& table, const std::vector<std::size_t>& gone) {
  if (gone.empty()) return;
  each_column(table, [&](std::string_view, auto& column, const column_rule&) {
    auto& cells = cells_of(column);
    if (cells.empty()) return;
    const auto at = [&cells](std::size_t row) {
      return cells.begin() + static_cast<std::ptrdiff_t>(row);
    };
    auto end = at(gone.front());
    for (std::size_t i = 0; i < gone.size(); ++i) {
      const auto next = i + 1 < gone.size() ? at(gone[i + 1]) : cells.end();
      end = std::move(at(gone[i] + 1), next, end);
    }
    cells.erase(end, cells.end());
  });
}

}  // namespace guyub::model
