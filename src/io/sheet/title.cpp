#include "io/sheet/title.hpp"

#include <utility>

#include "io/sheet/text.hpp"
#include "model/cells.hpp"

namespace guyub::io::sheet {
namespace {

said* place_of(title& found, meaning says) {
  switch (says) {
    case meaning::date:
      return &found.date;
    case meaning::event:
      return &found.event;
    case meaning::venue:
      return &found.venue;
    case meaning::village:
      return &found.village;
    case meaning::hamlet:
      return &found.hamlet;
    default:
      return nullptr;
  }
}

/// A cell that opens with a key: what it is about, and what follows in the cell.
std::pair<meaning, std::string_view> opened_by(std::string_view cell) {
  const std::size_t colon = cell.find_first_of(":=");
  if (const meaning says = title_meaning_of(plain(cell.substr(0, colon)));
      says != meaning::unknown) {
    const bool has_more = colon != std::string_view::npos;
    return {says, has_more ? model::trimmed(cell.substr(colon + 1)) : std::string_view()};
  }
  return {meaning::unknown, {}};
}

std::string_view without_colon(std::string_view cell) {
  const std::size_t begin = cell.find_first_not_of(" :=");
  return begin == std::string_view::npos ? std::string_view() : cell.substr(begin);
}

}  // namespace

title read_title(std::span<const text_row> rows) {
  title found;
  for (const text_row& row : rows) {
    said* open = nullptr;
    for (const std::string& cell : row.cells) {
      const auto [says, rest] = opened_by(cell);
      if (said* place = place_of(found, says); place != nullptr) {
        open = place->text.empty() ? place : nullptr;
        if (open != nullptr && !is_blank(rest)) *open = {std::string(rest), row.line};
        continue;
      }
      const bool is_other_key =
          cell.find(':') != std::string::npos && open != nullptr && !open->text.empty();
      if (is_other_key) open = nullptr;
      const std::string_view more = without_colon(cell);
      if (open != nullptr && cell.empty() && !open->text.empty()) open = nullptr;
      if (open == nullptr || is_blank(more)) continue;
      // a comma of the text was taken for a delimiter
      open->text += open->text.empty() ? "" : ", ";
      open->text += more;
      open->line = row.line;
    }
  }
  return found;
}

}  // namespace guyub::io::sheet
