#include "model/checked_network.hpp"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>

#include <guyub/model/words.hpp>

#include "model/build_state.hpp"
#include "model/cells.hpp"
#include "model/circles.hpp"
#include "model/freeze.hpp"
#include "model/open_pointers.hpp"
#include "model/row_rules.hpp"

namespace guyub::model {
namespace {

[[noreturn]] void refuse(const std::string& what) {
  throw std::invalid_argument(what);
}

/// The cells of one column, by its type.
class column_check {
 public:
  column_check(const network_data& data, table_kind table, std::string name)
      : data_(data), table_(table), name_(std::move(name)) {}

  template <class Column>
  void run(const Column& column, const column_rule& rule) const {
    const std::size_t rows = data_.rows[static_cast<std::size_t>(table_)];
    const auto& cells = cells_of(column);
    const bool is_absent = !column.given && !rule.key && cells.empty();
    if (cells.size() != rows && !is_absent) refuse(name_ + " has not one cell a row");
    if (column.given && !data_.given[static_cast<std::size_t>(table_)]) {
      refuse(name_ + " was given, but its table was not");
    }
    if (rule.required && !rule.key) {
      for (std::size_t row = 0; row < rows; ++row) {
        if (!column.has(row)) refuse(name_ + " has an empty cell");
      }
    }
    check(column, rule);
  }

 private:
  template <class Cells, class Predicate>
  void all(const Cells& cells, Predicate is_sound) const {
    if (!std::all_of(cells.begin(), cells.end(), is_sound)) {
      refuse(name_ + " holds what it can't hold");
    }
  }

  void check(const id_column& column, const column_rule& rule) const {
    if (rule.key) {
      for (std::size_t row = 0; row < column.values.size(); ++row) {
        if (!std::cmp_equal(column.values[row], row)) refuse(name_ + " is out of order");
      }
      return;
    }
    const auto target = static_cast<std::size_t>(std::countr_zero(rule.targets));
    const std::size_t ids = data_.ids[target].size();
    all(column.values,
        [ids](index at) { return at == none || (at >= 0 && std::cmp_less(at, ids)); });
    if (rule.targets == to(table_) && !circles_of(column.values).empty()) {
      refuse(name_ + " has something that lies within itself");
    }
  }
  void check(const text_column& column, const column_rule&) const {
    text_set known;
    all(column.words, [&](const std::string& word) { return !word.empty() && known.add(word); });
    const std::size_t words = column.words.size();
    all(column.codes,
        [words](index at) { return at == -1 || (at >= 0 && std::cmp_less(at, words)); });
  }
  template <class Word>
  void check(const word_column<Word>& column, const column_rule&) const {
    const std::size_t words = word_list::of<Word>().size();
    all(column.codes,
        [words](std::uint8_t code) { return code == word_column<Word>::empty || code < words; });
  }
  void check(const number_column& column, const column_rule& rule) const {
    all(column.values,
        [&](double value) { return !std::isinf(value) && !(rule.not_negative && value < 0); });
  }
  void check(const whole_column& column, const column_rule& rule) const {
    all(column.values,
        [&](std::int64_t value) { return value == whole_column::empty || value >= rule.least; });
  }
  void check(const date_column& column, const column_rule&) const {
    using std::chrono::sys_days, std::chrono::year;
    constexpr auto first = sys_days(year(1) / 1 / 1).time_since_epoch().count();
    constexpr auto last = sys_days(year(9999) / 12 / 31).time_since_epoch().count();
    all(column.values, [](std::int32_t day) {
      return day == date_column::empty || (day >= first && day <= last);
    });
  }
  void check(const mark_column& column, const column_rule&) const {
    all(column.values, [](std::int8_t mark) { return mark >= -1 && mark <= 1; });
  }

  const network_data& data_;
  table_kind table_;
  std::string name_;
};

template <class Table>
std::string column_name(std::string_view column) {
  return std::string(name_of(Table::kind_of_table)) + "." + std::string(column);
}

template <class Table>
void check_extra_names(const Table& table) {
  text_set known;
  Table::columns(table,
                 [&](std::string_view name, const auto&, const column_rule&) { known.add(name); });
  for (const attribute& extra : table.extra) {
    if (extra.name.empty() || !extra.values.given || !known.add(folded(extra.name))) {
      refuse(column_name<Table>(extra.name) + " is there twice or has no name");
    }
  }
}

/// The rules that a builder holds the rows of a file to.
template <class Table>
void check_rows(build_state& shared, Table& table) {
  const std::size_t rows = shared.data.rows[static_cast<std::size_t>(Table::kind_of_table)];
  row_rules rules(shared, Table::kind_of_table, std::string(name_of(Table::kind_of_table)));
  for (std::size_t row = 0; row < rows; ++row) {
    rules.check(table, row, static_cast<std::int64_t>(row) + 2);
  }
  if (rules.finish(table, rows) != rows) {
    refuse(std::string(name_of(Table::kind_of_table)) +
           " has rows that repeat, overlap or tie an actor to itself");
  }
}

/// Text that points into other tables, each different one once.
template <class Table>
void collect_open_pointers(build_state& shared, const Table& table) {
  const std::string file(name_of(Table::kind_of_table));
  Table::columns(table, [&](std::string_view name, const auto& column, const column_rule& rule) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(column)>, text_column>) {
      if (rule.targets == 0) return;
      for (const std::string& word : column.words) {
        shared.open_pointers.push_back({file, std::string(name), 1, word, rule});
      }
    }
  });
}

void intern_ids(build_state& shared) {
  for (std::size_t kind = 0; kind < table_count; ++kind) {
    const std::vector<std::string>& ids = shared.data.ids[kind];
    if (ids.size() > static_cast<std::size_t>(std::numeric_limits<index>::max())) {
      refuse("there are more ids than 32 bits can number");
    }
    const bool has_rows = has_id_rows(static_cast<table_kind>(kind));
    if (has_rows ? ids.size() != shared.data.rows[kind] : !ids.empty()) {
      refuse("a table has more or fewer ids than rows");
    }
    for (std::size_t row = 0; row < ids.size(); ++row) {
      if (ids[row].empty() || !std::cmp_equal(shared.spaces[kind].intern(ids[row]), row)) {
        refuse("an id is empty or stands twice");
      }
    }
  }
}

}  // namespace

network checked_network(network_data data) {
  build_state shared({});
  shared.data = std::move(data);
  intern_ids(shared);
  network_tables::each(shared.data.tables, [&](auto& table) {
    using table_type = std::remove_cvref_t<decltype(table)>;
    constexpr auto kind = static_cast<std::size_t>(table_type::kind_of_table);
    if (!shared.data.given[kind] && !has_id_rows(table_type::kind_of_table) &&
        shared.data.rows[kind] != 0) {
      refuse("a table that was not given has rows");
    }
    check_extra_names(table);
    each_column(table, [&](std::string_view name, const auto& column, const column_rule& rule) {
      column_check(shared.data, table_type::kind_of_table, column_name<table_type>(name))
          .run(column, rule);
    });
    collect_open_pointers(shared, table);
  });
  // only now is every pointer known to lie within its table
  network_tables::each(shared.data.tables, [&](auto& table) { check_rows(shared, table); });
  check_open_pointers(shared);
  for (std::size_t kind = 0; kind < table_count; ++kind) {
    if (shared.spaces[kind].ids().size() != shared.data.ids[kind].size()) {
      refuse("text names an actor that is not there");
    }
  }
  if (shared.faults.has_errors()) refuse(to_string(shared.faults.faults().front()));
  return network(freeze(std::move(shared.data)));
}

}  // namespace guyub::model
