#include "model/levels.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include <guyub/model/suggest.hpp>

#include "model/cells.hpp"

namespace guyub::model {
namespace {

constexpr std::array<std::string_view, 8> numbers = {"1", "2", "3", "4", "5", "6", "7", "8"};
constexpr std::array<std::string_view, 4> words_of_white = {"nominal", "instrumental",
                                                            "representative", "transformative"};

/// The highest number of a scale; white's levels are words.
std::size_t highest(scale on) {
  switch (on) {
    case scale::arnstein:
      return 8;
    case scale::pretty:
      return 7;
    case scale::iap2:
    case scale::rifkin:
      return 5;
    case scale::white:
      break;
  }
  return 0;
}

}  // namespace

std::string_view level_word(std::string_view level) {
  const auto number = parse_whole(level, 1).value;
  if (number && *number <= static_cast<std::int64_t>(numbers.size())) {
    return numbers[static_cast<std::size_t>(*number) - 1];
  }
  const auto word = std::find(words_of_white.begin(), words_of_white.end(), folded(level));
  return word != words_of_white.end() ? *word : level;
}

std::optional<wrong_level> level_fault(std::string_view level, scale on) {
  const std::string on_scale = " on the scale " + std::string(name_of(on));
  if (on == scale::white) {
    const std::vector<std::string> known(words_of_white.begin(), words_of_white.end());
    if (std::find(known.begin(), known.end(), level) != known.end()) return {};
    return wrong_level{
        "nominal, instrumental, representative or transformative" + on_scale,
        "correct the level, or the scale on which it was given" + suggestion(folded(level), known)};
  }
  const auto end = numbers.begin() + static_cast<std::ptrdiff_t>(highest(on));
  if (std::find(numbers.begin(), end, level) != end) return {};
  return wrong_level{"a whole number from 1 to " + std::to_string(highest(on)) + on_scale,
                     "correct the level, or the scale on which it was given"};
}

}  // namespace guyub::model
