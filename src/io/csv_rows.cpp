#include "io/csv_rows.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

#include "model/cells.hpp"

namespace guyub::io {
namespace {

bool is_blank(std::string_view cell) {
  return model::trimmed(cell).empty();
}

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find_first_of("\r\n"));
}

/// The first cell of what is left of a line; enough of it for a message.
std::string shown(std::string_view line, char delimiter) {
  return std::string(line.substr(0, line.find(delimiter)).substr(0, 1000));
}

}  // namespace

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
      char best = ',';
      std::ptrdiff_t most = 0;
      for (const char candidate : {',', ';', '\t'}) {
        bool is_quoted = false;
        std::ptrdiff_t count = 0;
        for (const char letter : line) {
          if (letter == '"') is_quoted = !is_quoted;
          if (letter == candidate && !is_quoted) ++count;
        }
        if (count > most) {
          most = count;
          best = candidate;
        }
      }
      return best;
    }
    at += line.size() + 1;
  }
  return ',';
}

bool csv_rows::next(std::vector<std::string_view>& cells) {
  fault_.reset();
  while (!at_end()) {
    row_line_ = line_;
    if (!unquoted_.empty()) unquoted_.clear();
    if (!read_row(cells)) return false;
    if (!std::all_of(cells.begin(), cells.end(), is_blank)) return true;
  }
  return false;
}

bool csv_rows::read_row(std::vector<std::string_view>& cells) {
  std::size_t count = 0;
  const auto put = [&](std::string_view cell) {  // most rows are as long as the one before
    if (count == cells.size()) cells.emplace_back();
    cells[count++] = cell;
  };
  while (true) {
    if (begins_quoted()) {
      const auto cell = read_quoted(count);
      if (!cell) return false;
      put(*cell);
    } else {
      const std::size_t begin = std::exchange(at_, marks_.next(at_));
      put({text_.data() + begin, at_ - begin});
    }
    if (at_end()) break;
    if (text_[at_] != delimiter_) {
      end_line();
      break;
    }
    ++at_;
    if (at_end()) {
      put({});
      break;
    }
  }
  cells.resize(count);
  return true;
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
  while (!at_end()) {
    const char letter = text_[at_];
    if (letter == '\n' || (letter == '\r' && (at_ + 1 == text_.size() || text_[at_ + 1] != '\n'))) {
      ++line_;
    }
    if (letter != '"') {
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
