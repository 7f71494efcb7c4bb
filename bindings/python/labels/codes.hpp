// Columns of codes that share their labels.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "labels/code_table.hpp"

namespace guyub::python {

using code_columns = std::vector<std::vector<code>>;

/// Codes of several columns, numbered column by column, as if the columns had been seen row by row.
/// Returns the labels' order: the code that each had before.
inline std::vector<code> number_by_rows(code_columns& columns, std::size_t labels) {
  std::vector<code> now(labels, no_label);
  std::vector<code> before;
  before.reserve(labels);
  const std::size_t rows = columns.empty() ? 0 : columns.front().size();
  for (std::size_t row = 0; row < rows; ++row) {
    for (auto& column : columns) {
      if (column[row] == no_label) continue;
      code& number = now[static_cast<std::size_t>(column[row])];
      if (number == no_label) {
        number = static_cast<code>(before.size());
        before.push_back(column[row]);
      }
      column[row] = number;
    }
  }
  return before;
}

/// `labels` in the order that `number_by_rows` found.
template <class Labels>
Labels in_order(const Labels& labels, const std::vector<code>& order) {
  Labels sorted;
  for (const code before : order) sorted.push_back(labels[static_cast<std::size_t>(before)]);
  return sorted;
}

}  // namespace guyub::python
