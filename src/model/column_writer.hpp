// One cell after the other into a typed column, or a fault.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/build_state.hpp"
#include "model/cells.hpp"

namespace guyub::model {

class column_writer {
 public:
  column_writer(build_state& shared, std::string file, std::string name, column_rule rule)
      : shared_(shared), file_(std::move(file)), name_(std::move(name)), rule_(rule) {}
  virtual ~column_writer() = default;

  /// Appends what a trimmed cell says; an empty one where it says nothing that can be used.
  void append(std::string_view cell, std::int64_t line) {
    if (!cell.empty()) {
      append_text(cell, line);
      return;
    }
    if (rule_.required) {
      shared_.add_fault(place(line), "", "a value: the column is required",
                        "fill in the cell or take out the row");
    }
    append_empty();
  }
  virtual void append_empty() = 0;
  virtual void finish() {}

 protected:
  virtual void append_text(std::string_view cell, std::int64_t line) = 0;
  [[nodiscard]] cell_place place(std::int64_t line) const { return {file_, name_, line}; }

  build_state& shared_;
  std::string file_;
  std::string name_;
  column_rule rule_;
};

/// The writer of a column by its type. `decimal_comma`: the file's delimiter is a semicolon.
[[nodiscard]] std::unique_ptr<column_writer> writer_of(build_state& shared, table_kind table,
                                                       std::string file, std::string name,
                                                       column_rule rule, id_column& column,
                                                       bool decimal_comma);
[[nodiscard]] std::unique_ptr<column_writer> writer_of(build_state& shared, table_kind table,
                                                       std::string file, std::string name,
                                                       column_rule rule, text_column& column,
                                                       bool decimal_comma);
[[nodiscard]] std::unique_ptr<column_writer> writer_of(build_state& shared, table_kind table,
                                                       std::string file, std::string name,
                                                       column_rule rule, number_column& column,
                                                       bool decimal_comma);
[[nodiscard]] std::unique_ptr<column_writer> writer_of(build_state& shared, table_kind table,
                                                       std::string file, std::string name,
                                                       column_rule rule, whole_column& column,
                                                       bool decimal_comma);
[[nodiscard]] std::unique_ptr<column_writer> writer_of(build_state& shared, table_kind table,
                                                       std::string file, std::string name,
                                                       column_rule rule, date_column& column,
                                                       bool decimal_comma);
[[nodiscard]] std::unique_ptr<column_writer> writer_of(build_state& shared, table_kind table,
                                                       std::string file, std::string name,
                                                       column_rule rule, mark_column& column,
                                                       bool decimal_comma);
template <class Word>
[[nodiscard]] std::unique_ptr<column_writer> writer_of(build_state& shared, table_kind table,
                                                       std::string file, std::string name,
                                                       column_rule rule, word_column<Word>& column,
                                                       bool decimal_comma);

}  // namespace guyub::model
