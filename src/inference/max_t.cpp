#include "inference/max_t.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "support/numbers.hpp"
#include "support/parallel.hpp"

namespace guyub::inference {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A row of the family, by how far what was observed lies out in the tail.
struct member {
  std::size_t row = 0;
  double observed = 0;
  double tie = 0;
  double mean = 0;
  double scale = 0;     ///< 1 / sd, negative in the lower tail; 0 where draws do not vary
  double outlying = 0;  ///< z of the observed, in the direction of the tail
  double reach = 0;     ///< what another row's z must come to
};

member member_of(const test_result& result, std::size_t row, tail side) {
  const double sign = side == tail::less ? -1 : 1;
  member of{.row = row,
            .observed = result.observed[row],
            .tie = tie_of(result.observed[row]),
            .mean = result.mean[row]};
  const double beyond = sign * (of.observed - of.mean);
  if (result.sd[row] > 0 && std::isfinite(result.sd[row])) {
    of.scale = sign / result.sd[row];
    of.outlying = beyond / result.sd[row];
    of.reach = of.outlying - of.tie / result.sd[row];
  } else {
    // beside draws that do not vary it is out of reach, or is nothing
    of.outlying = beyond > of.tie ? infinity : -infinity;
    of.reach = of.outlying;
  }
  return of;
}

std::vector<member> family_of(const test_result& result, tail side) {
  std::vector<member> family;
  for (std::size_t row = 0; row < result.observed.size(); ++row) {
    if (!std::isnan(result.observed[row])) family.push_back(member_of(result, row, side));
  }
  std::stable_sort(family.begin(), family.end(),
                   [](const member& a, const member& b) { return a.outlying > b.outlying; });
  return family;
}

/// Adds, for each member, whether the largest z of itself and those behind it reaches its own.
void count_draw(const std::vector<member>& family, const double* drawn, tail side,
                std::vector<std::uint32_t>& counts) {
  double largest = -infinity;
  for (std::size_t rank = family.size(); rank > 0; --rank) {
    const member& of = family[rank - 1];
    const double value = drawn[of.row];
    const bool is_reached = largest >= of.reach || counts_in(side, value, of.observed, of.tie);
    counts[rank - 1] += is_reached ? 1u : 0u;
    if (of.scale != 0 && !std::isnan(value)) {
      largest = std::max(largest, (value - of.mean) * of.scale);
    }
  }
}

}  // namespace

std::vector<double> max_t(const test_result& result, tail side, const run_options& run) {
  const std::size_t rows = result.observed.size();
  std::vector<double> adjusted(rows, support::undefined);
  const std::vector<member> family = family_of(result, side);
  if (family.empty()) return adjusted;
  const std::size_t n = result.null.size() / rows;
  const std::size_t at_once = (n - 1) / 64 + 1;
  std::vector<std::vector<std::uint32_t>> counts((n - 1) / at_once + 1);
  support::for_each_chunk(counts.size(), run, [&](std::size_t chunk) {
    counts[chunk].resize(family.size());
    const std::size_t last = std::min(n, (chunk + 1) * at_once);
    for (std::size_t draw = chunk * at_once; draw < last; ++draw) {
      count_draw(family, result.null.data() + draw * rows, side, counts[chunk]);
    }
  });
  double largest = 0;
  for (std::size_t rank = 0; rank < family.size(); ++rank) {
    double reached = 1;
    for (const auto& part : counts) reached += part[rank];
    largest = std::max(largest, reached / (static_cast<double>(n) + 1));
    adjusted[family[rank].row] = largest;
  }
  return adjusted;
}

}  // namespace guyub::inference
