#include "graph/check_rows.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include <guyub/run_options.hpp>

#include "support/parallel.hpp"

namespace guyub::graph {
namespace {

struct row_range {
  std::size_t first = 0;
  std::size_t end = 0;
};

row_range all_rows(const compressed_rows& rows) {
  return {0, rows.offsets.rows()};
}

/// Calls `visit(row, begin, end)` for each row of the range.
template <class Visitor>
void each_row(const compressed_rows& rows, row_range range, Visitor&& visit) {
  std::uint64_t begin = rows.offsets[range.first];
  for (std::size_t row = range.first; row < range.end; ++row) {
    const std::uint64_t end = rows.offsets[row + 1];
    visit(row, begin, end);
    begin = end;
  }
}

/// The sum of what `part` makes of ranges of rows, on threads where there are many entries.
template <class Sum, class Part>
Sum sum_of_rows(const compressed_rows& rows, Part part) {
  constexpr std::size_t entries_at_once = std::size_t{1} << 19;
  const std::size_t count = rows.offsets.rows();
  const std::size_t chunks = rows.targets.size() / entries_at_once + 1;
  std::vector<Sum> sums(chunks);
  support::for_each_chunk(chunks, {}, [&](std::size_t chunk) {
    sums[chunk] = part(row_range{count * chunk / chunks, count * (chunk + 1) / chunks});
  });
  Sum sum{};
  for (const Sum& of_chunk : sums) sum += of_chunk;
  return sum;
}

/// 64 bits that look random, other ones for each `x` (SplitMix64, Steele, Lea and Flood 2014).
std::uint64_t mixed(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
  return x ^ (x >> 31);
}

/// Nobody who writes a file can know it.
std::uint64_t secret() {
  static const std::uint64_t drawn = run_options{}.resolved_seed();
  return drawn;
}

/// The entry of a matrix at `at`: what stands in for its weight, or 1. Mixed, because two weights that
/// differ in their highest bit only would differ by 2^63, which an even factor hides.
std::uint64_t entry(const double* weights, std::uint64_t at) {
  return weights == nullptr ? 1 : mixed(std::bit_cast<std::uint64_t>(weights[at]));
}

/// x'Ay, modulo 2^64, for vectors x and y that two keys stand for.
std::uint64_t random_form(const compressed_rows& a, std::uint64_t x_key, std::uint64_t y_key) {
  const vertex* targets = a.targets.data();
  const double* weights = a.weights.empty() ? nullptr : a.weights.data();
  return sum_of_rows<std::uint64_t>(a, [=, &a](row_range range) {
    std::uint64_t form = 0;
    each_row(a, range, [&](std::uint64_t row, std::uint64_t begin, std::uint64_t end) {
      std::uint64_t product = 0;
      for (std::uint64_t at = begin; at < end; ++at) {
        product += mixed(targets[at] + y_key) * entry(weights, at);
      }
      form += mixed(row + x_key) * product;
    });
    return form;
  });
}

/// x'Uy and x'L'y for what stands above the diagonal of A and what stands below it or on it.
struct triangle_forms {
  std::uint64_t above = 0;
  std::uint64_t below = 0;

  triangle_forms& operator+=(const triangle_forms& other) {
    above += other.above;
    below += other.below;
    return *this;
  }
};

triangle_forms random_forms(const compressed_rows& a, std::uint64_t x_key, std::uint64_t y_key) {
  const vertex* targets = a.targets.data();
  const double* weights = a.weights.empty() ? nullptr : a.weights.data();
  return sum_of_rows<triangle_forms>(a, [=, &a](row_range range) {
    triangle_forms forms;
    each_row(a, range, [&](std::uint64_t row, std::uint64_t begin, std::uint64_t end) {
      std::uint64_t above = 0;
      std::uint64_t below = 0;
      for (std::uint64_t at = begin; at < end; ++at) {
        const std::uint64_t is_above = targets[at] > row ? ~std::uint64_t{0} : 0;
        const std::uint64_t key = (is_above & y_key) | (~is_above & x_key);
        const std::uint64_t product = mixed(targets[at] + key) * entry(weights, at);
        above += is_above & product;
        below += ~is_above & product;
      }
      forms.above += mixed(row + x_key) * above;
      forms.below += mixed(row + y_key) * below;
    });
    return forms;
  });
}

/// The keys of two vectors that have no number in common, neither of which a writer can know.
struct vector_keys {
  std::uint64_t x = secret();
  std::uint64_t y = secret() + (std::uint64_t{1} << 63);
};

/// Whether each row ascends. Neighbours are compared as if all rows were one, and then as many must
/// descend as where a row begins: no branch a row.
bool ascends(const compressed_rows& rows) {
  const vertex* targets = rows.targets.data();
  std::uint64_t descents = 0;
  for (std::size_t at = 1; at < rows.targets.size(); ++at) {
    descents += targets[at - 1] >= targets[at] ? 1 : 0;
  }
  each_row(rows, all_rows(rows), [&](std::size_t, std::uint64_t begin, std::uint64_t end) {
    if (begin != 0 && begin != end) descents -= targets[begin - 1] >= targets[begin] ? 1 : 0;
  });
  return descents == 0;
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
  if (!ascends(rows)) throw std::invalid_argument("a row of " + what + " is not ascending");
  vertex largest = 0;
  for (const vertex target : rows.targets) largest = std::max(largest, target);
  if (!rows.targets.empty() && largest >= columns) {
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
  each_row(rows, all_rows(rows), [&](std::size_t row, std::uint64_t begin, std::uint64_t end) {
    for (std::uint64_t at = begin; at < end; ++at) found |= rows.targets[at] == row;
  });
  return found;
}

bool are_transposed(const compressed_rows& a, const compressed_rows& b) {
  const vector_keys keys;
  return a.targets.size() == b.targets.size() && a.weights.empty() == b.weights.empty() &&
         random_form(a, keys.x, keys.y) == random_form(b, keys.y, keys.x);
}

bool is_symmetric_without_loops(const compressed_rows& a) {
  const vector_keys keys;
  const triangle_forms forms = random_forms(a, keys.x, keys.y);
  return forms.above == forms.below;
}

}  // namespace guyub::graph
