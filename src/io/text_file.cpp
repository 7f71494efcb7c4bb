#include "io/text_file.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <utility>

namespace guyub::io {
namespace {

// Rows are counted in 32 bits, and none takes less than two bytes.
constexpr std::uintmax_t largest_file = std::uintmax_t{4} << 30;

std::int64_t line_of(std::string_view text, std::size_t at) {
  std::int64_t line = 1;
  for (std::size_t i = 0; i < at; ++i) {
    const bool is_lone_return = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    if (text[i] == '\n' || is_lone_return) ++line;
  }
  return line;
}

void append_utf8(std::string& text, std::uint32_t code) {
  const auto put = [&text](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | (code >> 6));
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | (code >> 12));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | (code >> 18));
    put(0x80 | ((code >> 12) & 0x3F));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

std::optional<std::string> from_utf16(std::string_view bytes, bool big_endian) {
  if (bytes.size() % 2 != 0) return {};
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<std::uint32_t>(big_endian ? first << 8 | second : second << 8 | first);
  };
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    std::uint32_t code = unit(at);
    if (code >= 0xD800 && code < 0xDC00) {
      if (at + 4 > bytes.size()) return {};
      const std::uint32_t low = unit(at + 2);
      if (low < 0xDC00 || low >= 0xE000) return {};
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
      at += 2;
    } else if (code >= 0xDC00 && code < 0xE000) {
      return {};
    }
    append_utf8(text, code);
  }
  return text;
}

/// Windows' western letters; the five bytes that it leaves open stay control characters.
std::string from_cp1252(std::string_view bytes) {
  constexpr std::array<std::uint16_t, 32> from_0x80 = {
      0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
  std::string text;
  for (const char letter : bytes) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool is_own = byte >= 0x80 && byte < 0xA0;
    append_utf8(text, is_own ? from_0x80[byte - 0x80u] : byte);
  }
  return text;
}

/// Where the text stops being UTF-8; npos where it never does.
std::size_t first_invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      ++at;
      continue;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) return at;
    for (std::size_t i = 1; i < length; ++i) {
      if ((static_cast<unsigned char>(text[at + i]) & 0xC0) != 0x80) return at;
    }
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const bool is_overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool is_beyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    if (is_overlong || is_beyond) return at;
    at += length;
  }
  return std::string_view::npos;
}

}  // namespace

text_file as_text(std::string bytes, no_utf8 otherwise) {
  const std::string_view mark = std::string_view(bytes).substr(0, 2);
  if (mark == "\xFF\xFE" || mark == "\xFE\xFF") {
    auto converted = from_utf16(std::string_view(bytes).substr(2), mark[0] == '\xFE');
    if (!converted) {
      return {{}, csv_fault{1, {}, "", "whole UTF-16 characters", "save the file as UTF-8"}};
    }
    bytes = std::move(*converted);
  } else if (std::string_view(bytes).substr(0, 3) == "\xEF\xBB\xBF") {
    bytes.erase(0, 3);
  }
  if (bytes.find_first_not_of(" \t\r\n") == std::string::npos) {
    return {{}, empty_file()};
  }
  if (const auto at = bytes.find('\0'); at != std::string::npos) {
    return {
        {},
        csv_fault{
            line_of(bytes, at), {}, "", "text without NUL bytes", "save the file as CSV, UTF-8"}};
  }
  if (const auto at = first_invalid_utf8(bytes); at != std::string_view::npos) {
    if (otherwise == no_utf8::is_cp1252) return {from_cp1252(bytes), {}, true};
    return {{}, csv_fault{line_of(bytes, at), {}, "", "UTF-8 text", "save the file as CSV, UTF-8"}};
  }
  return {std::move(bytes), {}};
}

bool is_utf8(std::string_view text) {
  return first_invalid_utf8(text) == std::string_view::npos;
}

csv_fault empty_file() {
  return {1, {}, "", "a header and rows; the file is empty", "fill the file or take it out"};
}

text_file read_text(const std::filesystem::path& path, no_utf8 otherwise) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) {
    return {{}, csv_fault{1, {}, "", "a file", "this is a folder or a device; give a CSV file"}};
  }
  const auto size = std::filesystem::file_size(path, error);
  std::ifstream file(path, std::ios::binary);
  if (error || !file) {
    return {{},
            csv_fault{1, {}, "", "a file that can be read", "check the permissions of the file"}};
  }
  if (size >= largest_file) {
    return {{},
            csv_fault{1, {}, "", "a file of less than 4 GiB", "split the data by year or place"}};
  }
  std::string bytes(static_cast<std::size_t>(size), '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(size));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return as_text(std::move(bytes), otherwise);
}

}  // namespace guyub::io
