// Files that are no sheets: the tables of the model, told by their headers.
#pragma once

#include <optional>

#include <guyub/model/table.hpp>

#include "io/sheet/rows.hpp"

namespace guyub::io::sheet {

/// The table whose required columns the header has, and most of its columns; nothing for a list
/// with a column of names that no such table has.
[[nodiscard]] std::optional<model::table_kind> model_table_of(const text_row& header);

}  // namespace guyub::io::sheet
