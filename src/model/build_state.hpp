// What all tables of one network share while it is built.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guyub/model/fault.hpp>
#include <guyub/model/network.hpp>
#include <guyub/model/network_builder.hpp>
#include <guyub/model/words.hpp>

#include "model/id_space.hpp"

namespace guyub::model {

/// Where a cell stands, for messages.
struct cell_place {
  std::string_view file;
  std::string_view column;
  std::int64_t line = 1;
};

/// A pointer that can be judged only when every table is read.
struct open_pointer {
  std::string file;
  std::string column;
  std::int64_t line = 1;
  std::string id;
  column_rule rule;
};

struct build_state {
  explicit build_state(build_options with) : options(std::move(with)) {
    for (const auto& [word, meaning] : options.synonyms) {
      synonyms.try_emplace(folded(word), folded(meaning));
    }
  }

  [[nodiscard]] id_space& space(table_kind kind) { return spaces[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] bool& given(table_kind kind) { return data.given[static_cast<std::size_t>(kind)]; }

  [[nodiscard]] bool& lost_rows(table_kind kind) {
    return lost_rows_[static_cast<std::size_t>(kind)];
  }
  /// Whether an id that `kind` lacks is wrong: not where rows of it could not be read, for then
  /// one fault would be told again at every pointer.
  [[nodiscard]] bool must_hold(table_kind kind) { return given(kind) && !lost_rows(kind); }

  void add_fault(const cell_place& at, std::string_view value, std::string expected,
                 std::string mend, severity how_bad = severity::error) {
    faults.add(
        {.severity = how_bad,
         .file = std::string(at.file),
         .row = at.line,
         .column = std::string(at.column),
         .value = std::string(value.substr(0, 1000)),  // a list shows less, a cell may be huge
         .expected = std::move(expected),
         .mend = std::move(mend)});
  }

  build_options options;
  text_map synonyms;  // folded
  fault_list faults;
  network_data data;
  std::array<id_space, table_count> spaces;
  std::vector<open_pointer> open_pointers;

 private:
  std::array<bool, table_count> lost_rows_{};
};

}  // namespace guyub::model
