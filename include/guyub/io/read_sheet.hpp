// A network from attendance lists (daftar hadir) as people keep them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <guyub/export.hpp>
#include <guyub/io/read_folder.hpp>
#include <guyub/model/fault.hpp>
#include <guyub/model/network.hpp>

namespace guyub::io {

/// Reads one attendance list: its header within the first 30 rows, under whatever stands above;
/// rows that are no people are left out, and told in the notes.
///
/// People's ids are their names; the roster is that of attendees, so there are counts and no rates.
/// Without a column forum_id the list is one forum, named after the file. A file that by its header
/// is a table of the model is read as a folder that holds it alone.
/// Parameters: `path`, a CSV file; `options.build.roster` is looked at for such a table only.
/// Errors: data_error with every fault of the sheet; nothing is half-loaded.
/// Cost: O(bytes + lines · log lines); the file and its rows are in memory at once.
[[nodiscard]] GUYUB_EXPORT model::network read_sheet(std::string_view path,
                                                     const read_options& options = {});

/// Reads several lists as one network, each a forum: people are linked on their names without
/// titles, and on where they live as far as the lists say it; what can't be decided is kept apart,
/// and the notes say how many people there were at least and at most.
[[nodiscard]] GUYUB_EXPORT model::network read_sheets(std::span<const std::string> paths,
                                                      const read_options& options = {});

/// The faults that reading would find, errors and warnings.
[[nodiscard]] GUYUB_EXPORT fault_list check_sheet(std::string_view path,
                                                  const read_options& options = {});
[[nodiscard]] GUYUB_EXPORT fault_list check_sheets(std::span<const std::string> paths,
                                                   const read_options& options = {});

}  // namespace guyub::io
