// The open triples j → i → k of a graph: counts by role, and what the moments under relabelling need.
#pragma once

#include <array>
#include <vector>

#include <guyub/collaboration/brokerage/brokerage_roles.hpp>

namespace guyub::collaboration {

/// The open pairs (j, k) that go through one broker, each with weight w; sums over ordered pairs of
/// them by what two pairs share.
struct broker_pairs {
  double all = 0;       ///< Σ w
  double same = 0;      ///< Σ w²
  double reversed = 0;  ///< (j, k) and (k, j)
  double start = 0;     ///< (j, k) and (j, l)
  double end = 0;       ///< (j, k) and (l, k)
  double chain = 0;     ///< (j, x) and (x, l), in both orders
  [[nodiscard]] double disjoint() const {
    return all * all - same - reversed - start - end - chain;
  }
};

/// Sums over ordered pairs of triples of the whole graph in which the marked positions are the same
/// actor, whatever the others are. Positions: 0 = j, 1 = i, 2 = k.
struct triple_overlaps {
  long double all = 0;                                 ///< Σ w
  std::array<std::array<long double, 3>, 3> one = {};  ///< [position][position]
  /// Two shared: [j i, i k or j k][the ordered positions of the other: ji ij ik ki jk kj]
  std::array<std::array<long double, 6>, 3> two = {};
  long double identical = 0;
  long double reversed = 0;  ///< (j, i, k) and (k, i, j)
  long double rotated = 0;   ///< (j, i, k) and (i, k, j); as often as (k, j, i)
};

struct open_triples {
  /// By role; one entry an actor.
  std::array<std::vector<double>, brokerage_role_count> roles;
  std::vector<broker_pairs> pairs;  ///< one entry an actor
  triple_overlaps overlaps;
};

/// All actors must be labelled.
[[nodiscard]] open_triples count_open_triples(const graph::tie_graph& g, const graph::partition& by,
                                              brokerage_weighting weighting,
                                              const run_options& run);

}  // namespace guyub::collaboration
