// A network from whatever there is: a folder of tables, a folder of attendance lists, or one list.
#pragma once

#include <string_view>

#include <guyub/export.hpp>
#include <guyub/io/read_folder.hpp>
#include <guyub/model/fault.hpp>
#include <guyub/model/network.hpp>

namespace guyub::io {

/// A file is read as an attendance list or, where its header says that it is a table of the model, as
/// a folder that holds that table alone; a folder as the tables it holds; a folder that holds no
/// table of the model but attendance lists is read as these, each a forum.
///
/// Errors, cost: those of read_folder and read_sheets.
[[nodiscard]] GUYUB_EXPORT model::network read(std::string_view path,
                                               const read_options& options = {});

/// The faults that reading would find, errors and warnings.
[[nodiscard]] GUYUB_EXPORT fault_list check(std::string_view path,
                                            const read_options& options = {});

}  // namespace guyub::io
