#include "labels/numbers.hpp"

#include <algorithm>
#include <bit>
#include <limits>

namespace guyub::python {
namespace {

/// Each number has a hash of its own, so that equal hashes are equal numbers.
std::uint64_t hash_of(std::uint64_t number) {
  number = (number ^ (number >> 32)) * 0x9E3779B97F4A7C15u;
  return number ^ (number >> 29);
}

/// Where the number of a label is asked for a few rows before it is used.
constexpr std::size_t ahead = 16;

template <class Number>
class numbering {
 public:
  code code_of(Number number) {
    return places_.find_or_add(
        hash_of(std::bit_cast<std::uint64_t>(number)), [](code) { return true; },
        [&] { labels.push_back(number); });
  }
  void prefetch(Number number) const {
    places_.prefetch(hash_of(std::bit_cast<std::uint64_t>(number)));
  }

  std::vector<Number> labels;

 private:
  code_table places_;
};

/// Whole numbers within a narrow range need no hashing: their codes stand in a table.
class narrow_numbering {
 public:
  narrow_numbering(std::int64_t least, std::uint64_t width) : least_(least), codes_(width + 1, -1) {}

  code code_of(std::int64_t number) {
    code& known =
        codes_[static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(least_)];
    if (known == no_label) {
      known = static_cast<code>(labels.size());
      labels.push_back(number);
    }
    return known;
  }
  void prefetch(std::int64_t) const {}

  std::vector<std::int64_t> labels;

 private:
  std::int64_t least_;
  std::vector<code> codes_;
};

template <class Numbering>
numbered<std::int64_t> number_each(std::span<const whole_column> columns,
                                   std::optional<std::int64_t> missing, Numbering seen) {
  numbered<std::int64_t> found;
  const std::int64_t none = missing.value_or(0);
  for (const auto& [values, valid] : columns) {
    std::vector<code>& codes = found.codes.emplace_back(values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
      if (row + ahead < values.size()) seen.prefetch(values[row + ahead]);
      const bool is_missing =
          (missing && values[row] == none) || (!valid.empty() && valid[row] == 0);
      codes[row] = is_missing ? no_label : seen.code_of(values[row]);
    }
  }
  found.labels = std::move(seen.labels);
  return found;
}

template <class Number>
void order_by_rows(numbered<Number>& found) {
  if (found.codes.size() < 2) return;
  found.labels = in_order(found.labels, number_by_rows(found.codes, found.labels.size()));
}

}  // namespace

numbered<std::int64_t> number_whole(std::span<const whole_column> columns,
                                    std::optional<std::int64_t> missing) {
  std::int64_t least = std::numeric_limits<std::int64_t>::max();
  std::int64_t most = std::numeric_limits<std::int64_t>::min();
  std::size_t rows = 0;
  for (const whole_column& column : columns) {
    rows += column.values.size();
    for (const std::int64_t value : column.values) {
      if (missing && value == *missing) continue;
      least = std::min(least, value);
      most = std::max(most, value);
    }
  }
  const std::uint64_t width = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least);
  auto found = least <= most && width < 2 * rows + 1024
                   ? number_each(columns, missing, narrow_numbering(least, width))
                   : number_each(columns, missing, numbering<std::int64_t>());
  order_by_rows(found);
  return found;
}

numbered<double> number_fractions(std::span<const std::span<const double>> columns) {
  numbered<double> found;
  numbering<double> seen;
  for (const std::span<const double> values : columns) {
    std::vector<code>& codes = found.codes.emplace_back(values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
      if (row + ahead < values.size()) seen.prefetch(values[row + ahead] + 0.0);
      const double value = values[row] + 0.0;  // −0 is 0
      codes[row] = value != value ? no_label : seen.code_of(value);
    }
  }
  found.labels = std::move(seen.labels);
  order_by_rows(found);
  return found;
}

}  // namespace guyub::python
