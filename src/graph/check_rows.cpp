#include "graph/check_rows.hpp"

#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <stdexcept>

namespace guyub::graph {
namespace {

/// Calls `visit(row, begin, end)` for each row.
template <class Visitor>
void each_row(const compressed_rows& rows, Visitor&& visit) {
  const std::size_t count = rows.offsets.rows();
  std::uint64_t begin = 0;
  for (std::size_t row = 0; row < count; ++row) {
    const std::uint64_t end = rows.offsets[row + 1];
    visit(row, begin, end);
    begin = end;
  }
}

/// 64 bits that look random, other ones for each `x` (SplitMix64, Steele, Lea and Flood 2014).
std::uint64_t mixed(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
  return x ^ (x >> 31);
}

/// Nobody who writes a file can know it.
std::uint64_t secret() {
  static const std::uint64_t drawn = [] {
    std::random_device device;
    return (std::uint64_t{device()} << 32) | device();
  }();
  return drawn;
}

/// x'Ay, modulo 2^64, for vectors x and y that the two keys stand for.
std::uint64_t random_form(const compressed_rows& a, std::uint64_t x_key, std::uint64_t y_key) {
  std::uint64_t form = 0;
  each_row(a, [&](std::uint64_t row, std::uint64_t begin, std::uint64_t end) {
    std::uint64_t product = 0;
    if (a.weights.empty()) {
      for (std::uint64_t at = begin; at < end; ++at) product += mixed(a.targets[at] + y_key);
    } else {
      for (std::uint64_t at = begin; at < end; ++at) {
        // mixed: two weights that differ in their highest bit only would differ by 2^63 y
        product +=
            mixed(a.targets[at] + y_key) * mixed(std::bit_cast<std::uint64_t>(a.weights[at]));
      }
    }
    form += mixed(row + x_key) * product;
  });
  return form;
}

}  // namespace

void check_rows(const compressed_rows& rows, std::uint64_t columns, bool weighted,
                const std::string& what) {
  const std::size_t count = rows.offsets.rows();
  if (count > std::numeric_limits<vertex>::max()) {
    throw std::invalid_argument(what + " has more rows than 32 bits can number");
  }
  bool rises = rows.offsets[0] == 0 && rows.offsets[count] == rows.targets.size();
  for (std::size_t row = 0; row < count; ++row) {
    rises = rises && rows.offsets[row] <= rows.offsets[row + 1];
  }
  if (!rises) {
    throw std::invalid_argument("the offsets of " + what +
                                " do not rise from 0 to the number of targets");
  }
  bool ascends = true;
  bool is_below = true;
  each_row(rows, [&](std::size_t, std::uint64_t begin, std::uint64_t end) {
    if (begin == end) return;
    bool row_ascends = true;
    for (std::uint64_t at = begin + 1; at < end; ++at) {
      row_ascends &= rows.targets[at - 1] < rows.targets[at];
    }
    ascends = ascends && row_ascends;
    is_below = is_below && rows.targets[end - 1] < columns;
  });
  if (!ascends) throw std::invalid_argument("a row of " + what + " is not ascending");
  if (!is_below) {
    throw std::invalid_argument(what + " names a target, but there are only " +
                                std::to_string(columns));
  }
  if (rows.weights.size() != (weighted ? rows.targets.size() : 0)) {
    throw std::invalid_argument(what + " has " + std::to_string(rows.targets.size()) +
                                " entries, but " + std::to_string(rows.weights.size()) +
                                " weights");
  }
  check_finite(rows.weights, what);
}

void check_finite(std::span<const double> weights, const std::string& whose) {
  bool is_finite = true;
  for (const double weight : weights) is_finite &= std::isfinite(weight);
  if (!is_finite) throw std::invalid_argument("a weight of " + whose + " is not finite");
}

bool has_loops(const compressed_rows& rows) {
  bool found = false;
  each_row(rows, [&](std::size_t row, std::uint64_t begin, std::uint64_t end) {
    for (std::uint64_t at = begin; at < end; ++at) found |= rows.targets[at] == row;
  });
  return found;
}

bool are_transposed(const compressed_rows& a, const compressed_rows& b) {
  if (a.targets.size() != b.targets.size() || a.weights.empty() != b.weights.empty()) return false;
  const std::uint64_t x_key = secret();
  const std::uint64_t y_key = x_key + (std::uint64_t{1} << 63);  // no row meets a column
  return random_form(a, x_key, y_key) == random_form(b, y_key, x_key);
}

}  // namespace guyub::graph
