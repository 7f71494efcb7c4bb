#include "io/sheet/read_list.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "io/as_fault.hpp"
#include "io/sheet/header.hpp"
#include "io/sheet/left_out.hpp"
#include "io/sheet/line_reader.hpp"
#include "io/sheet/model_table.hpp"
#include "io/sheet/not_people.hpp"
#include "io/sheet/text.hpp"
#include "io/sheet/title.hpp"
#include "model/cells.hpp"

namespace guyub::io::sheet {
namespace {

struct opened_sheet {
  text_rows text;
  std::optional<sheet_header> header;  ///< however far down it stands

  [[nodiscard]] bool is_list() const { return header && header->line <= last_header_line; }
};

/// The rows by the delimiter under which the header says most: title rows may hold others.
opened_sheet open_sheet(std::string_view text, char delimiter) {
  std::vector<char> delimiters = {delimiter};
  if (delimiter == '\0' && !names_its_delimiter(text)) delimiters = {',', ';', '\t'};
  opened_sheet best;
  for (const char candidate : delimiters) {
    opened_sheet opened{.text = rows_of(text, candidate), .header = {}};
    opened.header = find_header(opened.text.rows);
    const auto columns = [](const opened_sheet& sheet) {
      return sheet.header ? sheet.header->columns.size() : 0;
    };
    if (best.text.rows.empty() || columns(opened) > columns(best)) best = std::move(opened);
  }
  return best;
}

fault no_header(const std::string& file, const std::optional<sheet_header>& late) {
  fault found{
      .file = file,
      .expected = "an attendance list: within the first " + std::to_string(last_header_line) +
                  " rows a header with a column for the names (nama, name)",
      .mend = "name the columns, or give the folder where the file is a table of the model"};
  if (late) {
    found.row = late->line;
    found.mend = "take out rows above the header, so that it stands in row " +
                 std::to_string(last_header_line) + " or higher";
  }
  return found;
}

fault model_table(const std::string& file, model::table_kind table) {
  const std::string name(model::name_of(table));
  return {.file = file,
          .expected =
              "an attendance list with a column for the names (nama, name); by its header "
              "this is the table " +
              name,
          .mend = "give it alone, or the folder that holds it as " + name + ".csv"};
}

/// What the rows above the list say of its one forum.
listed_forum forum_of(std::string id, const title& said, attendance_list& list) {
  listed_forum forum{.id = std::move(id),
                     .date = {},
                     .event = said.event.text,
                     .venue = said.venue.text,
                     .where = {}};
  forum.where.village = village_name(said.village.text);
  forum.where.hamlet = hamlet_name(said.hamlet.text);
  if (said.date.text.empty()) return forum;
  const auto day = model::parse_date(said.date.text);
  if (day.value) {
    forum.date = model::iso_date(*day.value);
  } else {
    list.add_fault(severity::error, said.date.line, {}, said.date.text, day.expected, day.mend);
  }
  return forum;
}

std::vector<std::string> headings_of(const sheet_header& header) {
  std::vector<std::string> headings;
  for (const sheet_column& column : header.columns) headings.push_back(column.heading);
  return headings;
}

void add_form_faults(const opened_sheet& opened, attendance_list& list) {
  for (const csv_fault& found : opened.text.faults) {
    fault made = as_fault(list.file, found, headings_of(*opened.header));
    const bool is_of_name = found.cell && opened.header->column(meaning::name) == *found.cell;
    if (is_of_name) made.value = "(not shown)";
    list.faults.push_back(std::move(made));
  }
}

}  // namespace

attendance_list read_list(std::string_view text, std::string file, std::string forum,
                          const read_options& options) {
  attendance_list list{.file = std::move(file)};
  if (const auto table = model_table_in(text, options.delimiter)) {
    list.faults.push_back(model_table(list.file, *table));
    return list;
  }
  const opened_sheet opened = open_sheet(text, options.delimiter);
  const std::vector<text_row>& rows = opened.text.rows;
  if (!opened.is_list()) {
    list.faults.push_back(no_header(list.file, opened.header));
    return list;
  }
  const sheet_header& header = *opened.header;
  add_form_faults(opened, list);
  const title said = read_title(std::span(rows).first(header.first_row));
  const listed_forum of_title = forum_of(std::move(forum), said, list);
  line_reader reader(header, of_title, options.build, list);
  left_out others;
  row_sorter sorter(header);
  for (std::size_t at = header.body; at < rows.size(); ++at) {
    const row_kind kind = sorter.kind_of(rows[at]);
    if (kind == row_kind::person) {
      reader.read(rows[at]);
    } else {
      others.add(kind, rows[at].line);
      if (kind == row_kind::total) reader.add_total(rows[at]);
    }
  }
  reader.finish();
  others.note(list);
  return list;
}

bool is_list(std::string_view text, char delimiter) {
  return !model_table_in(text, delimiter) && open_sheet(text, delimiter).is_list();
}

}  // namespace guyub::io::sheet
