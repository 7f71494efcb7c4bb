#include "io/reading.hpp"

#include <algorithm>

#include <guyub/model/words.hpp>

namespace guyub::io {

namespace fs = std::filesystem;

std::vector<std::string> table_names() {
  std::vector<std::string> names;
  for (std::size_t kind = 0; kind < model::table_count; ++kind) {
    names.emplace_back(model::name_of(static_cast<model::table_kind>(kind)));
  }
  return names;
}

std::optional<model::table_kind> table_named_by(const fs::path& file) {
  const std::vector<std::string> names = table_names();
  const auto at = std::find(names.begin(), names.end(), model::folded(file.stem().string()));
  if (at == names.end()) return {};
  return static_cast<model::table_kind>(at - names.begin());
}

std::vector<fs::path> csv_files(const fs::path& folder, std::error_code& error) {
  std::vector<fs::path> files;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const fs::path& file = entry->path();
    if (model::folded(file.extension().string()) == ".csv") files.push_back(file);
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace guyub::io
