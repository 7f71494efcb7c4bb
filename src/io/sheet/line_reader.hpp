// A list's lines, one after the other, and what must hold of them together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guyub/model/network_builder.hpp>

#include "io/sheet/attendance_list.hpp"
#include "io/sheet/header.hpp"
#include "io/sheet/list_checks.hpp"
#include "io/sheet/not_people.hpp"
#include "io/sheet/rows.hpp"

namespace guyub::io::sheet {

class line_reader {
 public:
  /// `of_title`: the forum as the rows above the list give it. Both others must outlive the reader.
  line_reader(const sheet_header& header, const listed_forum& of_title,
              const model::build_options& options, attendance_list& list);

  /// The row of a person; what can't be read is a fault.
  void read(const text_row& row);
  /// A row of totals, which speaks of the lines above it.
  void add_total(const text_row& row);
  /// What can be said only of all lines: who was absent, names given twice, totals.
  void finish();

 private:
  void check_columns();
  void read_place(const text_row& row, listed_person& person);
  void read_sex(const text_row& row, listed_person& person);
  void read_role_of(const text_row& row, listed_person& person);
  void read_sector(const text_row& row, listed_person& person);
  [[nodiscard]] bool read_forum(const text_row& row, listed_person& person);
  void read_date(const text_row& row, listed_forum& forum);
  [[nodiscard]] std::optional<bool> mark(const text_row& row, meaning says);
  void flag(const text_row& row, listed_person& person);
  [[nodiscard]] bool is_too_long(const text_row& row);

  void see_beside_columns(const text_row& row);
  void note_beside_columns();

  [[nodiscard]] std::string cell(const text_row& row, meaning says) const {
    return std::string(header_.cell(row, says));
  }
  [[nodiscard]] std::string heading(meaning says) const;

  const sheet_header& header_;
  const model::build_options& options_;
  attendance_list& list_;
  listed_forum of_title_;
  std::vector<std::size_t> extra_;         // columns kept as attributes
  std::vector<std::size_t> without_name_;  // columns without a heading that hold something
  std::vector<given_total> totals_;
};

}  // namespace guyub::io::sheet
