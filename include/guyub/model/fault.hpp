// What is wrong with somebody's data, where, and how to mend it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include <guyub/export.hpp>

namespace guyub {

enum class severity : std::uint8_t { error, warning };

/// One thing that is wrong. `row` is the physical line on which the record begins (header = 1);
/// a fault of a whole file has row 1 and no column.
struct fault {
  guyub::severity severity = guyub::severity::error;
  std::string file;
  std::int64_t row = 1;
  std::string column;
  std::string value;  ///< shortened beyond 200 characters, masked where it identifies a person
  std::string expected;
  std::string mend;

  friend bool operator==(const fault&, const fault&) = default;
};

/// The fault as one line: place, value, what was expected, the mend.
[[nodiscard]] GUYUB_EXPORT std::string to_string(const fault& fault);

/// Everything that was found wrong at once; nothing was loaded.
class GUYUB_EXPORT data_error : public std::invalid_argument {
 public:
  explicit data_error(std::vector<fault> faults, std::size_t more = 0);

  [[nodiscard]] const std::vector<fault>& faults() const { return faults_; }
  /// How many were found beyond those listed.
  [[nodiscard]] std::size_t more() const { return more_; }

 private:
  std::vector<fault> faults_;
  std::size_t more_ = 0;
};

/// A metric lacks input: the file and the column that would bring it.
class GUYUB_EXPORT missing_data_error : public data_error {
 public:
  missing_data_error(const std::string& file, const std::string& column, const std::string& why);
};

/// A name that nothing has; the message suggests the nearest.
class GUYUB_EXPORT unknown_name : public std::out_of_range {
 public:
  using std::out_of_range::out_of_range;
};

/// Collects at most 100 faults and counts the rest; an error takes the place of a warning.
class GUYUB_EXPORT fault_list {
 public:
  static constexpr std::size_t most = 100;

  void add(fault fault);
  [[nodiscard]] bool has_errors() const { return errors_ != 0; }
  [[nodiscard]] std::size_t error_count() const { return errors_; }
  /// Whether a further error would only be counted: no need to word it.
  [[nodiscard]] bool only_counts() const { return errors_ >= most; }
  [[nodiscard]] const std::vector<fault>& faults() const { return faults_; }
  /// How many were found beyond those listed.
  [[nodiscard]] std::size_t more() const { return more_; }

 private:
  std::vector<fault> faults_;
  std::size_t more_ = 0;
  std::size_t errors_ = 0;
};

}  // namespace guyub
