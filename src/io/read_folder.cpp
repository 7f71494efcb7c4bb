#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include <guyub/io/read_folder.hpp>
#include <guyub/model/suggest.hpp>
#include <guyub/model/words.hpp>

#include "io/csv_rows.hpp"
#include "io/read_table.hpp"
#include "io/reading.hpp"

namespace guyub::io {
namespace {

namespace fs = std::filesystem;
using model::network_builder;
using model::table_kind;

void refuse_folder(const fs::path& folder, const std::vector<fs::path>& files,
                   const std::vector<std::string>& names, network_builder& builder) {
  std::string hint;
  for (const fs::path& file : files) {
    const std::string stem = model::folded(file.stem().string());
    if (hint.empty()) hint = model::suggestion(stem, names);
  }
  builder.add_fault({.file = folder.string(),
                     .expected = "at least one table such as attendance.csv or ties.csv",
                     .mend = "name the files as the tables are called" + hint});
}

/// The CSV files of a folder, by table; what is no table is noted.
std::map<table_kind, fs::path> find_tables(const fs::path& folder, network_builder& builder) {
  std::error_code error;
  const std::vector<fs::path> files = csv_files(folder, error);
  if (error) {
    builder.add_fault({.file = folder.string(),
                       .expected = "a folder that can be read: " + error.message(),
                       .mend = "check the permissions of the folder"});
    return {};
  }
  const std::vector<std::string> names = table_names();
  std::map<table_kind, fs::path> tables;
  for (const fs::path& file : files) {
    const auto table = table_named_by(file);
    if (!table) {
      builder.add_note(file.filename().string() + " is no table of the model and was left alone" +
                       model::suggestion(model::folded(file.stem().string()), names));
      continue;
    }
    const auto [place, is_new] = tables.try_emplace(*table, file);
    if (!is_new) {
      builder.add_fault({.file = file.filename().string(),
                         .expected = "each table once, and " + place->second.filename().string() +
                                     " is there too",
                         .mend = "take out one of the two files"});
    }
  }
  if (tables.empty()) refuse_folder(folder, files, names, builder);
  return tables;
}

void read_into(network_builder& builder, std::string_view folder, const read_options& options) {
  check_delimiter(options.delimiter);
  const fs::path path{std::string(folder)};
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    const bool is_there = fs::exists(path, error);
    builder.add_fault(
        {.file = std::string(folder),
         .expected = is_there ? "a folder of CSV files"
                              : "a folder or an attendance list; there is none of this name",
         .mend = is_there ? "give the folder that holds attendance.csv or ties.csv"
                          : "correct the path"});
    return;
  }
  const auto tables = find_tables(path, builder);
  for (const auto& [table, file] : tables) read_table(table, file, options, builder);
}

}  // namespace

model::network read_folder(std::string_view folder, const read_options& options) {
  network_builder builder(options.build);
  read_into(builder, folder, options);
  return builder.build();
}

fault_list check_folder(std::string_view folder, const read_options& options) {
  network_builder builder(options.build);
  read_into(builder, folder, options);
  return builder.check();
}

}  // namespace guyub::io
