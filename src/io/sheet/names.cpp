// Titles and the other words are data: another one is one entry here.
#include "io/sheet/names.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include "io/sheet/text.hpp"

namespace guyub::io::sheet {
namespace {

struct honorific {
  std::string_view word;  ///< without dots
  char of;                ///< M or F where it is one sex's; blank otherwise
};

constexpr honorific honorifics[] = {
    {"h", 'M'},     {"haji", 'M'},    {"kh", 'M'},       {"bpk", 'M'},     {"bp", 'M'},
    {"bapak", 'M'}, {"pak", 'M'},     {"sdr", 'M'},      {"saudara", 'M'}, {"tn", 'M'},
    {"mas", 'M'},   {"mr", 'M'},      {"drs", 'M'},      {"kyai", 'M'},    {"kiai", 'M'},
    {"hj", 'F'},    {"hajjah", 'F'},  {"hajah", 'F'},    {"ibu", 'F'},     {"bu", 'F'},
    {"sdri", 'F'},  {"saudari", 'F'}, {"ny", 'F'},       {"nn", 'F'},      {"mbak", 'F'},
    {"mrs", 'F'},   {"ms", 'F'},      {"dra", 'F'},      {"nyai", 'F'},    {"dr", ' '},
    {"drg", ' '},   {"drh", ' '},     {"ir", ' '},       {"prof", ' '},    {"ust", ' '},
    {"ustad", ' '}, {"ustadz", ' '},  {"ustadzah", ' '}, {"tgk", ' '},     {"tgh", ' '},
    {"pdt", ' '},   {"romo", ' '},    {"rev", ' '},      {"apt", ' '},     {"ns", ' '},
};

// After a name; without dots.
constexpr std::string_view degrees[] = {
    "amd",  "amdkeb", "amdkep", "ama",  "amapd",  "sag",   "sap",  "sd",   "se",   "sei",  "sfarm",
    "sh",   "shi",    "shum",   "shut", "si",     "sikom", "sip",  "sked", "skep", "skm",  "skom",
    "skpm", "sos",    "sp",     "spd",  "spdi",   "spi",   "spsi", "spt",  "ssi",  "ssos", "sstp",
    "st",   "sth",    "sthi",   "str",  "strkeb", "mag",   "map",  "mba",  "mh",   "mhum", "mip",
    "mkes", "mkom",   "mm",     "mp",   "mpd",    "mpdi",  "msc",  "msi",  "msos", "mt",   "ma",
    "ba",   "bsc",    "phd",    "lc",   "ners",   "apt",   "cpns", "skm",
};

constexpr std::string_view stand_in_words[] = {"mewakili",  "diwakili oleh",  "atas nama",
                                               "a n",       "on behalf of",   "representing",
                                               "pengganti", "standing in for"};

constexpr std::string_view joining_words[] = {"dan", "and", "beserta", "bersama", "serta", "with"};

const honorific* find_honorific(std::string_view word) {
  const auto at = std::find_if(std::begin(honorifics), std::end(honorifics),
                               [word](const honorific& known) { return known.word == word; });
  return at == std::end(honorifics) ? nullptr : &*at;
}

std::string without_dots(std::string_view word) {
  std::string letters;
  for (const char letter : word) {
    if (letter == '.' || letter == ',') continue;
    letters += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  }
  return letters;
}

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// `H.Ahmad` without what stands before the dot, where that is an honorific.
std::string_view after_honorific(std::string_view word) {
  const std::size_t dot = word.find('.');
  const bool is_joined = dot != std::string_view::npos && dot + 1 < word.size() &&
                         find_honorific(without_dots(word.substr(0, dot))) != nullptr;
  return is_joined ? word.substr(dot + 1) : word;
}

bool is_upper(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char letter) {
    return std::islower(static_cast<unsigned char>(letter)) != 0;
  });
}

/// Whether a word after the name is a degree: written as one, with dots or in capitals.
bool is_degree(std::string_view word, bool after_comma) {
  const bool is_written_so =
      after_comma || word.find('.') != std::string_view::npos || is_upper(word);
  return is_written_so && is_one_of(without_dots(word), degrees);
}

}  // namespace

std::string bare_name(std::string_view name) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find(',', at), name.size());
    const bool after_comma = at > 0;
    std::vector<std::string_view> part = split(name.substr(at, end - at));
    if (!after_comma) {
      while (part.size() > 1 && find_honorific(without_dots(part.front())) != nullptr) {
        part.erase(part.begin());
      }
      if (!part.empty()) part.front() = after_honorific(part.front());
    }
    const std::size_t least = after_comma ? 0 : 1;
    while (part.size() > least && is_degree(part.back(), after_comma)) part.pop_back();
    words.insert(words.end(), part.begin(), part.end());
    at = end + 1;
  }
  std::string bare;
  for (const std::string_view word : words) bare += without_dots(word);
  return bare;
}

char form_of_address(std::string_view name) {
  const std::vector<std::string_view> words = split(name);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const honorific* known = find_honorific(without_dots(words[i]));
    if (known == nullptr) break;
    if (known->of != ' ') return known->of;
  }
  return ' ';
}

bool stands_in(std::string_view cell) {
  const std::string text = plain(cell);
  for (std::string_view rest = text; !rest.empty();) {
    for (const std::string_view phrase : stand_in_words) {
      if (begins_with(rest, phrase)) return true;
    }
    rest.remove_prefix(std::min(rest.find(' '), rest.size() - 1) + 1);
  }
  return false;
}

bool may_be_several(std::string_view name) {
  if (name.find_first_of("+&") != std::string_view::npos) return true;
  const std::string text = plain(name);
  const std::vector<std::string_view> words = words_of(text);
  return std::any_of(words.begin(), words.end(),
                     [](std::string_view word) { return is_one_of(word, joining_words); });
}

}  // namespace guyub::io::sheet
