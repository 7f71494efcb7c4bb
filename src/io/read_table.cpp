#include "io/read_table.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "io/as_fault.hpp"
#include "io/csv_rows.hpp"
#include "io/text_file.hpp"
#include "model/cells.hpp"
#include "model/row_batch.hpp"

namespace guyub::io {

void read_table(model::table_kind table, const std::filesystem::path& path,
                const read_options& options, model::network_builder& builder) {
  const std::string name = path.filename().string();
  text_file file = read_text(path);
  if (file.fault) {
    builder.add_fault(as_fault(name, *file.fault));
    return;
  }
  csv_rows rows(file.text, options.delimiter);
  std::vector<std::string_view> cells;
  if (!rows.next(cells)) {
    builder.add_fault(as_fault(name, rows.fault().value_or(empty_file())));
    return;
  }
  std::vector<std::string> header;
  for (std::string_view& cell : cells) {
    cell = model::column_name(cell);
    header.emplace_back(cell);
  }
  builder.begin_table(table, name, cells, rows.line(), rows.delimiter() == ';');
  builder.reserve(rows.most_rows(cells.size()));
  plain_rows plain;
  row_block block;
  while (true) {
    if (rows.next(plain, cells.size())) {
      builder.add_rows(plain);
    } else if (rows.next(block)) {
      builder.add_rows(block.rows);
    } else if (rows.fault()) {
      builder.add_fault(table, as_fault(name, *rows.fault(), header));
    } else {
      break;
    }
  }
  std::string().swap(file.text);  // its memory is needed for what the file left out
  builder.end_table();
}

}  // namespace guyub::io
