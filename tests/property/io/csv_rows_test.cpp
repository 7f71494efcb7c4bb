// Rows are told as by a reader that looks at one letter after the other, wherever they lie.
#include "io/csv_rows.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "model/cells.hpp"

namespace guyub::io {
namespace {

/// A row, or the fault that stands in its place.
struct told_row {
  std::int64_t line;
  std::vector<std::string> cells;
  std::string fault;

  friend bool operator==(const told_row&, const told_row&) = default;
  friend void showValue(const told_row& row, std::ostream& out) {
    out << row.line << ':';
    for (const std::string& cell : row.cells) out << " [" << cell << ']';
    out << ' ' << row.fault;
  }
};

/// One letter after the other, by the rules and nothing else.
class naive_rows {
 public:
  naive_rows(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}

  std::vector<told_row> all() {
    std::vector<told_row> rows;
    while (at_ < text_.size()) {
      told_row row{line_, {}, {}};
      const std::string fault = read(row.cells);
      if (!fault.empty()) row = {row.line, {}, fault};
      bool is_blank = fault.empty();
      for (const std::string& cell : row.cells) is_blank = is_blank && model::trimmed(cell).empty();
      if (!is_blank) rows.push_back(row);
    }
    return rows;
  }

 private:
  [[nodiscard]] bool more() const { return at_ < text_.size(); }
  [[nodiscard]] bool is_end() const { return text_[at_] == '\n' || text_[at_] == '\r'; }

  std::string read(std::vector<std::string>& cells) {
    while (true) {
      std::size_t quote = at_;
      while (quote < text_.size() && text_[quote] == ' ') ++quote;
      cells.emplace_back();
      if (quote < text_.size() && text_[quote] == '"') {
        at_ = quote + 1;
        if (std::string fault = read_quoted(cells.back()); !fault.empty()) return fault;
      } else {
        while (more() && text_[at_] != delimiter_ && !is_end()) cells.back() += text_[at_++];
      }
      if (!more()) return {};
      if (is_end()) {
        skip_end();
        return {};
      }
      if (++at_ == text_.size()) {
        cells.emplace_back();
        return {};
      }
    }
  }

  std::string read_quoted(std::string& cell) {
    while (more()) {
      if (text_[at_] != '"') {
        const bool was_end = is_end();
        const std::size_t begin = at_;
        if (was_end) {
          skip_end();
        } else {
          ++at_;
        }
        cell += text_.substr(begin, at_ - begin);
        continue;
      }
      ++at_;
      if (more() && text_[at_] == '"') {
        cell += text_[at_++];
        continue;
      }
      while (more() && text_[at_] != delimiter_ && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
      if (!more() || text_[at_] == delimiter_ || is_end()) return {};
      while (more() && !is_end()) ++at_;
      if (more()) skip_end();
      return "the end of the cell after its closing quote";
    }
    return "a closing quote for the one that begins in this row";
  }

  void skip_end() {
    if (text_.substr(at_, 2) == "\r\n") ++at_;
    ++at_;
    ++line_;
  }

  std::string_view text_;
  char delimiter_;
  std::size_t at_ = 0;
  std::int64_t line_ = 1;
};

told_row told(std::span<const std::string_view> cells, std::int64_t line) {
  return {line, {cells.begin(), cells.end()}, {}};
}

std::vector<told_row> one_by_one(std::string_view text, char delimiter) {
  csv_rows rows(text, delimiter);
  std::vector<told_row> all;
  std::vector<std::string_view> cells;
  while (true) {
    if (rows.next(cells)) {
      all.push_back(told(cells, rows.line()));
    } else if (rows.fault()) {
      all.push_back({rows.line(), {}, rows.fault()->expected});
    } else {
      return all;
    }
  }
}

std::vector<told_row> by_blocks(std::string_view text, char delimiter) {
  csv_rows rows(text, delimiter);
  std::vector<told_row> all;
  row_block block;
  while (true) {
    if (rows.next(block)) {
      for (const model::row_view& row : block.rows) all.push_back(told(row.cells, row.line));
    } else if (rows.fault()) {
      all.push_back({rows.line(), {}, rows.fault()->expected});
    } else {
      return all;
    }
  }
}

/// Plain rows of so many cells where there are such; the reader passes over blank ones itself.
std::vector<told_row> by_plain_rows(std::string_view text, char delimiter, std::size_t cells) {
  csv_rows rows(text, delimiter);
  std::vector<told_row> all;
  plain_rows plain;
  row_block block;
  while (true) {
    if (rows.next(plain, cells)) {
      for (std::size_t row = 0; row < plain.count; ++row) {
        told_row told{plain.line(row), {}, {}};
        bool is_blank = true;
        for (std::size_t cell = 0; cell < cells; ++cell) {
          told.cells.emplace_back(plain.cell(row, cell));
          is_blank = is_blank && model::trimmed(plain.cell(row, cell)).empty();
        }
        if (!is_blank) all.push_back(told);
      }
    } else if (rows.next(block)) {
      for (const model::row_view& row : block.rows) all.push_back(told(row.cells, row.line));
    } else if (rows.fault()) {
      all.push_back({rows.line(), {}, rows.fault()->expected});
    } else {
      return all;
    }
  }
}

std::string any_text(char delimiter) {
  const auto size = *rc::gen::inRange<std::size_t>(0, 200);
  const std::string marks = std::string("\"\"\n\r ") + delimiter;
  return *rc::gen::container<std::string>(
      size, rc::gen::weightedOneOf<char>(
                {{3, rc::gen::elementOf(std::string("abc\t,;"))}, {2, rc::gen::elementOf(marks)}}));
}

RC_GTEST_PROP(csv_rows, are_those_of_a_reader_letter_by_letter, ()) {
  const char delimiter = *rc::gen::element(',', ';', '\t');
  const std::string text = any_text(delimiter);
  // where it begins in the blocks of 16 and 64 bytes that are looked at together
  const auto offset = *rc::gen::inRange<std::size_t>(0, 64);
  const std::string held = std::string(offset, '"') + text + "\",\n\"";
  const std::string_view view = std::string_view(held).substr(offset, text.size());
  const auto expected = naive_rows(text, delimiter).all();
  RC_ASSERT(one_by_one(view, delimiter) == expected);
  RC_ASSERT(by_blocks(view, delimiter) == expected);
  const auto cells = *rc::gen::inRange<std::size_t>(1, 4);
  RC_ASSERT(by_plain_rows(view, delimiter, cells) == expected);
}

RC_GTEST_PROP(csv_rows, do_not_mind_where_the_marks_known_ahead_end, ()) {
  const std::string text = any_text(',');
  const std::string row = *rc::gen::element<std::string>("a,b\n", "\"a\nb\",c\r\n", "x\r", "\n");
  std::string before;
  const auto size = *rc::gen::inRange<std::size_t>(8192 - 210, 8192 + 10);
  while (before.size() < size) before += row;
  const auto expected = naive_rows(before + text, ',').all();
  RC_ASSERT(one_by_one(before + text, ',') == expected);
  RC_ASSERT(by_blocks(before + text, ',') == expected);
  RC_ASSERT(by_plain_rows(before + text, ',', 2) == expected);
}

RC_GTEST_PROP(csv_rows, that_are_plain_are_those_of_a_reader_letter_by_letter, ()) {
  const auto cells = *rc::gen::inRange<std::size_t>(1, 4);
  const std::string end = *rc::gen::element<std::string>("\n", "\r\n", "\r");
  std::string text;
  for (auto rows = *rc::gen::inRange(0, 60); rows > 0; --rows) {
    for (std::size_t cell = 0; cell < cells; ++cell) {
      text += *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab ")));
      text += cell + 1 < cells ? std::string(",") : end;
    }
    if (*rc::gen::inRange(0, 20) == 0) text += any_text(',') + "\n";
  }
  RC_ASSERT(by_plain_rows(text, ',', cells) == naive_rows(text, ',').all());
}

TEST(csv_rows, longer_than_all_marks_known_ahead_are_whole) {
  const std::string cell(20'000, 'x');
  const std::string text = "a,b\n" + cell + ",\"" + cell + "\"\"\n" + cell + "\"\n1,2\n";
  EXPECT_EQ(by_blocks(text, ','), naive_rows(text, ',').all());
}

}  // namespace
}  // namespace guyub::io
