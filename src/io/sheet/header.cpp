#include "io/sheet/header.hpp"

#include <algorithm>

#include "io/sheet/text.hpp"

namespace guyub::io::sheet {
namespace {

bool has(const std::vector<sheet_column>& columns, meaning says) {
  return std::any_of(columns.begin(), columns.end(),
                     [says](const sheet_column& column) { return column.says == says; });
}

/// L alone is no column of men, nor P one of women: a tick needs its counterpart.
void part_lone_ticks(std::vector<sheet_column>& columns) {
  if (has(columns, meaning::male) == has(columns, meaning::female)) return;
  for (sheet_column& column : columns) {
    if (column.says == meaning::male || column.says == meaning::female) {
      column.says = meaning::unknown;
    }
  }
}

/// What stands in a column without a heading: below a merged heading of signatures signatures, in
/// front of everything the numbers of the rows.
void name_unnamed(std::vector<sheet_column>& columns, std::size_t width) {
  while (columns.size() < width) columns.emplace_back();
  for (std::size_t i = 1; i < columns.size(); ++i) {
    if (columns[i].heading.empty() && columns[i - 1].says == meaning::signature) {
      columns[i].says = meaning::signature;
    }
  }
  if (!columns.empty() && columns[0].heading.empty() && !has(columns, meaning::number)) {
    columns[0].says = meaning::number;
  }
}

std::vector<sheet_column> columns_of(const text_row& row) {
  std::vector<sheet_column> columns;
  for (const std::string& cell : row.cells) {
    columns.push_back({.says = meaning_of(cell), .heading = cell});
  }
  part_lone_ticks(columns);
  return columns;
}

/// The columns of a header in two rows, where `below` is the second: each of its cells says what
/// its column holds, alone or after the one above, which may be merged with those to its right. The
/// upper row has the names: one that has them below is a title.
std::optional<std::vector<sheet_column>> joined(const text_row& above, const text_row& below) {
  std::vector<sheet_column> columns;
  std::string merged;
  bool says_more = false;
  for (std::size_t i = 0; i < std::max(above.cells.size(), below.cells.size()); ++i) {
    const std::string upper(above.cell(i));
    const std::string lower(below.cell(i));
    if (!upper.empty()) merged = upper;
    if (lower.empty()) {
      columns.push_back({.says = meaning_of(upper), .heading = upper});
      continue;
    }
    if (meaning_of(merged) == meaning::signature) {  // odd and even numbers sign apart
      columns.push_back({.says = meaning::signature, .heading = upper.empty() ? lower : upper});
      says_more = true;
      continue;
    }
    sheet_column column{.says = meaning_of(merged + " " + lower),
                        .heading = upper.empty() ? lower : upper + " " + lower};
    // alone a lower word counts only below a merged cell: it names a part of what stands there
    const bool is_merged =
        upper.empty() || (above.cell(i + 1).empty() && !below.cell(i + 1).empty());
    if (column.says == meaning::unknown && is_merged) {
      column = {.says = meaning_of(lower), .heading = lower};
    }
    if (column.says == meaning::unknown || meaning_of(lower) == meaning::name) return {};
    says_more = says_more || column.says != meaning_of(upper);
    columns.push_back(std::move(column));
  }
  const bool keeps_name = has(columns, meaning::name);
  if (!says_more || !keeps_name || has(columns, meaning::male) != has(columns, meaning::female)) {
    return {};
  }
  return columns;
}

bool names_people(const std::vector<sheet_column>& columns) {
  if (!has(columns, meaning::name)) return false;
  const auto known = std::count_if(columns.begin(), columns.end(), [](const auto& column) {
    return column.says != meaning::unknown;
  });
  const auto filled = std::count_if(columns.begin(), columns.end(),
                                    [](const auto& column) { return !column.heading.empty(); });
  return known > 1 || filled == 1;
}

}  // namespace

std::optional<std::size_t> sheet_header::column(meaning says) const {
  const auto at = std::find_if(columns.begin(), columns.end(),
                               [says](const sheet_column& column) { return column.says == says; });
  if (at == columns.end()) return {};
  return static_cast<std::size_t>(at - columns.begin());
}

std::string_view sheet_header::cell(const text_row& row, meaning says) const {
  const auto at = column(says);
  return at ? row.cell(*at) : std::string_view();
}

std::optional<sheet_header> find_header(std::span<const text_row> rows) {
  for (std::size_t at = 0; at < rows.size() && rows[at].line <= last_line_looked_at; ++at) {
    sheet_header header{
        .line = rows[at].line, .first_row = at, .body = at + 1, .columns = columns_of(rows[at])};
    const bool has_next = at + 1 < rows.size();
    auto both = has_next ? joined(rows[at], rows[at + 1]) : std::nullopt;
    if (both && names_people(*both)) {
      header.columns = *std::move(both);
      ++header.body;
    } else if (!names_people(header.columns)) {
      continue;
    }
    name_unnamed(header.columns, std::max(rows[at].width, rows[header.body - 1].width));
    if (header.body < rows.size() && numbers_columns(rows[header.body])) ++header.body;
    return header;
  }
  return {};
}

bool is_header(const text_row& row) {
  return names_people(columns_of(row));
}

bool numbers_columns(const text_row& row) {
  int last = 0;
  for (const std::string& cell : row.cells) {
    if (cell.empty()) continue;
    const auto number = whole_number(cell);
    if (number != last + 1) return false;
    last = *number;
  }
  return last > 1;
}

}  // namespace guyub::io::sheet
