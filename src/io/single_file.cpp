#include "io/single_file.hpp"

#include <optional>

#include "io/csv_rows.hpp"
#include "io/read_table.hpp"
#include "io/reading.hpp"
#include "io/sheet/model_table.hpp"
#include "io/sheet/read_files.hpp"
#include "io/text_file.hpp"

namespace guyub::io {
namespace {

std::optional<model::table_kind> table_in(const std::filesystem::path& path, char delimiter) {
  // a table in another encoding is told so, as one, not taken for a list
  const text_file content = read_text(path, no_utf8::is_cp1252);
  if (content.fault) return {};
  return sheet::model_table_in(content.text, delimiter, table_named_by(path));
}

}  // namespace

model::network_builder builder_of_file(const std::filesystem::path& path,
                                       const read_options& options) {
  check_delimiter(options.delimiter);
  if (const auto table = table_in(path, options.delimiter)) {
    model::network_builder builder(options.build);
    read_table(*table, path, options, builder);
    return builder;
  }
  model::network_builder builder(sheet::of_attendees(options.build));
  sheet::read_files({&path, 1}, options, builder);
  return builder;
}

}  // namespace guyub::io
