// The words are data: another mark is one entry here.
#include "io/sheet/marks.hpp"

#include <algorithm>
#include <string>

#include "io/sheet/text.hpp"

namespace guyub::io::sheet {
namespace {

constexpr std::string_view yes[] = {"v",    "x",   "1",     "ya", "y",       "yes",
                                    "true", "ada", "hadir", "h",  "present", "attended"};
constexpr std::string_view ticks[] = {"√", "✓", "✔", "☑", "✗", "✘", "×"};
constexpr std::string_view no[] = {"0",     "tidak", "no",   "false", "tidak hadir", "tdk hadir",
                                   "absen", "izin",  "ijin", "i",     "sakit",       "s",
                                   "alpa",  "alpha", "a",    "absent"};

}  // namespace

std::optional<bool> read_mark(std::string_view cell) {
  if (is_one_of(cell, ticks)) return true;
  if (is_blank(cell)) return false;
  const std::string word = plain(cell);
  if (is_one_of(word, yes)) return true;
  if (is_one_of(word, no)) return false;
  return {};
}

}  // namespace guyub::io::sheet
