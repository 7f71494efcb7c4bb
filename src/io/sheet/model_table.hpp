// Files that are no sheets: the tables of the model, told by their headers.
#pragma once

#include <optional>
#include <string_view>

#include <guyub/model/table.hpp>

#include "io/sheet/rows.hpp"

namespace guyub::io::sheet {

/// The table whose required columns the header has, and most of its columns; nothing for a list
/// with a column of names that no such table has. `named`: the table that the file is called after,
/// which is preferred.
[[nodiscard]] std::optional<model::table_kind> model_table_of(
    const text_row& header, std::optional<model::table_kind> named = {});

/// The same of a text by its first row that is not empty.
[[nodiscard]] std::optional<model::table_kind> model_table_in(
    std::string_view text, char delimiter = '\0', std::optional<model::table_kind> named = {});

}  // namespace guyub::io::sheet
