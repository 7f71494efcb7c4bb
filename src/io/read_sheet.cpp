#include <filesystem>

#include <guyub/io/read_sheet.hpp>

#include "io/reading.hpp"
#include "io/sheet/read_files.hpp"

namespace guyub::io {
namespace {

model::network_builder builder_of(std::span<const std::string> paths, const read_options& options) {
  model::network_builder builder(sheet::of_attendees(options.build));
  const std::vector<std::filesystem::path> files(paths.begin(), paths.end());
  sheet::read_files(files, options, builder);
  return builder;
}

}  // namespace

model::network read_sheets(std::span<const std::string> paths, const read_options& options) {
  return builder_of(paths, options).build();
}

std::vector<fault> check_sheets(std::span<const std::string> paths, const read_options& options) {
  model::network_builder builder = builder_of(paths, options);
  return faults_of(builder);
}

model::network read_sheet(std::string_view path, const read_options& options) {
  const std::string paths[] = {std::string(path)};
  return read_sheets(paths, options);
}

std::vector<fault> check_sheet(std::string_view path, const read_options& options) {
  const std::string paths[] = {std::string(path)};
  return check_sheets(paths, options);
}

}  // namespace guyub::io
