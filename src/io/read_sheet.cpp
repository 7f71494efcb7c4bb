#include <filesystem>

#include <guyub/io/read_sheet.hpp>

#include "io/reading.hpp"
#include "io/sheet/read_files.hpp"
#include "io/single_file.hpp"

namespace guyub::io {
namespace {

model::network_builder builder_of(std::span<const std::string> paths, const read_options& options) {
  if (paths.size() == 1) return builder_of_file(paths.front(), options);
  model::network_builder builder(sheet::of_attendees(options.build));
  const std::vector<std::filesystem::path> files(paths.begin(), paths.end());
  sheet::read_files(files, options, builder);
  return builder;
}

}  // namespace

model::network read_sheets(std::span<const std::string> paths, const read_options& options) {
  return builder_of(paths, options).build();
}

fault_list check_sheets(std::span<const std::string> paths, const read_options& options) {
  return builder_of(paths, options).check();
}

model::network read_sheet(std::string_view path, const read_options& options) {
  const std::string paths[] = {std::string(path)};
  return read_sheets(paths, options);
}

fault_list check_sheet(std::string_view path, const read_options& options) {
  const std::string paths[] = {std::string(path)};
  return check_sheets(paths, options);
}

}  // namespace guyub::io
