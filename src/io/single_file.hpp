// One file given alone: a table of the model by its header, or an attendance list.
#pragma once

#include <filesystem>

#include <guyub/io/read_folder.hpp>
#include <guyub/model/network_builder.hpp>

namespace guyub::io {

/// What the file holds: a table as if it lay in a folder alone, a list with the roster of attendees.
[[nodiscard]] model::network_builder builder_of_file(const std::filesystem::path& path,
                                                     const read_options& options);

}  // namespace guyub::io
