#include "io/sheet/read_files.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "io/as_fault.hpp"
#include "io/csv_rows.hpp"
#include "io/reading.hpp"
#include "io/sheet/read_list.hpp"
#include "io/sheet/write_network.hpp"
#include "io/text_file.hpp"

namespace guyub::io::sheet {
namespace {

namespace fs = std::filesystem;

/// The file's name, after its folder's where several files have the one name.
std::string told_apart(const fs::path& path, std::span<const fs::path> all,
                       const std::string& name) {
  const auto alike = std::count_if(all.begin(), all.end(), [&](const fs::path& other) {
    return other.filename() == path.filename();
  });
  const std::string folder = path.parent_path().filename().string();
  return alike > 1 && !folder.empty() ? folder + "/" + name : name;
}

attendance_list read_file(const fs::path& path, std::span<const fs::path> all,
                          const read_options& options) {
  const std::string file = told_apart(path, all, path.filename().string());
  const text_file content = read_text(path, no_utf8::is_cp1252);
  if (content.fault) {
    attendance_list list{.file = file};
    list.faults.push_back(as_fault(file, *content.fault));
    return list;
  }
  attendance_list list =
      read_list(content.text, file, told_apart(path, all, path.stem().string()), options);
  if (content.was_cp1252) {
    list.notes.push_back(file + " is no UTF-8 and was read as Windows text (cp1252)");
  }
  return list;
}

}  // namespace

model::build_options of_attendees(model::build_options options) {
  options.roster = model::roster_kind::attendees;
  return options;
}

void read_files(std::span<const fs::path> paths, const read_options& options,
                model::network_builder& builder) {
  check_delimiter(options.delimiter);
  std::vector<attendance_list> lists;
  for (const fs::path& path : paths) lists.push_back(read_file(path, paths, options));
  write_network(lists, builder);
}

bool is_list_file(const fs::path& path, const read_options& options) {
  const text_file content = read_text(path, no_utf8::is_cp1252);
  return !content.fault && is_list(content.text, options.delimiter);
}

}  // namespace guyub::io::sheet
