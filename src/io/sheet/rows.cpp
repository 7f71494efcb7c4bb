#include "io/sheet/rows.hpp"

#include <utility>

#include <guyub/model/words.hpp>

#include "io/sheet/text.hpp"

namespace guyub::io::sheet {

text_rows rows_of(std::string_view text, char delimiter) {
  text_rows found;
  csv_rows rows(text, delimiter);
  std::vector<std::string_view> cells;
  while (true) {
    if (rows.next(cells)) {
      text_row row{.line = rows.line(), .cells = {}, .width = cells.size()};
      for (const std::string_view cell : cells) row.cells.push_back(squeezed(cell));
      while (!row.cells.empty() && row.cells.back().empty()) row.cells.pop_back();
      if (!row.cells.empty()) found.rows.push_back(std::move(row));
    } else if (rows.fault()) {
      found.faults.push_back(*rows.fault());
    } else {
      return found;
    }
  }
}

bool names_its_delimiter(std::string_view text) {
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  return line.size() == 5 && model::folded(line.substr(0, 4)) == "sep=";
}

}  // namespace guyub::io::sheet
