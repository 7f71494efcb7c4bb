// Pairs of ordered triples by the positions that they share, and how many ways there are to put
// actors of given groups there in a given role. Positions: 0 = j, 1 = i (the broker), 2 = k.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include <guyub/collaboration/brokerage/brokerage_roles.hpp>

namespace guyub::collaboration {

/// Which position of the second triple is the same actor as each of the first; −1 for none.
using overlap_pattern = std::array<int, 3>;

/// All 34: none shared, one (9), two (18), three (6).
[[nodiscard]] const std::vector<overlap_pattern>& overlap_patterns();
[[nodiscard]] int shared_positions(const overlap_pattern& pattern);
/// Whether `larger` shares at least what `smaller` does, in the same way.
[[nodiscard]] bool extends(const overlap_pattern& larger, const overlap_pattern& smaller);
/// The actor (0 … 5) in each position of the second triple; the first holds 0, 1, 2.
[[nodiscard]] std::array<int, 3> second_triple(const overlap_pattern& pattern);

/// `role` of brokerage_role, or any.
inline constexpr std::size_t any_role = brokerage_role_count;

/// Counts assignments of distinct actors to places, by which places share a group.
class role_assignments {
 public:
  explicit role_assignments(std::span<const std::uint64_t> group_sizes);

  /// Ordered triples of distinct actors in the role.
  [[nodiscard]] long double triples(std::size_t role);
  /// Pairs of triples that overlap exactly so, both in the role.
  [[nodiscard]] long double pairs(std::size_t role, const overlap_pattern& pattern);

 private:
  using block_sizes = std::vector<int>;

  [[nodiscard]] long double assignments(int actors, std::size_t role,
                                        std::span<const std::array<int, 3>> triples);
  /// Σ over distinct groups of the product of falling factorials of their sizes.
  [[nodiscard]] long double distinct_groups(block_sizes blocks);
  [[nodiscard]] long double power_sum(const block_sizes& blocks) const;

  std::vector<std::array<long double, 7>> falling_;  // of each group: (n)_0 … (n)_6
  std::map<block_sizes, long double> known_;
};

}  // namespace guyub::collaboration
