// Numbers as labels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "labels/codes.hpp"

namespace guyub::python {

/// One column of whole numbers; `valid` is empty where each of them counts.
struct whole_column {
  std::span<const std::int64_t> values;
  std::span<const std::uint8_t> valid = {};
};

template <class Number>
struct numbered {
  code_columns codes;
  std::vector<Number> labels;  ///< by their codes
};

/// Codes by first sight, row by row; `missing` is a value that stands for none.
[[nodiscard]] numbered<std::int64_t> number_whole(std::span<const whole_column> columns,
                                                  std::optional<std::int64_t> missing);

/// The same for fractions: NaN is missing, and −0 is 0.
[[nodiscard]] numbered<double> number_fractions(std::span<const std::span<const double>> columns);

}  // namespace guyub::python
