// How a cell of a sheet is compared: without what hands leave in it.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace guyub::io::sheet {

/// Trimmed, each run of blanks and line ends one space.
[[nodiscard]] std::string squeezed(std::string_view cell);

/// Lower case; letters, digits, `#` and slashes only, one space between words and none round a slash.
[[nodiscard]] std::string plain(std::string_view cell);

/// Whether the cell holds nothing but places to write on: `.....`, `____`, `-`.
[[nodiscard]] bool is_blank(std::string_view cell);

/// `3`, `3.`, `(3)` as 3.
[[nodiscard]] std::optional<int> whole_number(std::string_view cell);

/// The words of a plain text.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view plain);

/// Whether the plain text is the phrase, or begins with it and another word.
[[nodiscard]] bool begins_with(std::string_view plain, std::string_view phrase);

[[nodiscard]] inline bool is_one_of(std::string_view text,
                                    std::span<const std::string_view> phrases) {
  return std::ranges::find(phrases, text) != phrases.end();
}

/// I, II, iv, 3, B: what tells places of one name apart, or numbers a part of a list.
[[nodiscard]] bool is_numeral(std::string_view plain_word);

}  // namespace guyub::io::sheet
