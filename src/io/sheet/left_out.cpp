#include "io/sheet/left_out.hpp"

#include <string_view>

namespace guyub::io::sheet {
namespace {

// by row_kind
constexpr std::array<std::string_view, row_kind_count> what = {
    "people", "blank rows", "totals", "signatures and what follows them", "headings", "remarks"};

}  // namespace

std::string rows_as_text(std::span<const std::int64_t> lines) {
  std::string text = lines.size() == 1 ? "row " : "rows ";
  for (std::size_t at = 0; at < lines.size();) {
    std::size_t end = at + 1;
    while (end < lines.size() && lines[end] == lines[end - 1] + 1) ++end;
    text += (at == 0 ? "" : ", ") + std::to_string(lines[at]);
    if (end - at > 1) text += (end - at > 2 ? " to " : ", ") + std::to_string(lines[end - 1]);
    at = end;
  }
  return text;
}

void left_out::note(attendance_list& list) const {
  for (std::size_t kind = 0; kind < row_kind_count; ++kind) {
    if (lines_[kind].empty()) continue;
    list.notes.push_back(list.file + ": left out as " + std::string(what[kind]) + ": " +
                         rows_as_text(lines_[kind]));
  }
}

}  // namespace guyub::io::sheet
