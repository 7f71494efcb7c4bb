// One sheet, from its text to the lines of its list.
#pragma once

#include <string>
#include <string_view>

#include <guyub/io/read_folder.hpp>

#include "io/sheet/attendance_list.hpp"

namespace guyub::io::sheet {

/// `forum`: the id of a list without a column for forums. What can't be read is a fault of the list.
[[nodiscard]] attendance_list read_list(std::string_view text, std::string file, std::string forum,
                                        const read_options& options = {});

/// Whether a text has the header of an attendance list.
[[nodiscard]] bool is_list(std::string_view text, char delimiter = '\0');

}  // namespace guyub::io::sheet
