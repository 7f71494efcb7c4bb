// Where each row of a compressed table begins: 32 bits wide while they fit, 64 beyond.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <utility>
#include <vector>

#include <guyub/export.hpp>

namespace guyub::graph {

class GUYUB_EXPORT row_offsets {
 public:
  row_offsets() : narrow_(1, 0) {}

  /// `rows + 1` zeros that can hold values up to `largest`.
  row_offsets(std::size_t rows, std::uint64_t largest) {
    if (largest <= std::numeric_limits<std::uint32_t>::max()) {
      narrow_.assign(rows + 1, 0);
    } else {
      wide_.assign(rows + 1, 0);
    }
  }

  /// Beginnings as they are, one more than there are rows.
  explicit row_offsets(std::vector<std::uint32_t> beginnings) : narrow_(std::move(beginnings)) {
    if (narrow_.empty()) throw std::invalid_argument("offsets: one more than there are rows");
  }
  explicit row_offsets(std::vector<std::uint64_t> beginnings) : wide_(std::move(beginnings)) {
    if (wide_.empty()) throw std::invalid_argument("offsets: one more than there are rows");
  }

  [[nodiscard]] std::uint64_t operator[](std::size_t row) const {
    return wide_.empty() ? narrow_[row] : wide_[row];
  }
  void set(std::size_t row, std::uint64_t value) {
    if (wide_.empty()) {
      narrow_[row] = static_cast<std::uint32_t>(value);
    } else {
      wide_[row] = value;
    }
  }

  [[nodiscard]] std::size_t rows() const {
    const std::size_t beginnings = wide_.empty() ? narrow_.size() : wide_.size();
    return beginnings == 0 ? 0 : beginnings - 1;  // none where it was moved from
  }
  [[nodiscard]] bool is_wide() const { return !wide_.empty(); }
  [[nodiscard]] const std::uint32_t* narrow_data() const { return narrow_.data(); }
  [[nodiscard]] const std::uint64_t* wide_data() const { return wide_.data(); }
  [[nodiscard]] std::size_t bytes() const {
    return narrow_.capacity() * sizeof(std::uint32_t) + wide_.capacity() * sizeof(std::uint64_t);
  }

  friend bool operator==(const row_offsets&, const row_offsets&) = default;

 private:
  std::vector<std::uint32_t> narrow_;
  std::vector<std::uint64_t> wide_;
};

}  // namespace guyub::graph
