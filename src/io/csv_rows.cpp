#include "io/csv_rows.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <stdexcept>
#include <utility>

#include "model/cells.hpp"

namespace guyub::io {
namespace {

constexpr std::size_t rows_at_once = 64;

bool is_blank(std::string_view cell) {
  return model::trimmed(cell).empty();
}

std::string_view first_line(std::string_view text) {
  const auto ends = [](char letter) { return letter == '\n' || letter == '\r'; };
  const auto end = std::find_if(text.begin(), text.end(), ends);
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// The first cell of what is left of a line; enough of it for a message.
std::string shown(std::string_view line, char delimiter) {
  return std::string(line.substr(0, line.find(delimiter)).substr(0, 1000));
}

}  // namespace

void check_delimiter(char delimiter) {
  if (std::string_view("\"\r\n").find(delimiter) == std::string_view::npos) return;
  throw std::invalid_argument("delimiter: expected a comma, a semicolon, a tab or the like");
}

csv_rows::csv_rows(std::string_view text, char delimiter) : text_(text), marks_({}, '\0') {
  obey_sep_line();
  if (delimiter != '\0') {
    delimiter_ = delimiter;
  } else if (at_ == 0) {
    delimiter_ = found_delimiter();
  }
  marks_ = mark_index(text_, delimiter_);
}

void csv_rows::obey_sep_line() {
  const std::string_view line = first_line(text_);
  const auto is_sep = line.size() == 5 && line[3] == '=' &&
                      std::tolower(static_cast<unsigned char>(line[0])) == 's' &&
                      std::tolower(static_cast<unsigned char>(line[1])) == 'e' &&
                      std::tolower(static_cast<unsigned char>(line[2])) == 'p';
  if (!is_sep) return;
  delimiter_ = line[4];
  at_ = line.size();
  end_line();
}

char csv_rows::found_delimiter() const {
  std::size_t at = 0;
  while (at < text_.size()) {
    const std::string_view line = first_line(text_.substr(at));
    if (!is_blank(line)) {
      constexpr std::array candidates = {',', ';', '\t'};
      std::array<std::size_t, candidates.size()> counts{};
      bool is_quoted = false;
      for (const char letter : line) {
        if (letter == '"') is_quoted = !is_quoted;
        for (std::size_t i = 0; i < candidates.size(); ++i) {
          if (letter == candidates[i] && !is_quoted) ++counts[i];
        }
      }
      const auto most = std::max_element(counts.begin(), counts.end());  // the first of equals
      return candidates[static_cast<std::size_t>(most - counts.begin())];
    }
    at += line.size() + 1;
  }
  return ',';
}

bool csv_rows::next(std::vector<std::string_view>& cells) {
  fault_.reset();
  if (!unquoted_.empty()) unquoted_.clear();
  std::size_t count = 0;
  const bool is_read = read_row(cells, count);
  cells.resize(count);
  return is_read;
}

bool csv_rows::next(row_block& block) {
  block.rows.clear();
  if (std::exchange(fault_waits_, false)) return false;
  fault_.reset();
  if (!unquoted_.empty()) unquoted_.clear();
  std::array<row_end, rows_at_once> ends;
  std::size_t count = 0;
  std::size_t read = 0;
  while (read < rows_at_once) {
    read += read_plain_rows(block.cells, count, std::span(ends).subspan(read));
    if (read == rows_at_once || !read_row(block.cells, count)) break;
    ends[read++] = {count, row_line_};
  }
  // only now, when the cells have come to rest
  std::size_t begin = 0;
  for (const row_end& row : std::span(ends).first(read)) {
    block.rows.push_back({std::span(block.cells).subspan(begin, row.cells - begin), row.line});
    begin = row.cells;
  }
  fault_waits_ = fault_.has_value() && read != 0;
  return read != 0;
}

bool csv_rows::next(plain_rows& rows, std::size_t cells) {
  constexpr std::size_t around = 8;
  if (fault_waits_ || at_ < around || delimiter_ == '"') return false;
  const std::span<const std::uint32_t> known = marks_.window_from(at_);
  if (known.size() < cells + 1) return false;
  const char* const text = text_.data() + at_;
  const char end = text[known[cells - 1]];
  const std::size_t stride = end == '\r' ? cells + 1 : cells;
  const auto is_plain = [&](const std::uint32_t* marks) {
    bool holds = text[marks[cells - 1]] == end && text[marks[stride - 1]] == '\n';
    if (end == '\r') holds = holds && marks[cells] == marks[cells - 1] + 1;
    for (std::size_t cell = 0; cell + 1 < cells; ++cell) {
      holds = holds && text[marks[cell]] == delimiter_;
    }
    return holds;
  };
  const std::size_t last = text_.size() - at_;
  std::size_t count = 0;
  std::size_t size = 0;
  for (std::size_t mark = 0; mark + stride <= known.size(); mark += stride) {
    const std::size_t next = known[mark + stride - 1] + std::size_t{1};
    if (!is_plain(&known[mark]) || next + around > last) break;
    size = next;
    ++count;
  }
  if (count == 0) return false;
  rows = {text_.substr(at_, size), known.first(count * stride), stride, count, line_};
  marks_.take(count * stride);
  at_ += size;
  line_ += static_cast<std::int64_t>(count);
  return true;
}

std::size_t csv_rows::read_plain_rows(std::vector<std::string_view>& cells, std::size_t& count,
                                      std::span<row_end> rows) {
  const std::span<const std::uint32_t> known = marks_.known();
  if (cells.size() < count + known.size()) cells.resize(count + known.size());
  const char* const text = text_.data();
  std::size_t read = 0;
  std::size_t taken = 0;  // marks
  std::size_t begin = at_;
  std::string_view* cell = cells.data() + count;
  while (read < rows.size()) {
    std::size_t mark = taken;
    std::size_t from = begin;
    std::string_view* next_cell = cell;
    char end = delimiter_;
    while (mark < known.size()) {
      const std::size_t at = marks_.begin() + known[mark++];
      if (at < from) continue;  // a quote or a line end that was told already
      end = text[at];
      *next_cell++ = {text + from, at - from};
      from = at + 1;
      if (end != delimiter_) break;
    }
    const bool is_plain = end == '\n' || (end == '\r' && from < text_.size() && text[from] != '\n');
    const bool is_two = end == '\r' && from < text_.size() && text[from] == '\n';
    if ((!is_plain && !is_two) || is_blank(*cell)) break;
    rows[read++] = {static_cast<std::size_t>(next_cell - cells.data()), line_++};
    begin = is_two ? from + 1 : from;
    cell = next_cell;
    taken = mark;
  }
  marks_.take(taken);
  at_ = begin;
  count = static_cast<std::size_t>(cell - cells.data());
  return read;
}

bool csv_rows::read_row(std::vector<std::string_view>& cells, std::size_t& count) {
  const std::size_t begin = count;
  while (!at_end()) {
    row_line_ = line_;
    const bool is_read = read_line(cells, count);
    if (is_read && !std::all_of(&cells[begin], &cells[begin] + (count - begin), is_blank)) {
      return true;
    }
    count = begin;
    if (!is_read) return false;
  }
  return false;
}

bool csv_rows::read_line(std::vector<std::string_view>& cells, std::size_t& count) {
  const std::size_t first = count;
  const auto put = [&](std::string_view cell) {  // most rows are as long as the one before
    if (count == cells.size()) cells.emplace_back();
    cells[count++] = cell;
  };
  while (true) {
    if (begins_quoted()) {
      const auto cell = read_quoted(count - first);
      if (!cell) return false;
      put(*cell);
    } else {
      const std::size_t begin = at_;
      do {
        at_ = marks_.next(at_);
      } while (!at_end() && text_[at_] == '"' && delimiter_ != '"');  // here a quote is text
      put({text_.data() + begin, at_ - begin});
    }
    if (at_end()) return true;
    if (text_[at_] != delimiter_) {
      end_line();
      return true;
    }
    ++at_;
    if (at_end()) {
      put({});
      return true;
    }
  }
}

std::size_t csv_rows::most_rows(std::size_t cells) const {
  const std::size_t feeds = count_of('\n', text_);
  const std::size_t ends = feeds != 0 ? feeds : count_of('\r', text_);
  return std::min(ends + 1, text_.size() / (cells + 1) + 1);
}

bool csv_rows::begins_quoted() {
  std::size_t begin = at_;
  while (begin < text_.size() && text_[begin] == ' ' && delimiter_ != ' ') ++begin;
  if (begin == text_.size() || text_[begin] != '"') return false;
  at_ = begin;
  return true;
}

std::optional<std::string_view> csv_rows::read_quoted(std::size_t cell) {
  const std::int64_t begin_line = line_;
  const std::size_t begin = ++at_;
  std::string* held = nullptr;
  std::size_t piece = begin;
  while (true) {
    at_ = marks_.next(at_);
    if (at_end()) break;
    const char letter = text_[at_];
    if (letter != '"') {
      const bool is_half = letter == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
      if (letter != delimiter_ && !is_half) ++line_;
      ++at_;
      continue;
    }
    if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
      if (held == nullptr) held = &unquoted_.emplace_back();
      held->append(text_.substr(piece, at_ + 1 - piece));
      at_ += 2;
      piece = at_;
      continue;
    }
    const std::string_view last = text_.substr(piece, at_ - piece);
    ++at_;
    while (!at_end() && text_[at_] != delimiter_ && (text_[at_] == ' ' || text_[at_] == '\t'))
      ++at_;
    if (!at_end() && text_[at_] != delimiter_ && text_[at_] != '\n' && text_[at_] != '\r') {
      refuse_rest_of_row(cell);
      return {};
    }
    if (held == nullptr) return last;
    held->append(last);
    return *held;
  }
  const std::string_view opened = first_line(text_.substr(begin));
  fault_ = csv_fault{begin_line, cell, shown(opened, delimiter_),
                     "a closing quote for the one that begins in this row",
                     "close the quote, or take it out"};
  return {};
}

void csv_rows::refuse_rest_of_row(std::size_t cell) {
  const std::string_view rest = first_line(text_.substr(at_));
  fault_ = csv_fault{row_line_, cell, shown(rest, delimiter_),
                     "the end of the cell after its closing quote",
                     "double the quotes inside a quoted cell"};
  at_ += rest.size();
  end_line();
}

void csv_rows::end_line() {
  if (at_end()) return;
  if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
  ++at_;
  ++line_;
}

}  // namespace guyub::io
