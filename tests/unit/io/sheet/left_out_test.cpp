#include "io/sheet/left_out.hpp"

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

std::string rows(std::vector<std::int64_t> lines) {
  return rows_as_text(lines);
}

TEST(rows_as_text, names_runs_by_their_ends) {
  EXPECT_EQ(rows({5}), "row 5");
  EXPECT_EQ(rows({5, 6}), "rows 5, 6");
  EXPECT_EQ(rows({5, 7, 8, 9, 12}), "rows 5, 7 to 9, 12");
}

TEST(left_out, makes_a_note_a_kind) {
  attendance_list list{.file = "a.csv"};
  left_out others;
  others.add(row_kind::total, 9);
  others.add(row_kind::blank, 7);
  others.note(list);
  EXPECT_EQ(list.notes, (std::vector<std::string>{"a.csv: left out as blank rows: row 7",
                                                  "a.csv: left out as totals: row 9"}));
}

}  // namespace
}  // namespace guyub::io::sheet
