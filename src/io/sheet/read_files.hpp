// Files of attendance lists into a builder.
#pragma once

#include <filesystem>
#include <span>

#include <guyub/io/read_folder.hpp>
#include <guyub/model/network_builder.hpp>

namespace guyub::io::sheet {

/// The options under which a network of lists is built: its roster is that of attendees.
[[nodiscard]] model::build_options of_attendees(model::build_options options);

void read_files(std::span<const std::filesystem::path> paths, const read_options& options,
                model::network_builder& builder);

/// Whether a file can be read as an attendance list.
[[nodiscard]] bool is_list_file(const std::filesystem::path& path, const read_options& options);

}  // namespace guyub::io::sheet
