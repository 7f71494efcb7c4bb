#include "io/csv_rows.hpp"

#include <algorithm>
#include <cctype>

#include "model/cells.hpp"

namespace guyub::io {
namespace {

bool is_blank(std::string_view cell) {
  return model::trimmed(cell).empty();
}

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find_first_of("\r\n"));
}

}  // namespace

csv_rows::csv_rows(std::string_view text, char delimiter) : text_(text) {
  obey_sep_line();
  if (delimiter != '\0') {
    delimiter_ = delimiter;
  } else if (at_ == 0) {
    delimiter_ = found_delimiter();
  }
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
    unquoted_.clear();
    cells.clear();
    if (!read_row(cells)) return false;
    if (!std::all_of(cells.begin(), cells.end(), is_blank)) return true;
  }
  return false;
}

bool csv_rows::read_row(std::vector<std::string_view>& cells) {
  while (true) {
    std::size_t begin = at_;
    while (begin < text_.size() && text_[begin] == ' ') ++begin;
    if (begin < text_.size() && text_[begin] == '"') {
      at_ = begin;
      if (!read_quoted(cells)) return false;
    } else {
      read_plain(cells);
    }
    if (at_end()) return true;
    if (text_[at_] == delimiter_) {
      ++at_;
      if (at_end()) {
        cells.emplace_back();
        return true;
      }
      continue;
    }
    end_line();
    return true;
  }
}

void csv_rows::read_plain(std::vector<std::string_view>& cells) {
  const std::size_t begin = at_;
  while (!at_end() && text_[at_] != delimiter_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
  cells.push_back(text_.substr(begin, at_ - begin));
}

bool csv_rows::read_quoted(std::vector<std::string_view>& cells) {
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
      refuse_rest_of_row(cells.size());
      return false;
    }
    if (held == nullptr) {
      cells.push_back(last);
    } else {
      held->append(last);
      cells.emplace_back(*held);
    }
    return true;
  }
  const std::string_view opened = first_line(text_.substr(begin));
  fault_ = csv_fault{
      begin_line, cells.size(), std::string(opened.substr(0, opened.find(delimiter_))),
      "a closing quote for the one that begins in this row", "close the quote, or take it out"};
  return false;
}

void csv_rows::refuse_rest_of_row(std::size_t cell) {
  const std::string_view rest = first_line(text_.substr(at_));
  fault_ = csv_fault{row_line_, cell, std::string(rest.substr(0, rest.find(delimiter_))),
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
