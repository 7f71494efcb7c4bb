#include "collaboration/brokerage/role_moments.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "collaboration/brokerage/role_patterns.hpp"

namespace guyub::collaboration {
namespace {

long double falling(long double n, int order) {
  long double product = 1;
  for (int i = 0; i < order; ++i) product *= std::max(0.0L, n - i);
  return product;
}

// A variance that is 0 but for rounding is 0.
moments made(long double expected, long double variance) {
  const long double noise = 1e-15L * expected * expected;
  return {static_cast<double>(expected),
          variance <= noise ? 0.0 : static_cast<double>(std::sqrt(variance))};
}

/// How often the two triples share exactly this, from how often they share at least this.
class exact_overlaps {
 public:
  explicit exact_overlaps(const triple_overlaps& sums) : sums_(sums) {}

  [[nodiscard]] long double of(const overlap_pattern& pattern) const {
    long double exact = 0;
    for (const overlap_pattern& larger : overlap_patterns()) {
      if (!extends(larger, pattern)) continue;
      const int more = shared_positions(larger) - shared_positions(pattern);
      exact += (more % 2 == 0 ? 1 : -1) * at_least(larger);
    }
    return exact;
  }

 private:
  [[nodiscard]] long double at_least(const overlap_pattern& pattern) const {
    switch (shared_positions(pattern)) {
      case 0:
        return sums_.all * sums_.all;
      case 1:
        return one(pattern);
      case 2:
        return two(pattern);
      default:
        return three(pattern);
    }
  }
  [[nodiscard]] long double one(const overlap_pattern& pattern) const {
    std::size_t p = 0;
    while (pattern[p] < 0) ++p;
    return sums_.one[p][static_cast<std::size_t>(pattern[p])];
  }
  [[nodiscard]] long double two(const overlap_pattern& pattern) const {
    // rows of `two`: ji, ik, jk; columns: ji ij ik ki jk kj
    static constexpr std::pair<int, int> columns[] = {{0, 1}, {1, 0}, {1, 2},
                                                      {2, 1}, {0, 2}, {2, 0}};
    const std::size_t row = pattern[2] < 0 ? 0 : pattern[0] < 0 ? 1 : 2;
    const std::size_t first = row == 1 ? 1 : 0;
    const std::size_t second = row == 0 ? 1 : 2;
    for (std::size_t column = 0; column < 6; ++column) {
      if (columns[column] == std::pair(pattern[first], pattern[second]))
        return sums_.two[row][column];
    }
    return 0;
  }
  [[nodiscard]] long double three(const overlap_pattern& pattern) const {
    if (pattern == overlap_pattern{0, 1, 2}) return sums_.identical;
    if (pattern == overlap_pattern{2, 1, 0}) return sums_.reversed;
    // (j, i, k) as (i, k, j): j stands third, i first, k second; and the other way round
    if (pattern == overlap_pattern{2, 0, 1} || pattern == overlap_pattern{1, 2, 0}) {
      return sums_.rotated;
    }
    return 0;
  }

  const triple_overlaps& sums_;
};

/// The chance that both triples are open when ties are independent.
long double both_open(const overlap_pattern& pattern, long double d, bool directed) {
  const std::array<std::array<int, 3>, 2> triples = {{{0, 1, 2}, second_triple(pattern)}};
  std::map<std::pair<int, int>, bool> present;
  bool is_possible = true;
  const auto require = [&](int from, int to, bool is_there) {
    if (!directed && from > to) std::swap(from, to);
    const auto [at, is_new] = present.emplace(std::pair(from, to), is_there);
    if (!is_new && at->second != is_there) is_possible = false;
  };
  for (const auto& [j, i, k] : triples) {
    require(j, i, true);
    require(i, k, true);
    require(j, k, false);
  }
  if (!is_possible) return 0;
  long double chance = 1;
  for (const auto& [tie, is_there] : present) chance *= is_there ? d : 1 - d;
  return chance;
}

}  // namespace

ego_role_assignments::ego_role_assignments(std::span<const std::uint64_t> group_sizes)
    : sizes_(group_sizes) {
  for (const std::uint64_t size : group_sizes) {
    const auto n = static_cast<long double>(size);
    n1_ += n;
    n2_ += n * n;
    n3_ += n * n * n;
    f2_ += falling(n, 2);
    f3_ += falling(n, 3);
    f4_ += falling(n, 4);
    f22_ += falling(n, 2) * falling(n, 2);
  }
}

ego_assignments ego_role_assignments::of(std::size_t group, std::size_t role) const {
  const auto size = static_cast<long double>(sizes_[group]);
  const long double own = size - 1;        // others of the broker's group
  const long double foreign = n1_ - size;  // of the other groups
  const auto crossing = [&](long double first, long double second) -> ego_assignments {
    // (j, k) with j one of `first` and k one of `second`
    return {.pairs = first * second,
            .start = first * falling(second, 2),
            .end = falling(first, 2) * second,
            .disjoint = falling(first, 2) * falling(second, 2)};
  };
  const auto among = [](long double n) -> ego_assignments {
    return {.pairs = falling(n, 2),
            .reversed = falling(n, 2),
            .start = falling(n, 3),
            .end = falling(n, 3),
            .chain = falling(n, 3),
            .disjoint = falling(n, 4)};
  };
  switch (role) {
    case static_cast<std::size_t>(brokerage_role::coordinator):
      return among(own);
    case static_cast<std::size_t>(brokerage_role::representative):
      return crossing(own, foreign);
    case static_cast<std::size_t>(brokerage_role::gatekeeper):
      return crossing(foreign, own);
    case static_cast<std::size_t>(brokerage_role::itinerant): {
      const long double f2 = f2_ - falling(size, 2);
      const long double f3 = f3_ - falling(size, 3);
      const long double f4 = f4_ - falling(size, 4);
      const long double f22 = f22_ - falling(size, 2) * falling(size, 2);
      return {.pairs = f2,
              .reversed = f2,
              .start = f3,
              .end = f3,
              .chain = f3,
              .disjoint = f2 * f2 - f22 + f4};
    }
    case static_cast<std::size_t>(brokerage_role::liaison): {
      const long double n2 = n2_ - size * size;
      const long double n3 = n3_ - size * size * size;
      const long double pairs = foreign * foreign - n2;
      // Σ n_h (T − n_h)(T − n_h − 1): one of h, two of the groups beside it
      const long double three = foreign * foreign * (foreign - 1) - (2 * foreign - 1) * n2 + n3;
      const long double disjoint =
          pairs * ((foreign - 2) * (foreign - 2) - n2 - 2) + 4 * (n2 * foreign - n3);
      return {.pairs = pairs,
              .reversed = pairs,
              .start = three,
              .end = three,
              .chain = three,
              .disjoint = std::max(0.0L, disjoint)};
    }
    default:
      return among(n1_ - 1);
  }
}

moments ego_under_labels(const ego_assignments& role, const broker_pairs& pairs,
                         std::uint64_t others) {
  const auto n = static_cast<long double>(others);
  const auto share = [n](long double assignments, int actors) {
    const long double all = falling(n, actors);
    return all == 0 ? 0 : assignments / all;
  };
  const long double p = share(role.pairs, 2);
  const long double p2 = p * p;
  const long double variance =
      pairs.same * (p - p2) + pairs.reversed * (share(role.reversed, 2) - p2) +
      pairs.start * (share(role.start, 3) - p2) + pairs.end * (share(role.end, 3) - p2) +
      pairs.chain * (share(role.chain, 3) - p2) + pairs.disjoint() * (share(role.disjoint, 4) - p2);
  return made(pairs.all * p, variance);
}

moments ego_under_ties(const ego_assignments& role, double density, bool directed) {
  const long double d = density;
  const long double p = d * d * (1 - d);
  const long double sharing = d * d * d * (1 - d) * (1 - d) - p * p;
  long double variance = role.pairs * (p - p * p) + (role.start + role.end) * sharing;
  // an undirected pair is open both ways at once, and a chain shares a tie
  if (!directed) variance += role.reversed * (p - p * p) + 2 * role.chain * sharing;
  return made(role.pairs * p, variance);
}

moments graph_under_labels(std::span<const std::uint64_t> group_sizes, std::size_t role,
                           const triple_overlaps& overlaps) {
  role_assignments assignments(group_sizes);
  long double n = 0;
  for (const std::uint64_t size : group_sizes) n += static_cast<long double>(size);
  const long double all = falling(n, 3);
  if (all == 0) return {};
  const long double p = assignments.triples(role) / all;
  const exact_overlaps exact(overlaps);
  long double variance = 0;
  for (const overlap_pattern& pattern : overlap_patterns()) {
    const long double possible = falling(n, 6 - shared_positions(pattern));
    if (possible == 0) continue;
    variance += exact.of(pattern) * (assignments.pairs(role, pattern) / possible - p * p);
  }
  return made(overlaps.all * p, variance);
}

moments graph_under_ties(std::span<const std::uint64_t> group_sizes, std::size_t role,
                         double density, bool directed) {
  role_assignments assignments(group_sizes);
  const long double d = density;
  const long double p = d * d * (1 - d);
  long double variance = 0;
  for (const overlap_pattern& pattern : overlap_patterns()) {
    if (shared_positions(pattern) < 2) continue;  // no tie in common: independent
    variance += assignments.pairs(role, pattern) * (both_open(pattern, d, directed) - p * p);
  }
  return made(assignments.triples(role) * p, variance);
}

}  // namespace guyub::collaboration
