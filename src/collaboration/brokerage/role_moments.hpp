// Exact expectation and standard deviation of the counts of brokerage_roles.
#pragma once

#include <cstdint>
#include <span>

#include <guyub/collaboration/brokerage/brokerage_roles.hpp>

#include "collaboration/brokerage/open_triples.hpp"
#include "support/moments.hpp"

namespace guyub::collaboration {

using support::moments;

/// Pairs of actors (j, k) around one broker of a group, in a role: how many there are, and how many
/// ordered pairs of such pairs by what the two share.
struct ego_assignments {
  long double pairs = 0;
  long double reversed = 0;
  long double start = 0;
  long double end = 0;
  long double chain = 0;  ///< (j, x) and (x, l), one order
  long double disjoint = 0;
};

/// By group of the broker, then by role (the last: any).
class ego_role_assignments {
 public:
  explicit ego_role_assignments(std::span<const std::uint64_t> group_sizes);
  [[nodiscard]] ego_assignments of(std::size_t group, std::size_t role) const;

 private:
  std::span<const std::uint64_t> sizes_;
  // power sums of all group sizes: Σ n, Σ n², Σ n³, Σ (n)_2, Σ (n)_3, Σ (n)_4, Σ (n)_2²
  long double n1_ = 0, n2_ = 0, n3_ = 0, f2_ = 0, f3_ = 0, f4_ = 0, f22_ = 0;
};

/// One broker, the other actors' groups permuted.
[[nodiscard]] moments ego_under_labels(const ego_assignments& role, const broker_pairs& pairs,
                                       std::uint64_t others);
/// One broker, ties independent with probability d.
[[nodiscard]] moments ego_under_ties(const ego_assignments& role, double d, bool directed);
/// The whole graph, all groups permuted.
[[nodiscard]] moments graph_under_labels(std::span<const std::uint64_t> group_sizes,
                                         std::size_t role, const triple_overlaps& overlaps);
/// The whole graph, ties independent with probability d.
[[nodiscard]] moments graph_under_ties(std::span<const std::uint64_t> group_sizes, std::size_t role,
                                       double d, bool directed);

}  // namespace guyub::collaboration
