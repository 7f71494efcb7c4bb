#include "io/sheet/rows.hpp"

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

TEST(rows_of, squeezes_cells_and_drops_what_is_empty) {
  const auto rows = rows_of("a;;\n;;\n\"b\nc\";x;\n", ';').rows;
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].cells, (std::vector<std::string>{"a"}));
  EXPECT_EQ(rows[1].line, 3);
  EXPECT_EQ(rows[1].cell(0), "b c");
  EXPECT_EQ(rows[1].cell(1), "x");
  EXPECT_EQ(rows[1].cell(7), "");
}

TEST(rows_of, tells_every_fault_of_the_form) {
  const auto found = rows_of("\"a\"b,c\nd,e\n\"f\"g,h\n", ',');
  EXPECT_EQ(found.rows.size(), 1u);
  EXPECT_EQ(found.faults.size(), 2u);
}

TEST(names_its_delimiter, knows_the_first_line_of_a_spreadsheet) {
  EXPECT_TRUE(names_its_delimiter("sep=;\na;b"));
  EXPECT_TRUE(names_its_delimiter("SEP=\t\r\na"));
  EXPECT_FALSE(names_its_delimiter("sep=\na"));
  EXPECT_FALSE(names_its_delimiter("nama;sep=;"));
}

}  // namespace
}  // namespace guyub::io::sheet
