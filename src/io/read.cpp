#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <guyub/io/read.hpp>

#include "io/csv_rows.hpp"
#include "io/reading.hpp"
#include "io/sheet/read_files.hpp"
#include "io/single_file.hpp"

namespace guyub::io {
namespace {

namespace fs = std::filesystem;

/// What is read as attendance lists; no lists where the path is read as a folder of tables.
struct list_files {
  std::vector<fs::path> lists;
  std::vector<fs::path> others;  ///< CSV files of the folder that are none
};

list_files lists_at(const fs::path& path, const read_options& options) {
  std::error_code error;
  if (fs::exists(path, error) && !fs::is_directory(path, error)) return {{path}, {}};
  std::vector<fs::path> files = csv_files(path, error);
  if (error || std::any_of(files.begin(), files.end(), table_named_by)) return {};
  const auto split = std::stable_partition(files.begin(), files.end(), [&](const fs::path& file) {
    return sheet::is_list_file(file, options);
  });
  return {{files.begin(), split}, {split, files.end()}};
}

model::network_builder builder_of(const list_files& files, const read_options& options) {
  if (files.lists.size() == 1 && files.others.empty()) {
    return builder_of_file(files.lists.front(), options);
  }
  model::network_builder builder(sheet::of_attendees(options.build));
  for (const fs::path& file : files.others) {
    builder.add_note(file.filename().string() + " is no attendance list and was left alone");
  }
  sheet::read_files(files.lists, options, builder);
  return builder;
}

}  // namespace

model::network read(std::string_view path, const read_options& options) {
  check_delimiter(options.delimiter);
  const list_files files = lists_at(fs::path(std::string(path)), options);
  if (files.lists.empty()) return read_folder(path, options);
  return builder_of(files, options).build();
}

fault_list check(std::string_view path, const read_options& options) {
  check_delimiter(options.delimiter);
  const list_files files = lists_at(fs::path(std::string(path)), options);
  if (files.lists.empty()) return check_folder(path, options);
  return builder_of(files, options).check();
}

}  // namespace guyub::io
