#include "io/sheet/home.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "io/sheet/text.hpp"

namespace guyub::io::sheet {
namespace {

constexpr std::array<std::string_view, 6> hamlet_words = {"dusun", "dsn",        "dukuh",
                                                          "dk",    "lingkungan", "hamlet"};
constexpr std::array<std::string_view, 7> village_words = {
    "desa", "ds", "kelurahan", "kel", "kel/desa", "village", "desa/kelurahan"};

// Offices of a hamlet or a village: the name of the place may follow.
struct office {
  std::string_view plain;
  bool of_village;
};
constexpr office offices[] = {
    {"kepala dusun", false}, {"kadus", false},          {"kasun", false},
    {"ketua dusun", false},  {"head of hamlet", false}, {"hamlet head", false},
    {"kepala desa", true},   {"kades", true},           {"lurah", true},
};

bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

/// At least two digits, as they are written on doors.
std::string two_digits(std::string_view digits) {
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  std::string number(digits.substr(first));
  if (number.size() == 1) number.insert(number.begin(), '0');
  return number;
}

/// The text without the words in front that say what kind of place it is.
template <std::size_t N>
std::string_view without_kind(std::string_view cell, const std::array<std::string_view, N>& kinds) {
  const std::size_t end = std::min(cell.find_first_of(" ."), cell.size());
  const std::string first = plain(cell.substr(0, end));
  if (std::find(kinds.begin(), kinds.end(), first) == kinds.end()) return cell;
  const std::size_t rest = cell.find_first_not_of(" .:", end);
  return rest == std::string_view::npos ? cell : cell.substr(rest);
}

/// Where the word stands in the text as a word of its own, in any case; npos: nowhere.
std::size_t find_word(std::string_view text, std::string_view word) {
  for (std::size_t at = 0; at + word.size() <= text.size(); ++at) {
    const bool begins = at == 0 || std::isalpha(static_cast<unsigned char>(text[at - 1])) == 0;
    const std::size_t end = at + word.size();
    const bool ends =
        end == text.size() || std::isalpha(static_cast<unsigned char>(text[end])) == 0;
    if (begins && ends && plain(text.substr(at, word.size())) == word) return at;
  }
  return std::string_view::npos;
}

/// The digits after the word, where nothing but blanks and marks stands between.
std::string number_after(std::string_view text, std::string_view word) {
  const std::size_t at = find_word(text, word);
  if (at == std::string_view::npos) return {};
  const std::size_t begin = text.find_first_not_of(" .:-", at + word.size());
  if (begin == std::string_view::npos || !is_digit(text[begin])) return {};
  std::size_t end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  return two_digits(text.substr(begin, end - begin));
}

}  // namespace

std::string neighbourhood_number(std::string_view cell) {
  const std::size_t begin = cell.find_first_of("0123456789");
  if (begin == std::string_view::npos) return std::string(is_blank(cell) ? "" : cell);
  std::size_t end = begin;
  while (end < cell.size() && is_digit(cell[end])) ++end;
  return two_digits(cell.substr(begin, end - begin));
}

void read_neighbourhood(std::string_view cell, home& where) {
  if (is_blank(cell)) return;
  where.rt = number_after(cell, "rt");
  where.rw = number_after(cell, "rw");
  if (!where.rt.empty() || !where.rw.empty()) return;
  const std::size_t slash = cell.find_first_of("/-");
  where.rt = neighbourhood_number(cell.substr(0, slash));
  if (slash != std::string_view::npos) where.rw = neighbourhood_number(cell.substr(slash + 1));
}

std::string hamlet_name(std::string_view cell) {
  if (is_blank(cell)) return {};
  const std::string_view name = without_kind(cell, hamlet_words);
  if (!is_numeral(plain(name))) return std::string(name);
  return "Dusun " + std::string(name);
}

std::string village_name(std::string_view cell) {
  if (is_blank(cell)) return {};
  return std::string(without_kind(cell, village_words));
}

role_and_place read_role(std::string_view cell) {
  role_and_place found{.role = std::string(cell), .where = {}};
  for (const std::string_view kind : {"rt", "rw"}) {
    const std::string number = number_after(cell, kind);
    if (number.empty()) continue;
    const std::size_t end = find_word(cell, kind) + kind.size();
    found.where.rt = number_after(cell, "rt");
    found.where.rw = number_after(cell, "rw");
    const bool is_place_alone = find_word(cell, kind) == 0;
    if (!is_place_alone) found.role = std::string(cell.substr(0, end));
    return found;
  }
  const std::string text = plain(cell);
  for (const office& known : offices) {
    if (!begins_with(text, known.plain) || text.size() == known.plain.size()) continue;
    const std::size_t end = known.plain.size();
    if (plain(cell.substr(0, end)) != known.plain) continue;
    const std::size_t rest = cell.find_first_not_of(" .:,", end);
    if (std::isupper(static_cast<unsigned char>(cell[rest])) == 0) continue;  // no name
    found.role = std::string(cell.substr(0, end));
    (known.of_village ? found.where.village : found.where.hamlet) =
        known.of_village ? village_name(cell.substr(rest)) : hamlet_name(cell.substr(rest));
    return found;
  }
  return found;
}

}  // namespace guyub::io::sheet
