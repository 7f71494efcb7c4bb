// Typed columns of a table. Each holds one vector of a plain type, so that it can be viewed without
// a copy, and has a state of its own for an empty cell. A column that the file lacks holds none:
// `at` and `has` take any row of it for empty.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace guyub::model {

/// A position in the table that an id points into.
using index = std::int32_t;
inline constexpr index none = -1;

/// Ids of another table, or of the table itself, as positions in it.
struct id_column {
  std::vector<index> values;
  bool given = false;  ///< whether the file had the column, or another says what it would

  [[nodiscard]] index at(std::size_t row) const { return values.empty() ? none : values[row]; }
  [[nodiscard]] bool has(std::size_t row) const { return at(row) != none; }
  [[nodiscard]] bool is_given() const { return given; }
  void append_empty() { values.push_back(none); }
};

/// Text, each different one stored once.
struct text_column {
  std::vector<std::int32_t> codes;  ///< position in `words`, or −1
  std::vector<std::string> words;
  bool given = false;

  [[nodiscard]] std::int32_t at(std::size_t row) const { return codes.empty() ? -1 : codes[row]; }
  [[nodiscard]] bool has(std::size_t row) const { return at(row) >= 0; }
  [[nodiscard]] std::string_view text(std::size_t row) const {
    return has(row) ? std::string_view(words[static_cast<std::size_t>(codes[row])])
                    : std::string_view();
  }
  [[nodiscard]] bool is_given() const { return given; }
  void append_empty() { codes.push_back(-1); }
};

/// A word of a closed list.
template <class Word>
struct word_column {
  static constexpr std::uint8_t empty = 255;
  std::vector<std::uint8_t> codes;
  bool given = false;

  [[nodiscard]] std::uint8_t at(std::size_t row) const {
    return codes.empty() ? empty : codes[row];
  }
  [[nodiscard]] bool has(std::size_t row) const { return at(row) != empty; }
  [[nodiscard]] Word word(std::size_t row) const { return static_cast<Word>(codes[row]); }
  [[nodiscard]] bool is_given() const { return given; }
  void append_empty() { codes.push_back(empty); }
};

struct number_column {
  static constexpr double empty = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> values;
  bool given = false;

  [[nodiscard]] double at(std::size_t row) const { return values.empty() ? empty : values[row]; }
  // NaN equals nothing; <cmath> would make every includer dear
  [[nodiscard]] bool has(std::size_t row) const { return at(row) == at(row); }
  [[nodiscard]] bool is_given() const { return given; }
  void append_empty() { values.push_back(empty); }
};

struct whole_column {
  static constexpr std::int64_t empty = std::numeric_limits<std::int64_t>::min();
  std::vector<std::int64_t> values;
  bool given = false;

  [[nodiscard]] std::int64_t at(std::size_t row) const {
    return values.empty() ? empty : values[row];
  }
  [[nodiscard]] bool has(std::size_t row) const { return at(row) != empty; }
  [[nodiscard]] bool is_given() const { return given; }
  void append_empty() { values.push_back(empty); }
};

/// Days since 1970-01-01.
struct date_column {
  static constexpr std::int32_t empty = std::numeric_limits<std::int32_t>::min();
  std::vector<std::int32_t> values;
  bool given = false;

  [[nodiscard]] std::int32_t at(std::size_t row) const {
    return values.empty() ? empty : values[row];
  }
  [[nodiscard]] bool has(std::size_t row) const { return at(row) != empty; }
  [[nodiscard]] bool is_given() const { return given; }
  void append_empty() { values.push_back(empty); }
};

/// Yes (1), no (0) or nothing said (−1).
struct mark_column {
  std::vector<std::int8_t> values;
  bool given = false;

  [[nodiscard]] std::int8_t at(std::size_t row) const {
    return values.empty() ? std::int8_t{-1} : values[row];
  }
  [[nodiscard]] bool has(std::size_t row) const { return at(row) >= 0; }
  [[nodiscard]] bool is_given() const { return given; }
  void append_empty() { values.push_back(-1); }
};

/// A column that the file has and the model does not know: it can serve as a partition.
struct attribute {
  std::string name;
  text_column values;
};

}  // namespace guyub::model
