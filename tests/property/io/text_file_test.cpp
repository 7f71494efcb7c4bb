// What is UTF-8 is told as by the table of the Unicode standard (3-7), at any place of a text.
#include "io/text_file.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace guyub::io {
namespace {

struct byte_range {
  unsigned first, last;
};

/// Well-formed sequences, row by row of the table.
const std::vector<std::vector<byte_range>> well_formed = {
    {{0x01, 0x7F}},
    {{0xC2, 0xDF}, {0x80, 0xBF}},
    {{0xE0, 0xE0}, {0xA0, 0xBF}, {0x80, 0xBF}},
    {{0xE1, 0xEC}, {0x80, 0xBF}, {0x80, 0xBF}},
    {{0xED, 0xED}, {0x80, 0x9F}, {0x80, 0xBF}},
    {{0xEE, 0xEF}, {0x80, 0xBF}, {0x80, 0xBF}},
    {{0xF0, 0xF0}, {0x90, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}},
    {{0xF1, 0xF3}, {0x80, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}},
    {{0xF4, 0xF4}, {0x80, 0x8F}, {0x80, 0xBF}, {0x80, 0xBF}},
};

/// Where it stops being well-formed and without NUL, or its size.
std::size_t readable_size(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto row = std::find_if(well_formed.begin(), well_formed.end(), [&](const auto& bytes) {
      if (at + bytes.size() > text.size()) return false;
      for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if (byte < bytes[i].first || byte > bytes[i].last) return false;
      }
      return true;
    });
    if (row == well_formed.end()) break;
    at += row->size();
  }
  return at;
}

RC_GTEST_PROP(as_text, refuses_what_is_no_utf_8_where_it_stands, ()) {
  std::string bytes(*rc::gen::inRange<std::size_t>(1, 200), 'a');
  for (std::size_t at = 3; at < bytes.size(); at += 7) bytes[at] = '\n';
  const auto changes = *rc::gen::inRange(0, 3);
  for (int change = 0; change < changes; ++change) {
    const auto piece = *rc::gen::weightedOneOf<std::string>(
        {{2, rc::gen::element<std::string>("\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x8C\xBE",
                                           std::string(1, '\0'))},
         {1, rc::gen::container<std::string>(rc::gen::arbitrary<char>())}});
    bytes.insert(*rc::gen::inRange<std::size_t>(1, bytes.size() + 1), piece);
  }
  const text_file file = as_text(bytes);
  const std::size_t good = readable_size(bytes);
  RC_ASSERT(file.fault.has_value() == (good < bytes.size()));
  if (good == bytes.size()) {
    RC_ASSERT(file.text == bytes);
    return;
  }
  const std::size_t nul = bytes.find('\0');
  const std::string before = bytes.substr(0, nul == std::string::npos ? good : nul);
  const bool is_half = !before.empty() && before.back() == '\r' && bytes[before.size()] == '\n';
  auto lines = 1 + std::count(before.begin(), before.end(), '\n');
  for (std::size_t at = 0; at < before.size(); ++at) {
    lines += before[at] == '\r' && (at + 1 == before.size() ? !is_half : before[at + 1] != '\n');
  }
  RC_ASSERT(file.fault->line == lines);
  RC_ASSERT((file.fault->expected == "UTF-8 text") == (nul == std::string::npos));
}

}  // namespace
}  // namespace guyub::io
