#include "labels/numbers.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace guyub::python {
namespace {

/// Each number has a hash of its own, so that equal hashes are equal numbers.
std::uint64_t hash_of(std::uint64_t number) {
  number = (number ^ (number >> 32)) * 0x9E3779B97F4A7C15u;
  return number ^ (number >> 29);
}

/// How many rows are hashed, and their places in the table asked for, before they are looked at.
constexpr std::size_t block = 64;

template <class Number>
class numbering {
 public:
  template <class IsMissing>
  void number(std::span<const Number> values, const IsMissing& is_missing, code* codes) {
    std::array<std::uint64_t, block> hashes{};
    for (std::size_t begin = 0; begin < values.size(); begin += block) {
      const std::size_t end = std::min(begin + block, values.size());
      for (std::size_t row = begin; row < end; ++row) {
        hashes[row - begin] = hash_of(std::bit_cast<std::uint64_t>(values[row]));
        places_.prefetch(hashes[row - begin]);
      }
      for (std::size_t row = begin; row < end; ++row) {
        codes[row] = is_missing(row) ? no_label
                                     : places_.find_or_add(
                                           hashes[row - begin], [](code) { return true; },
                                           [&] { labels.push_back(values[row]); });
      }
    }
  }

  std::vector<Number> labels;

 private:
  code_table places_;
};

/// Whole numbers within a narrow range need no hashing: their codes stand in a table.
class narrow_numbering {
 public:
  narrow_numbering(std::int64_t least, std::uint64_t width)
      : least_(least), codes_(width + 1, -1) {}

  template <class IsMissing>
  void number(std::span<const std::int64_t> values, const IsMissing& is_missing, code* codes) {
    for (std::size_t row = 0; row < values.size(); ++row) {
      codes[row] = is_missing(row) ? no_label : code_of(values[row]);
    }
  }

  std::vector<std::int64_t> labels;

 private:
  code code_of(std::int64_t number) {
    code& known = codes_[static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(least_)];
    if (known == no_label) {
      known = static_cast<code>(labels.size());
      labels.push_back(number);
    }
    return known;
  }

  std::int64_t least_;
  std::vector<code> codes_;
};

template <class Numbering>
numbered<std::int64_t> number_each(std::span<const whole_column> columns,
                                   std::optional<std::int64_t> missing, Numbering seen) {
  numbered<std::int64_t> found;
  for (const whole_column& column : columns) {
    const std::span<const std::int64_t> values = column.values;
    const std::span<const std::uint8_t> valid = column.valid;
    code* const codes = found.codes.emplace_back(values.size()).data();
    if (!valid.empty()) {
      seen.number(values, [valid](std::size_t row) { return valid[row] == 0; }, codes);
    } else if (missing) {
      const std::int64_t none = *missing;
      seen.number(values, [values, none](std::size_t row) { return values[row] == none; }, codes);
    } else {
      seen.number(values, [](std::size_t) { return false; }, codes);
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
    code* const codes = found.codes.emplace_back(values.size()).data();
    std::vector<double> plain(values.begin(), values.end());
    for (double& value : plain) value += 0.0;  // −0 is 0
    seen.number(
        std::span<const double>(plain), [&](std::size_t row) { return plain[row] != plain[row]; },
        codes);
  }
  found.labels = std::move(seen.labels);
  order_by_rows(found);
  return found;
}

}  // namespace guyub::python
