#include "model/cells.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <utility>
#include <vector>

#include <guyub/model/words.hpp>

namespace guyub::model {
namespace {

bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}
bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// 1.250.000 or 1,250,000: whole groups of three.
bool has_thousands(std::string_view text, char mark) {
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  std::size_t since = 0;
  std::size_t marks = 0;
  for (const char letter : text) {
    if (letter == mark) {
      if (marks == 0 ? since == 0 || since > 3 : since != 3) return false;
      ++marks;
      since = 0;
    } else if (is_digit(letter)) {
      ++since;
    } else {
      return false;
    }
  }
  return marks > 0 && since == 3;
}

/// Digits and perhaps a point among them, at most fifteen: both the digits and the power of ten
/// that divides them are exact, so that the quotient is the nearest number there is.
std::optional<double> plain_number(std::string_view text) {
  static constexpr double powers[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                      1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  if (text.size() > 15) return {};
  std::int64_t digits = 0;
  std::size_t point = text.size();
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_digit(text[at])) {
      digits = 10 * digits + (text[at] - '0');
    } else if (text[at] == '.' && point == text.size()) {
      point = at;
    } else {
      return {};
    }
  }
  const bool has_point = point < text.size();
  if (text.size() == (has_point ? 1u : 0u)) return {};
  return static_cast<double>(digits) / powers[has_point ? text.size() - point - 1 : 0];
}

struct month_word {
  std::string_view word;
  std::uint32_t month;
};
constexpr month_word months[] = {
    {"january", 1},   {"januari", 1},   {"jan", 1},       {"february", 2},  {"februari", 2},
    {"feb", 2},       {"pebruari", 2},  {"march", 3},     {"maret", 3},     {"mar", 3},
    {"april", 4},     {"apr", 4},       {"may", 5},       {"mei", 5},       {"june", 6},
    {"juni", 6},      {"jun", 6},       {"july", 7},      {"juli", 7},      {"jul", 7},
    {"august", 8},    {"agustus", 8},   {"aug", 8},       {"agu", 8},       {"agt", 8},
    {"september", 9}, {"sep", 9},       {"sept", 9},      {"october", 10},  {"oktober", 10},
    {"oct", 10},      {"okt", 10},      {"november", 11}, {"nopember", 11}, {"nov", 11},
    {"nop", 11},      {"december", 12}, {"desember", 12}, {"dec", 12},      {"des", 12},
};

std::uint32_t month_of(std::string_view word) {
  const std::string key = folded(word);
  for (const month_word& known : months) {
    if (known.word == key) return known.month;
  }
  return 0;
}

std::int64_t to_int(std::string_view digits) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : -1;
}

/// The day since 1970-01-01; nothing where there is no such day.
std::optional<std::int32_t> day_of(std::int64_t year, std::int64_t month, std::int64_t day) {
  // <chrono> keeps a day and a month in a byte, a year in two
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return {};
  const auto date = std::chrono::year(static_cast<int>(year)) /
                    std::chrono::month(static_cast<unsigned>(month)) /
                    std::chrono::day(static_cast<unsigned>(day));
  if (!date.ok()) return {};
  return static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count());
}

/// 2025-01-31, just so: the way most dates are written.
std::optional<std::int32_t> iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  const std::string_view parts[] = {text.substr(0, 4), text.substr(5, 2), text.substr(8, 2)};
  if (!std::all_of(std::begin(parts), std::end(parts), all_digits)) return {};
  return day_of(to_int(parts[0]), to_int(parts[1]), to_int(parts[2]));
}

/// 9:00, 09:00:00, 09.00
bool is_time(std::string_view word) {
  const std::size_t mark = word.find_first_of(":.");
  if (mark == 0 || mark > 2 || mark + 2 >= word.size()) return false;
  const bool begins_so =
      all_digits(word.substr(0, mark)) && is_digit(word[mark + 1]) && is_digit(word[mark + 2]);
  return begins_so && (word[mark] == ':' || word.size() == mark + 3 || word[mark + 3] == '.');
}

/// Cuts off a time and what follows it: `2025-01-31T09:00Z`, `31/1/2025 pukul 09.00 WIB`.
std::string_view without_time(std::string_view text) {
  const std::size_t t = text.find('T');
  if (t != std::string_view::npos && t >= 8 && is_digit(text[t - 1])) return text.substr(0, t);
  for (std::size_t space = text.find(' '); space != std::string_view::npos;
       space = text.find(' ', space + 1)) {
    const std::string_view rest = text.substr(space + 1);
    const std::string_view word = rest.substr(0, rest.find(' '));
    const bool begins_time = is_time(word) || word == "pukul" || word == "jam";
    if (begins_time) return trimmed(text.substr(0, space));
  }
  return text;
}

std::vector<std::string_view> split(std::string_view text, std::string_view marks) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(marks), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

}  // namespace

std::string_view without_blanks(std::string_view text) {
  const auto is_space = [](char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n' || letter == '\v' ||
           letter == '\f';
  };
  while (true) {
    if (!text.empty() && is_space(text.front())) {
      text.remove_prefix(1);
    } else if (text.substr(0, 2) == "\xC2\xA0") {  // a no-break space, as spreadsheets leave it
      text.remove_prefix(2);
    } else {
      break;
    }
  }
  while (true) {
    if (!text.empty() && is_space(text.back())) {
      text.remove_suffix(1);
    } else if (text.size() >= 2 && text.substr(text.size() - 2) == "\xC2\xA0") {
      text.remove_suffix(2);
    } else {
      break;
    }
  }
  return text;
}

std::string_view column_name(std::string_view cell) {
  constexpr std::size_t longest = 10'000;
  const std::string_view name = trimmed(cell);
  std::size_t size = std::min(name.size(), longest);
  const auto is_within_character = [&](std::size_t at) {
    return at < name.size() && (static_cast<unsigned char>(name[at]) & 0xC0u) == 0x80u;
  };
  while (is_within_character(size)) --size;
  return name.substr(0, size);
}

parsed<double> parse_number(std::string_view text, bool decimal_comma) {
  if (!decimal_comma) {
    if (const auto plain = plain_number(text)) return {plain, {}, {}};
  }
  const std::string_view given = text;
  std::string changed;
  if (decimal_comma && text.find(',') != std::string_view::npos) {
    if (has_thousands(text, '.') || text.find('.') != std::string_view::npos) {
      return {{}, "a number", "write it without points for thousands"};
    }
    changed = text;
    std::replace(changed.begin(), changed.end(), ',', '.');
    text = changed;
  } else if (decimal_comma && has_thousands(text, '.')) {
    return {{}, "a number", "write it without points for thousands"};
  }
  if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size() && std::isfinite(value)) {
    return {value, {}, {}};
  }
  if (has_thousands(given, '.') || has_thousands(given, ',')) {
    return {{}, "a number", "write it without marks for thousands"};
  }
  if (given.find(',') != std::string_view::npos) {
    return {{}, "a number", "write a decimal point, or use semicolons between the columns"};
  }
  return {{}, "a number", "correct the cell or leave it empty"};
}

parsed<std::int64_t> parse_whole(std::string_view text, std::int64_t least) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_whole = error == std::errc() && end == text.data() + text.size();
  if (is_whole && value >= least) return {value, {}, {}};
  std::string expected = "a whole number of at least " + std::to_string(least);
  if (is_whole) return {{}, std::move(expected), "correct the cell or leave it empty"};
  if (error == std::errc::result_out_of_range) {
    return {{}, expected + " and at most 9223372036854775807", "correct the cell"};
  }
  // 12.0 is how a spreadsheet writes 12
  const auto point = text.find('.');
  if (point != std::string_view::npos && all_digits(text.substr(0, point)) &&
      text.find_first_not_of('0', point + 1) == std::string_view::npos &&
      !has_thousands(text, '.')) {
    return parse_whole(text.substr(0, point), least);
  }
  if (has_thousands(text, '.') || has_thousands(text, ',')) {
    return {{}, std::move(expected), "write it without marks for thousands"};
  }
  return {{}, std::move(expected), "correct the cell or leave it empty"};
}

parsed<std::int32_t> parse_date(std::string_view text) {
  if (const auto day = iso_day(text)) return {day, {}, {}};
  const std::string expected = "a date such as 2025-01-31 or 31/1/2025";
  if (text.size() == 8 && all_digits(text)) {
    return {{}, expected, "put hyphens between the year, the month and the day"};
  }
  if (text.size() == 4 && all_digits(text)) {
    return {{}, expected, "give the day and the month as well"};
  }
  const std::size_t fraction = std::min(text.find_first_of(".,"), text.size());
  if (fraction >= 4 && all_digits(text.substr(0, fraction)) &&
      (fraction == text.size() || all_digits(text.substr(fraction + 1)))) {
    return {
        {}, expected, "this looks like a spreadsheet's day number: format the column as a date"};
  }
  text = without_time(text);
  const auto made = [&](std::int64_t year, std::int64_t month,
                        std::int64_t day) -> parsed<std::int32_t> {
    if (const auto found = day_of(year, month, day)) return {found, {}, {}};
    return {{}, expected, "there is no such day; the day stands before the month"};
  };
  auto parts = split(text, "-/ .,");
  // a weekday may stand in front: Senin, 3 Maret 2025
  if (parts.size() == 4 && !all_digits(parts[0])) parts.erase(parts.begin());
  if (parts.size() == 2 &&
      (month_of(parts[0]) != 0 || (all_digits(parts[0]) && all_digits(parts[1])))) {
    return {{}, expected, "give the day as well"};
  }
  if (parts.size() == 3 && month_of(parts[0]) != 0) std::swap(parts[0], parts[1]);  // May 31, 2025
  if (parts.size() != 3 || !all_digits(parts[0]) || !all_digits(parts[2])) {
    return {{}, expected, "correct the cell or leave it empty"};
  }
  const std::uint32_t month = month_of(parts[1]);
  if (month == 0 && !all_digits(parts[1])) return {{}, expected, "correct the name of the month"};
  const std::int64_t middle = month != 0 ? month : to_int(parts[1]);
  if (parts[0].size() == 4) return made(to_int(parts[0]), middle, to_int(parts[2]));
  if (parts[2].size() == 4) return made(to_int(parts[2]), middle, to_int(parts[0]));
  return {{}, expected, "write the year with four digits"};
}

std::string iso_date(std::int32_t days) {
  const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text;
}

parsed<bool> parse_mark(std::string_view text) {
  if (text == "1") return {true, {}, {}};
  if (text == "0") return {false, {}, {}};
  static constexpr std::string_view yes[] = {"1", "ya", "true", "yes"};
  static constexpr std::string_view no[] = {"0", "tidak", "false", "no"};
  const std::string word = folded(text);
  if (std::find(std::begin(yes), std::end(yes), word) != std::end(yes)) return {true, {}, {}};
  if (std::find(std::begin(no), std::end(no), word) != std::end(no)) return {false, {}, {}};
  return {
      {}, "1 or 0, yes or no, ya or tidak, true or false", "correct the cell or leave it empty"};
}

}  // namespace guyub::model
