#include "io/archive/network.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include <guyub/model/words.hpp>

#include "model/row_rules.hpp"

namespace guyub::io {
namespace {

using model::column_rule;
using model::network_tables;
using model::table_kind;

enum class cell_type : std::uint8_t { id = 1, text, word, number, whole, date, mark };

cell_type type_of(const model::id_column&) {
  return cell_type::id;
}
cell_type type_of(const model::text_column&) {
  return cell_type::text;
}
template <class Word>
cell_type type_of(const model::word_column<Word>&) {
  return cell_type::word;
}
cell_type type_of(const model::number_column&) {
  return cell_type::number;
}
cell_type type_of(const model::whole_column&) {
  return cell_type::whole;
}
cell_type type_of(const model::date_column&) {
  return cell_type::date;
}
cell_type type_of(const model::mark_column&) {
  return cell_type::mark;
}

template <class Column>
void write_cells(payload_writer& out, const Column& column) {
  out.array(model::cells_of(column));
}
void write_cells(payload_writer& out, const model::text_column& column) {
  out.array(column.codes);
  out.texts(column.words);
}
/// With the words that the codes stand for: a later version may number them otherwise.
template <class Word>
void write_cells(payload_writer& out, const model::word_column<Word>& column) {
  const auto& list = model::word_list::of<Word>();
  std::vector<std::string> words;
  for (std::size_t code = 0; code < list.size(); ++code) {
    words.emplace_back(list.canonical(static_cast<std::uint8_t>(code)));
  }
  out.array(column.codes);
  out.texts(words);
}

template <class Column>
void read_cells(payload_reader& in, Column& column) {
  auto& cells = model::cells_of(column);
  cells = in.array<typename std::remove_cvref_t<decltype(cells)>::value_type>();
}
void read_cells(payload_reader& in, model::text_column& column) {
  column.codes = in.array<std::int32_t>();
  column.words = in.texts();
}
template <class Word>
void read_cells(payload_reader& in, model::word_column<Word>& column) {
  constexpr std::uint8_t empty = model::word_column<Word>::empty;
  const auto& list = model::word_list::of<Word>();
  column.codes = in.array<std::uint8_t>();
  std::vector<std::uint8_t> code_of;
  for (const std::string& word : in.texts()) {
    const auto* entry = list.find(word);
    if (entry == nullptr) {
      throw std::invalid_argument("the word '" + word + "' is none that this version knows");
    }
    code_of.push_back(entry->code);
  }
  for (std::uint8_t& code : column.codes) {
    if (code == empty) continue;
    if (code >= code_of.size()) throw std::invalid_argument("a code stands for no word");
    code = code_of[code];
  }
}

template <class Column>
bool is_stored(const Column& column) {
  return column.given || !model::cells_of(column).empty();
}

template <class Table>
void write_table(payload_writer& out, const model::network& net, const Table& table) {
  constexpr table_kind kind = Table::kind_of_table;
  out.text(model::name_of(kind));
  out.flag(net.has(kind));
  out.number(static_cast<std::uint64_t>(net.rows(kind)));
  out.texts(net.ids(kind));
  std::uint32_t stored = 0;
  Table::columns(table, [&](std::string_view, const auto& column, const column_rule&) {
    if (is_stored(column)) ++stored;
  });
  out.number(stored);
  Table::columns(table, [&](std::string_view name, const auto& column, const column_rule&) {
    if (!is_stored(column)) return;
    out.text(name);
    out.flag(column.given);
    out.number(static_cast<std::uint8_t>(type_of(column)));
    write_cells(out, column);
  });
  out.number(static_cast<std::uint32_t>(table.extra.size()));
  for (const model::attribute& extra : table.extra) {
    out.text(extra.name);
    write_cells(out, extra.values);
  }
}

/// The cells of one column, found by its name. Whether they are one a row.
template <class Table>
bool read_column(payload_reader& in, Table& table, std::size_t rows) {
  const std::string name = in.text();
  const bool given = in.flag();
  const auto type = in.number<std::uint8_t>();
  bool is_found = false;
  bool is_full = false;
  Table::columns(table, [&](std::string_view known, auto& column, const column_rule&) {
    if (known != name) return;
    if (static_cast<std::uint8_t>(type_of(column)) != type) {
      throw std::invalid_argument("the column " + name + " has cells of another type");
    }
    is_found = true;
    column.given = given;
    read_cells(in, column);
    is_full = model::cells_of(column).size() == rows;
  });
  if (!is_found) {
    throw std::invalid_argument("the column " + name + " is none that this version knows");
  }
  return is_full;
}

template <class Table>
void read_table(payload_reader& in, model::network_data& data, Table& table) {
  constexpr auto kind = static_cast<std::size_t>(Table::kind_of_table);
  data.given[kind] = in.flag();
  const auto rows = in.number<std::uint64_t>();
  data.rows[kind] = rows;
  data.ids[kind] = in.texts();
  bool is_backed = data.ids[kind].size() == rows;
  for (auto columns = in.number<std::uint32_t>(); columns > 0; --columns) {
    const bool is_full = read_column(in, table, rows);
    is_backed = is_backed || is_full;
  }
  for (auto extras = in.number<std::uint32_t>(); extras > 0; --extras) {
    model::attribute& extra = table.extra.emplace_back();
    extra.name = in.text();
    extra.values.given = true;
    read_cells(in, extra.values);
  }
  // memory is taken for as many rows as were read, not for as many as were announced
  if (!is_backed) throw std::invalid_argument("a table has no column of as many cells as rows");
  if constexpr (std::is_same_v<Table, model::actors>) {
    // archives of 0.1.0 had the column only where a sector was a finer word
    table.subsector.given = table.subsector.given || table.sector.given;
    if (table.subsector.given) model::fit_to(table.subsector, rows);
  }
}

}  // namespace

void write(payload_writer& out, const model::network& net) {
  out.number(static_cast<std::uint8_t>(net.roster()));
  out.texts(net.notes());
  out.number(static_cast<std::uint32_t>(model::table_count));
  network_tables::each(net.tables(), [&](const auto& table) { write_table(out, net, table); });
}

model::network_data read_network(payload_reader& in) {
  model::network_data data;
  const auto roster = in.number<std::uint8_t>();
  if (roster > static_cast<std::uint8_t>(model::roster_kind::attendees)) {
    throw std::invalid_argument("the roster is of no kind that this version knows");
  }
  data.roster = static_cast<model::roster_kind>(roster);
  data.notes = in.texts();
  std::array<bool, model::table_count> is_read{};
  for (auto tables = in.number<std::uint32_t>(); tables > 0; --tables) {
    const std::string name = in.text();
    bool is_found = false;
    network_tables::each(data.tables, [&](auto& table) {
      constexpr table_kind kind = std::remove_cvref_t<decltype(table)>::kind_of_table;
      if (model::name_of(kind) != name) return;
      is_found = !std::exchange(is_read[static_cast<std::size_t>(kind)], true);
      if (is_found) read_table(in, data, table);
    });
    if (!is_found) {
      throw std::invalid_argument("the table " + name + " stands twice, or is none that this " +
                                  "version knows");
    }
  }
  return data;
}

}  // namespace guyub::io
