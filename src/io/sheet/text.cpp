#include "io/sheet/text.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace guyub::io::sheet {
namespace {

bool is_letter_or_digit(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  return byte >= 0x80 || byte == '#' || std::isalnum(byte) != 0;
}

bool is_space(char letter) {
  return std::isspace(static_cast<unsigned char>(letter)) != 0;
}

}  // namespace

std::string squeezed(std::string_view cell) {
  std::string text;
  bool is_apart = false;
  for (std::size_t at = 0; at < cell.size(); ++at) {
    const bool is_no_break_space = cell.substr(at, 2) == "\xC2\xA0";
    if (is_no_break_space || is_space(cell[at])) {
      is_apart = true;
      if (is_no_break_space) ++at;
      continue;
    }
    if (is_apart && !text.empty()) text += ' ';
    is_apart = false;
    text += cell[at];
  }
  return text;
}

std::string plain(std::string_view cell) {
  const std::string given = squeezed(cell);
  std::string text;
  bool is_apart = false;
  for (const char letter : given) {
    if (letter == '/') {
      text += '/';
      is_apart = false;
    } else if (is_letter_or_digit(letter)) {
      if (is_apart && !text.empty() && text.back() != '/') text += ' ';
      is_apart = false;
      text += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    } else {
      is_apart = true;
    }
  }
  return text;
}

bool is_blank(std::string_view cell) {
  constexpr std::string_view ellipsis = "\xE2\x80\xA6";
  for (std::size_t at = 0; at < cell.size(); ++at) {
    if (cell.substr(at, ellipsis.size()) == ellipsis) {
      at += ellipsis.size() - 1;
    } else if (std::string_view(" ._-:()").find(cell[at]) == std::string_view::npos) {
      return false;
    }
  }
  return true;
}

std::optional<int> whole_number(std::string_view cell) {
  const std::string text = plain(cell);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return value;
}

std::vector<std::string_view> words_of(std::string_view plain) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= plain.size(); ++at) {
    if (at < plain.size() && plain[at] != ' ' && plain[at] != '/') continue;
    if (at > begin) words.push_back(plain.substr(begin, at - begin));
    begin = at + 1;
  }
  return words;
}

bool begins_with(std::string_view plain, std::string_view phrase) {
  return plain.substr(0, phrase.size()) == phrase &&
         (plain.size() == phrase.size() || !is_letter_or_digit(plain[phrase.size()]));
}

bool is_numeral(std::string_view word) {
  if (word.empty()) return false;
  if (word.size() == 1 && std::isalpha(static_cast<unsigned char>(word[0])) != 0) return true;
  return word.find_first_not_of("ivx") == std::string_view::npos ||
         word.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace guyub::io::sheet
