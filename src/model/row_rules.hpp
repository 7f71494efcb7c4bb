// What must hold of a row as a whole, and which rows are merged into earlier ones.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/build_state.hpp"
#include "model/column_cells.hpp"
#include "model/flat_index.hpp"

namespace guyub::model {

/// Rules of one table: of each row when it was just appended, and of all at the end.
class row_rules {
 public:
  row_rules(build_state& shared, table_kind table, std::string file)
      : shared_(shared), table_(table), file_(std::move(file)) {}

  template <class Table>
  void check(Table&, std::size_t, std::int64_t) {}
  void check(attendance& table, std::size_t row, std::int64_t line);
  void check(participation& table, std::size_t row, std::int64_t line);
  void check(memberships& table, std::size_t row, std::int64_t line);
  void check(ties_table& table, std::size_t row, std::int64_t line) {
    if (table.from.values[row] == table.to.values[row]) loops_.push_back({row, line});
    if (table.start.given && table.end.given) check_period(table.start, table.end, row, line);
  }
  void check(speech& table, std::size_t row, std::int64_t line);
  void check(respondents& table, std::size_t row, std::int64_t line);
  void check(programmes& table, std::size_t row, std::int64_t line);
  void check(assignments& table, std::size_t row, std::int64_t line);
  void check(aspirations& table, std::size_t row, std::int64_t line);

  /// Merges rows into earlier ones, notes how many; the rows that are left.
  template <class Table>
  std::size_t finish(Table&, std::size_t rows) {
    return rows;
  }
  std::size_t finish(attendance& table, std::size_t rows);
  std::size_t finish(ties_table& table, std::size_t rows);
  std::size_t finish(memberships& table, std::size_t rows);

 private:
  template <class Table, class HashRows, class IsSame, class MergeInto>
  std::size_t merge(Table& table, std::size_t rows, HashRows&& hash_rows, IsSame&& is_same,
                    MergeInto&& merge_into);
  void note_merged(std::size_t count);
  /// The line on which `key` stood first, where that is an earlier one.
  [[nodiscard]] std::optional<std::int64_t> earlier_line(std::uint64_t key, std::int64_t line);
  void check_period(const date_column& start, const date_column& end, std::size_t row,
                    std::int64_t line);
  /// Whether the row names an actor or a group, and not both.
  bool check_who(const id_column& actor, const id_column& group, std::size_t row,
                 std::int64_t line);
  void check_level(const participation& table, std::size_t row, std::int64_t line);
  /// Ties of an actor to itself; the rows that are left.
  std::size_t leave_out_loops(ties_table& table, std::size_t rows);
  [[nodiscard]] cell_place at(std::string_view column, std::int64_t line) const {
    return {file_, column, line};
  }

  build_state& shared_;
  table_kind table_;
  std::string file_;
  flat_index seen_;
  struct first_place {
    std::uint64_t key;
    std::int64_t line;
  };
  std::vector<first_place> first_;
  struct loop {
    std::size_t row;
    std::int64_t line;
  };
  std::vector<loop> loops_;
  bool told_of_no_scales_ = false;
};

}  // namespace guyub::model
