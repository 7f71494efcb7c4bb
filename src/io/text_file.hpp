// A file as UTF-8 text, or the one thing that is wrong with it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "io/csv_rows.hpp"

namespace guyub::io {

/// The text without a byte-order mark, UTF-16 converted; a fault for a file that can't be read, is
/// empty, holds a NUL byte or is no UTF-8.
struct text_file {
  std::string text;
  std::optional<csv_fault> fault;
  bool was_cp1252 = false;
};

/// What becomes of bytes that are no UTF-8.
enum class no_utf8 : std::uint8_t { is_a_fault, is_cp1252 };

[[nodiscard]] text_file read_text(const std::filesystem::path& path,
                                  no_utf8 otherwise = no_utf8::is_a_fault);
[[nodiscard]] text_file as_text(std::string bytes, no_utf8 otherwise = no_utf8::is_a_fault);
[[nodiscard]] bool is_utf8(std::string_view text);
/// What is said of a file that holds nothing but blanks.
[[nodiscard]] csv_fault empty_file();

}  // namespace guyub::io
