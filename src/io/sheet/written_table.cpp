#include "io/sheet/written_table.hpp"

#include <algorithm>

namespace guyub::io::sheet {

void written_table::give_to(model::network_builder& builder, model::table_kind kind,
                            const std::string& file, std::int64_t header_line,
                            std::size_t required) const {
  std::vector<std::size_t> kept;
  std::vector<std::string_view> cells;
  for (std::size_t column = 0; column < header_.size(); ++column) {
    const bool says_something = std::any_of(rows_.begin(), rows_.end(),
                                            [&](const auto& row) { return !row[column].empty(); });
    if (column >= required && !says_something) continue;
    kept.push_back(column);
    cells.emplace_back(header_[column]);
  }
  builder.begin_table(kind, file, cells, header_line);
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    for (std::size_t i = 0; i < kept.size(); ++i) cells[i] = rows_[row][kept[i]];
    builder.add_row(cells, lines_[row]);
  }
  builder.end_table();
}

}  // namespace guyub::io::sheet
