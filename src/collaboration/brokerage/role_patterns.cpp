#include "collaboration/brokerage/role_patterns.hpp"

#include <algorithm>

namespace guyub::collaboration {
namespace {

/// Calls `visit(block_of, blocks)` with every set partition of `size` things.
template <class Visit>
void each_set_partition(int size, std::vector<int>& block_of, int blocks, const Visit& visit) {
  if (static_cast<int>(block_of.size()) == size) {
    visit(block_of, blocks);
    return;
  }
  for (int block = 0; block <= blocks; ++block) {
    block_of.push_back(block);
    each_set_partition(size, block_of, std::max(blocks, block + 1), visit);
    block_of.pop_back();
  }
}

bool is_in_role(std::size_t role, int j, int i, int k) {
  switch (role) {
    case static_cast<std::size_t>(brokerage_role::coordinator):
      return j == i && i == k;
    case static_cast<std::size_t>(brokerage_role::itinerant):
      return j == k && i != j;
    case static_cast<std::size_t>(brokerage_role::gatekeeper):
      return i == k && j != i;
    case static_cast<std::size_t>(brokerage_role::representative):
      return j == i && k != i;
    case static_cast<std::size_t>(brokerage_role::liaison):
      return j != i && i != k && j != k;
    default:
      return true;
  }
}

}  // namespace

const std::vector<overlap_pattern>& overlap_patterns() {
  static const std::vector<overlap_pattern> all = [] {
    std::vector<overlap_pattern> patterns;
    for (int a = -1; a < 3; ++a) {
      for (int b = -1; b < 3; ++b) {
        for (int c = -1; c < 3; ++c) {
          const bool is_injective = (a < 0 || (a != b && a != c)) && (b < 0 || b != c);
          if (is_injective) patterns.push_back({a, b, c});
        }
      }
    }
    return patterns;
  }();
  return all;
}

int shared_positions(const overlap_pattern& pattern) {
  return static_cast<int>(
      std::count_if(pattern.begin(), pattern.end(), [](int position) { return position >= 0; }));
}

bool extends(const overlap_pattern& larger, const overlap_pattern& smaller) {
  for (std::size_t p = 0; p < 3; ++p) {
    if (smaller[p] >= 0 && larger[p] != smaller[p]) return false;
  }
  return true;
}

std::array<int, 3> second_triple(const overlap_pattern& pattern) {
  std::array<int, 3> actors = {-1, -1, -1};
  for (std::size_t p = 0; p < 3; ++p) {
    if (pattern[p] >= 0) actors[static_cast<std::size_t>(pattern[p])] = static_cast<int>(p);
  }
  int next = 3;
  for (int& actor : actors) {
    if (actor < 0) actor = next++;
  }
  return actors;
}

role_assignments::role_assignments(std::span<const std::uint64_t> group_sizes) {
  for (const std::uint64_t size : group_sizes) {
    std::array<long double, 7> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i) {
      powers[i] = powers[i - 1] *
                  std::max(0.0L, static_cast<long double>(size) - static_cast<long double>(i - 1));
    }
    falling_.push_back(powers);
  }
}

long double role_assignments::triples(std::size_t role) {
  const std::array<std::array<int, 3>, 1> one = {{{0, 1, 2}}};
  return assignments(3, role, one);
}

long double role_assignments::pairs(std::size_t role, const overlap_pattern& pattern) {
  const std::array<std::array<int, 3>, 2> both = {{{0, 1, 2}, second_triple(pattern)}};
  return assignments(6 - shared_positions(pattern), role, both);
}

long double role_assignments::assignments(int actors, std::size_t role,
                                          std::span<const std::array<int, 3>> triples) {
  long double count = 0;
  std::vector<int> block_of;
  each_set_partition(actors, block_of, 0, [&](const std::vector<int>& block, int blocks) {
    const auto at = [&](int actor) { return block[static_cast<std::size_t>(actor)]; };
    for (const auto& [j, i, k] : triples) {
      if (!is_in_role(role, at(j), at(i), at(k))) return;
    }
    block_sizes sizes(static_cast<std::size_t>(blocks), 0);
    for (const int b : block) ++sizes[static_cast<std::size_t>(b)];
    std::sort(sizes.begin(), sizes.end());
    count += distinct_groups(sizes);
  });
  return count;
}

// Möbius inversion over the ways to let blocks fall into one group.
long double role_assignments::distinct_groups(block_sizes blocks) {
  if (const auto at = known_.find(blocks); at != known_.end()) return at->second;
  long double sum = 0;
  std::vector<int> merged;
  each_set_partition(static_cast<int>(blocks.size()), merged, 0,
                     [&](const std::vector<int>& merge, int parts) {
                       long double product = 1;
                       for (int part = 0; part < parts; ++part) {
                         block_sizes together;
                         for (std::size_t b = 0; b < merge.size(); ++b) {
                           if (merge[b] == part) together.push_back(blocks[b]);
                         }
                         for (std::size_t f = 1; f < together.size(); ++f) {
                           product *= -static_cast<long double>(f);
                         }
                         product *= power_sum(together);
                       }
                       sum += product;
                     });
  known_.emplace(std::move(blocks), sum);
  return sum;
}

long double role_assignments::power_sum(const block_sizes& blocks) const {
  long double sum = 0;
  for (const auto& powers : falling_) {
    long double product = 1;
    for (const int size : blocks) product *= powers[static_cast<std::size_t>(size)];
    sum += product;
  }
  return sum;
}

}  // namespace guyub::collaboration
