// What a cell says: numbers, dates, marks. Each gives a value, or why it is none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace guyub::model {

/// What `trimmed` does to a text that may have blanks at its ends.
[[nodiscard]] std::string_view without_blanks(std::string_view text);
/// The text without the blanks at its ends, no-break spaces among them.
[[nodiscard]] inline std::string_view trimmed(std::string_view text) {
  const auto may_be_blank = [](char letter) {  // or a byte of a no-break space: C2 A0
    const auto byte = static_cast<unsigned char>(letter);
    return byte <= ' ' || byte == 0xA0 || byte == 0xC2;
  };
  if (text.empty() || (!may_be_blank(text.front()) && !may_be_blank(text.back()))) return text;
  return without_blanks(text);
}

/// What a cell of a header names: trimmed, and cut where no name is so long; a file that is no table
/// may have a first line of gigabytes.
[[nodiscard]] std::string_view column_name(std::string_view cell);

/// A value, or what was expected and the mend.
template <class T>
struct parsed {
  std::optional<T> value;
  std::string expected;
  std::string mend;
};

[[nodiscard]] parsed<double> parse_number(std::string_view text, bool decimal_comma);
[[nodiscard]] parsed<std::int64_t> parse_whole(std::string_view text, std::int64_t least);
/// Days since 1970-01-01.
[[nodiscard]] parsed<std::int32_t> parse_date(std::string_view text);
/// The day as `2025-01-31`.
[[nodiscard]] std::string iso_date(std::int32_t days);
[[nodiscard]] parsed<bool> parse_mark(std::string_view text);

}  // namespace guyub::model
