// A network from a folder of CSV files.
#pragma once

#include <string_view>

#include <guyub/export.hpp>
#include <guyub/model/fault.hpp>
#include <guyub/model/network.hpp>
#include <guyub/model/network_builder.hpp>

namespace guyub::io {

struct read_options {
  model::build_options build = {};
  char delimiter = '\0';  ///< left out: found per file
};

/// Reads every table that the folder holds; an attendance list alone is enough.
///
/// Parameters: `folder`, a path; file names ignore case; other files are left alone, and noted.
/// Errors: data_error with every fault of the folder; nothing is half-loaded.
/// Cost: O(bytes); the largest file and the typed columns are in memory at once.
[[nodiscard]] GUYUB_EXPORT model::network read_folder(std::string_view folder,
                                                      const read_options& options = {});

/// The faults that reading would find, errors and warnings.
[[nodiscard]] GUYUB_EXPORT fault_list check_folder(std::string_view folder,
                                                   const read_options& options = {});

}  // namespace guyub::io
