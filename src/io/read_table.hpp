// One file that is a table of the model.
#pragma once

#include <filesystem>

#include <guyub/io/read_folder.hpp>
#include <guyub/model/network_builder.hpp>
#include <guyub/model/table.hpp>

namespace guyub::io {

/// Streams the file into the builder as that table, or adds what is wrong with it.
void read_table(model::table_kind table, const std::filesystem::path& path,
                const read_options& options, model::network_builder& builder);

}  // namespace guyub::io
