#include "model/table_writer.hpp"

#include <algorithm>
#include <exception>
#include <utility>
#include <vector>

#include <guyub/model/suggest.hpp>
#include <guyub/model/words.hpp>

#include "model/cells.hpp"
#include "model/column_cells.hpp"
#include "model/column_writer.hpp"
#include "model/row_rules.hpp"
#include "model/table_faults.hpp"

namespace guyub::model {
namespace {

template <class Table>
class table_writer_of final : public table_writer {
 public:
  table_writer_of(build_state& shared, Table& table, std::string file,
                  std::span<const std::string_view> header, std::int64_t line, bool decimal_comma)
      : shared_(shared),
        table_(table),
        file_(std::move(file)),
        rules_(shared, Table::kind_of_table, file_) {
    match_header(header, line, decimal_comma);
  }

  void add_row(std::span<const std::string_view> cells, std::int64_t line) override {
    append_row(cells, {.line = line});
  }

  void add_rows(const row_batch& rows) override {
    for (std::size_t i = 0; i < writers_.size(); ++i) {
      if (writers_[i]) writers_[i]->look_ahead(rows, i);
    }
    if (are_all_right(rows)) {
      append_all(rows);
      return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const row_in_hand in_hand{.line = rows.line(row), .ahead = row};
      if (rows.plain() == nullptr) {
        append_row(rows.views()[row].cells, in_hand);
      } else if (take_cells(rows, row)) {
        append_row(cells_, in_hand);
      }
    }
  }

  void reserve(std::size_t rows) override {
    try {
      each_column(table_, [&](std::string_view, auto& column, const column_rule&) {
        if (column.given) reserve_cells(column, rows);
      });
    } catch (const std::exception&) {
      // it was a guess: whether there is memory shows when the rows come
    }
  }

  void finish() override {
    for (const auto& writer : writers_) {
      if (writer) writer->finish();
    }
    if constexpr (std::is_same_v<Table, actors>) write_finer_sectors();
    rows_ = rules_.finish(table_, rows_);
    shared_.data.rows[static_cast<std::size_t>(Table::kind_of_table)] = rows_;
  }

 private:
  /// Rows about an actor, or about a group.
  static constexpr bool says_who = requires(Table& table) {
    table.actor;
    table.group;
  } && !std::is_same_v<Table, memberships>;

  void append_row(std::span<const std::string_view> cells, row_in_hand row) {
    if (cells.size() != writers_.size()) {
      refuse_row(cells, row.line);
      return;
    }
    const std::size_t errors = shared_.faults.error_count();
    row.is_sound = header_is_sound_;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (writers_[i]) writers_[i]->append(trimmed(cells[i]), row);
    }
    if (!row.finer_sector.empty()) finer_sectors_.emplace_back(rows_, std::move(row.finer_sector));
    // a cell or a header that is wrong is one fault, not two
    if (row.is_sound && shared_.faults.error_count() == errors) {
      rules_.check(table_, rows_, row.line);
    }
    ++rows_;
  }

  /// Whether no cell is wrong or new: most rows of tables that are long.
  [[nodiscard]] bool are_all_right(const row_batch& rows) {
    if (has_id_rows(Table::kind_of_table)) return false;
    for (const row_view& row : rows.views()) {
      if (row.cells.size() != writers_.size()) return false;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (trimmed(rows.cell(row, 0)).empty()) return false;  // perhaps there is no row at all
    }
    for (std::size_t i = 0; i < writers_.size(); ++i) {
      if (writers_[i] && !writers_[i]->read_ahead(rows, i)) return false;
    }
    return true;
  }

  /// Such rows, column by column.
  void append_all(const row_batch& rows) {
    for (const auto& writer : writers_) {
      if (writer) writer->append_ahead();
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (header_is_sound_) rules_.check(table_, rows_, rows.line(row));
      ++rows_;
    }
  }

  /// The cells of a plain row; false where all are blank, for then it is none.
  bool take_cells(const row_batch& rows, std::size_t row) {
    bool is_blank = true;
    cells_.clear();
    for (std::size_t i = 0; i < writers_.size(); ++i) {
      cells_.push_back(rows.cell(row, i));
      is_blank = is_blank && trimmed(cells_.back()).empty();
    }
    return !is_blank;
  }

  void refuse_row(std::span<const std::string_view> cells, std::int64_t line) {
    shared_.faults.add(row_of_other_length(file_, line, writers_.size(), cells.size()));
    for (std::size_t i = 0; i < std::min(cells.size(), writers_.size()); ++i) {
      if (writers_[i]) writers_[i]->keep_id(trimmed(cells[i]), line);
    }
  }

  /// Only now, when the file's own subsectors have all been told apart.
  void write_finer_sectors() {
    if (!table_.sector.given) return;
    text_column& column = table_.subsector;
    column.given = true;
    fit_to(column, rows_);
    for (const auto& [row, finer] : finer_sectors_) {
      if (column.has(row)) continue;
      auto word = std::find(column.words.begin(), column.words.end(), finer);
      if (word == column.words.end()) word = column.words.insert(word, finer);
      column.codes[row] = static_cast<std::int32_t>(word - column.words.begin());
    }
  }

  void match_header(std::span<const std::string_view> header, std::int64_t line,
                    bool decimal_comma) {
    const std::size_t errors = shared_.faults.error_count();
    const std::vector<std::string> names = names_of(header, line);
    for (std::size_t i = 0; i < names.size(); ++i) writers_.emplace_back();
    std::vector<bool> is_known(names.size());
    std::vector<std::string> not_given;
    std::vector<std::string> missing;
    Table::columns(table_, [&](std::string_view name, auto& column, const column_rule& rule) {
      const auto at = std::find(names.begin(), names.end(), name);
      column.given = at != names.end();
      if (column.given) {
        const auto position = static_cast<std::size_t>(at - names.begin());
        is_known[position] = true;
        writers_[position] = writer_of(site(std::string(name), rule, decimal_comma), column);
        return;
      }
      if (rule.required) {
        missing.emplace_back(name);
        if (rule.key) shared_.lost_rows(Table::kind_of_table) = true;
      } else {
        not_given.emplace_back(name);
      }
    });
    if constexpr (says_who) {
      if (!table_.actor.given && !table_.group.given) {
        missing.emplace_back("actor_id");
        std::erase(not_given, "actor_id");
        std::erase(not_given, "group_id");
      }
    }
    add_extra_columns(header, names, is_known, not_given, line, decimal_comma);
    for (const std::string& name : missing) {
      const bool is_either = says_who && name == "actor_id";
      shared_.faults.add(
          column_missing(file_, line, name, is_either ? name + " or group_id" : name, names));
    }
    header_is_sound_ = shared_.faults.error_count() == errors;
  }

  [[nodiscard]] column_site site(std::string name, column_rule rule, bool decimal_comma) const {
    return {shared_, Table::kind_of_table, file_, std::move(name), rule, decimal_comma};
  }

  /// The model's names of the columns, each once.
  std::vector<std::string> names_of(std::span<const std::string_view> header, std::int64_t line) {
    std::vector<std::string> names;
    for (const std::string_view cell : header) {
      std::string name = folded(trimmed(cell));
      if (!is_model_column(name)) {
        // an Indonesian word stands for the model's only where the table has such a column
        if (const std::string_view word = header_word(name); is_model_column(word)) name = word;
      }
      if (name.empty()) {
        shared_.add_fault({file_, "", line}, "", "a name for each column",
                          "name the column or take it out");
      } else if (std::find(names.begin(), names.end(), name) != names.end()) {
        shared_.faults.add(column_twice(file_, line, name, trimmed(cell)));
      }
      names.push_back(std::move(name));
    }
    return names;
  }

  [[nodiscard]] bool is_model_column(std::string_view name) const {
    bool is_known = false;
    Table::columns(table_, [&](std::string_view known, const auto&, const column_rule&) {
      is_known = is_known || known == name;
    });
    return is_known;
  }

  void add_extra_columns(std::span<const std::string_view> header,
                         const std::vector<std::string>& names, const std::vector<bool>& is_known,
                         const std::vector<std::string>& not_given, std::int64_t line,
                         bool decimal_comma) {
    table_.extra.reserve(names.size());  // writers hold references to its columns
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (is_known[i] || names[i].empty()) continue;
      const std::string shown(trimmed(header[i]));
      if (!shared_.options.keep_identifiers && is_identifier(names[i])) {
        shared_.data.notes.push_back("the column " + shown + " of " + file_ +
                                     " identifies persons and was dropped");
        continue;
      }
      if (const std::string near = nearest(names[i], not_given); !near.empty()) {
        shared_.add_fault({file_, shown, line}, shown, "perhaps the column " + near,
                          "rename it if that is what it holds", severity::warning);
      }
      table_.extra.push_back({.name = shown, .values = {}});
      text_column& column = table_.extra.back().values;
      column.given = true;
      writers_[i] = writer_of(site(shown, optional(), decimal_comma), column);
    }
  }

  build_state& shared_;
  Table& table_;
  std::string file_;
  row_rules rules_;
  std::vector<std::unique_ptr<column_writer>> writers_;  // beside the header; null: dropped
  std::vector<std::string_view> cells_;                  // of one row
  std::vector<std::pair<std::size_t, std::string>> finer_sectors_;  // by row; of actors only
  bool header_is_sound_ = true;
  std::size_t rows_ = 0;
};

}  // namespace

std::unique_ptr<table_writer> open_table(build_state& shared, table_kind kind, std::string file,
                                         std::span<const std::string_view> header,
                                         std::int64_t header_line, bool decimal_comma) {
  std::unique_ptr<table_writer> opened;
  network_tables::each(shared.data.tables, [&](auto& table) {
    using table_type = std::remove_cvref_t<decltype(table)>;
    if (table_type::kind_of_table != kind) return;
    opened = std::make_unique<table_writer_of<table_type>>(shared, table, std::move(file), header,
                                                           header_line, decimal_comma);
  });
  return opened;
}

}  // namespace guyub::model
