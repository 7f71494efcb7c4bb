// What all readers of files share.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include <guyub/model/table.hpp>

namespace guyub::io {

[[nodiscard]] std::vector<std::string> table_names();

/// The table that a file is called after, in any case.
[[nodiscard]] std::optional<model::table_kind> table_named_by(const std::filesystem::path& file);

/// The CSV files of a folder by name; `error` where it can't be read.
[[nodiscard]] std::vector<std::filesystem::path> csv_files(const std::filesystem::path& folder,
                                                           std::error_code& error);

}  // namespace guyub::io
