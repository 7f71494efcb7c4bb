// One row of representation: its shares, what blanks allow, and its test.
#pragma once

#include <cstddef>
#include <limits>

#include <guyub/participation/presence/representation.hpp>
#include <guyub/statistics/noncentral_hypergeometric.hpp>

namespace guyub::participation {

inline double divided(double numerator, double denominator) {
  return denominator == 0 ? std::numeric_limits<double>::quiet_NaN() : numerator / denominator;
}

/// The margins of the 2 × 2 table of a row: the group, those present, everyone.
[[nodiscard]] statistics::table_margins margins_of(const turnout_result& turnout, std::size_t row);

/// Appends the row to every column but those of the adjusted p and of power.
void append_row(const turnout_result& turnout, const representation_options& options,
                std::size_t row, representation_result& result);

}  // namespace guyub::participation
