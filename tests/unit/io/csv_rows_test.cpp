#include "io/csv_rows.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace guyub::io {
namespace {

using table = std::vector<std::vector<std::string>>;

table read_all(std::string_view text, char delimiter = '\0') {
  csv_rows rows(text, delimiter);
  table all;
  std::vector<std::string_view> cells;
  while (rows.next(cells)) all.emplace_back(cells.begin(), cells.end());
  return all;
}

TEST(csv_rows, finds_the_delimiter_of_the_first_line) {
  EXPECT_EQ(read_all("a,b;c\n1,2;3\n"), (table{{"a", "b;c"}, {"1", "2;3"}}));
  EXPECT_EQ(read_all("a;b;c,d\n"), (table{{"a", "b", "c,d"}}));
  EXPECT_EQ(read_all("a\tb\n"), (table{{"a", "b"}}));
  EXPECT_EQ(read_all("\"a;b\",c\n"), (table{{"a;b", "c"}}));
  EXPECT_EQ(read_all("sep=|\na|b\n"), (table{{"a", "b"}}));
}

TEST(csv_rows, counts_physical_lines) {
  csv_rows rows("a,b\n\n\"x\ny\",1\r\nz,2\r", ',');
  std::vector<std::string_view> cells;
  ASSERT_TRUE(rows.next(cells));
  EXPECT_EQ(rows.line(), 1);
  ASSERT_TRUE(rows.next(cells));
  EXPECT_EQ(rows.line(), 3);
  ASSERT_TRUE(rows.next(cells));
  EXPECT_EQ(rows.line(), 5);
  EXPECT_FALSE(rows.next(cells));
}

TEST(plain_rows, are_most_rows_of_a_file) {
  for (const std::string end : {"\n", "\r\n"}) {
    std::string text = "from,to" + end;
    for (int row = 0; row < 5000; ++row) text += std::to_string(row) + ",b" + end;
    csv_rows rows(text, ',');
    std::vector<std::string_view> header;
    ASSERT_TRUE(rows.next(header));
    plain_rows plain;
    std::size_t count = 0;
    while (rows.next(plain, 2)) {
      ASSERT_EQ(plain.cell(0, 0), std::to_string(count));
      ASSERT_EQ(plain.line(0), static_cast<std::int64_t>(count) + 2);
      count += plain.count;
      ASSERT_EQ(plain.cell(plain.count - 1, 0), std::to_string(count - 1));
      ASSERT_EQ(plain.cell(plain.count - 1, 1), "b");
    }
    EXPECT_GE(count, 4998u);  // eight letters behind the last are of the text
    row_block last;
    ASSERT_TRUE(rows.next(last));
    EXPECT_EQ(count + last.rows.size(), 5000u);
  }
}

TEST(plain_rows, are_none_where_something_is_not_plain) {
  const auto count_of = [](std::string_view text, std::size_t cells) {
    csv_rows rows(text, ',');
    std::vector<std::string_view> header;
    EXPECT_TRUE(rows.next(header));
    plain_rows plain;
    return rows.next(plain, cells) ? plain.count : 0;
  };
  EXPECT_EQ(count_of("from,to\na,b\nc,d\n12345678\n", 2), 2u);
  EXPECT_EQ(count_of("from,to\na,b\nc,\"d\"\n12345678\n", 2), 1u);
  EXPECT_EQ(count_of("from,to\na,b\nc,d,e\n12345678\n", 2), 1u);
  EXPECT_EQ(count_of("from,to\na,b\nc,d\r\n12345678\n", 2), 1u);
  EXPECT_EQ(count_of("from,to\na,b\rc,d\n12345678\n", 2), 0u);
  EXPECT_EQ(count_of("f,to\na,b\nc,d\n12345678\n", 2), 0u);  // too near to the begin
}

TEST(csv_rows, keeps_a_last_empty_cell) {
  EXPECT_EQ(read_all("a,b\nc,"), (table{{"a", "b"}, {"c", ""}}));
  EXPECT_EQ(read_all("a,b\nc,\n"), (table{{"a", "b"}, {"c", ""}}));
}

TEST(csv_rows, stops_at_an_unclosed_quote_and_says_where_it_began) {
  csv_rows rows("a\nb\n\"c\nd\n");
  std::vector<std::string_view> cells;
  while (rows.next(cells)) {
  }
  ASSERT_TRUE(rows.fault().has_value());
  EXPECT_EQ(rows.fault()->line, 3);
}

RC_GTEST_PROP(csv_rows, gives_back_what_was_quoted, ()) {
  const auto letters = rc::gen::elementOf(std::string("ab,;\"\n\r \t"));
  const auto width = *rc::gen::inRange<std::size_t>(1, 5);
  const auto rows = *rc::gen::container<table>(rc::gen::container<std::vector<std::string>>(
      width, rc::gen::container<std::string>(letters)));
  std::string text;
  table kept;
  for (const auto& row : rows) {
    bool is_blank = true;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += ',';
      text += '"';
      for (const char letter : row[i]) text += letter == '"' ? "\"\"" : std::string(1, letter);
      text += '"';
      is_blank = is_blank && row[i].find_first_not_of(" \t\r\n") == std::string::npos;
    }
    text += '\n';
    if (!is_blank) kept.push_back(row);
  }
  RC_ASSERT(read_all(text, ',') == kept);
}

}  // namespace
}  // namespace guyub::io
