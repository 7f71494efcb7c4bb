#include "io/archive/payload.hpp"

#include <numeric>
#include <utility>

#include "io/text_file.hpp"

namespace guyub::io {
namespace {

void check_text(std::string_view value) {
  if (is_utf8(value)) return;
  throw std::invalid_argument("the text \"" + std::string(value) +
                              "\" is not UTF-8; an archive holds UTF-8 only");
}

}  // namespace

void payload_writer::text(std::string_view value) {
  check_text(value);
  array(std::span<const char>(value));
}

void payload_writer::texts(const std::vector<std::string>& values) {
  std::vector<std::uint32_t> lengths;
  lengths.reserve(values.size());
  std::string letters;
  for (const std::string& value : values) {
    check_text(value);
    if (value.size() > std::numeric_limits<std::uint32_t>::max()) {
      throw std::invalid_argument("a text of 4 GiB or more; an archive holds shorter ones only");
    }
    lengths.push_back(static_cast<std::uint32_t>(value.size()));
    letters += value;
  }
  array(lengths);
  array(std::span<const char>(letters));
}

bool payload_reader::flag() {
  const auto value = number<std::uint8_t>();
  if (value > 1) throw std::invalid_argument("a mark is neither yes nor no");
  return value == 1;
}

std::string payload_reader::text() {
  const std::vector<char> letters = array<char>();
  std::string value(letters.begin(), letters.end());
  if (!is_utf8(value)) throw std::invalid_argument("a text is not UTF-8");
  return value;
}

std::vector<std::string> payload_reader::texts() {
  const auto lengths = array<std::uint32_t>();
  const auto letters = array<char>();
  if (std::accumulate(lengths.begin(), lengths.end(), std::uint64_t{0}) != letters.size()) {
    throw std::invalid_argument("texts and their lengths do not agree");
  }
  std::vector<std::string> values;
  values.reserve(lengths.size());
  const char* at = letters.data();
  for (const std::uint32_t length : lengths) {
    values.emplace_back(at, length);
    at += length;
    if (!is_utf8(values.back())) throw std::invalid_argument("a text is not UTF-8");
  }
  return values;
}

}  // namespace guyub::io
