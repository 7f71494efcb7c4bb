#include <guyub/collaboration/mixing/ei_index.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

#include "collaboration/labelled.hpp"

namespace guyub::collaboration {
namespace {

using graph::partition;
using graph::tie_graph;
using graph::vertex;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

void append(ei_index_result& result, std::int64_t external, std::int64_t internal) {
  const std::int64_t all = external + internal;
  result.external.push_back(external);
  result.internal.push_back(internal);
  result.ei.push_back(all == 0 ? nan
                               : static_cast<double>(external - internal) / static_cast<double>(all));
}

/// Ties sent (incident, where undirected) by each actor.
ei_index_result by_actor(const tie_graph& g, const partition& by) {
  ei_index_result result;
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    std::int64_t external = 0;
    std::int64_t internal = 0;
    for (const vertex w : g.successors(v)) {
      if (by[v] == partition::unlabelled || by[w] == partition::unlabelled) continue;
      (by[v] == by[w] ? internal : external) += 1;
    }
    append(result, external, internal);
  }
  return result;
}

ei_index_result by_group(const ei_index_result& actors, const partition& by) {
  std::vector<std::int64_t> external(by.group_count(), 0);
  std::vector<std::int64_t> internal(by.group_count(), 0);
  for (std::size_t v = 0; v < by.size(); ++v) {
    if (by[v] == partition::unlabelled) continue;
    external[static_cast<std::size_t>(by[v])] += actors.external[v];
    internal[static_cast<std::size_t>(by[v])] += actors.internal[v];
  }
  ei_index_result result;
  for (std::size_t g = 0; g < external.size(); ++g) append(result, external[g], internal[g]);
  return result;
}

/// How many ordered pairs of ties lie on one dyad, share one actor, share none.
struct tie_pairs {
  long double same_dyad = 0;
  long double one_actor = 0;
  long double disjoint = 0;
};

tie_pairs pairs_of(const tie_graph& g) {
  tie_pairs pairs;
  const auto ties = static_cast<long double>(g.tie_count());
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    long double incident = static_cast<long double>(g.out_degree(v));
    if (g.is_directed()) {
      incident += static_cast<long double>(g.in_degree(v));
      // a mutual dyad holds two arcs: each of them makes a pair with itself and with the other
      for (const vertex w : g.successors(v)) pairs.same_dyad += g.has_tie(w, v) ? 2 : 1;
    }
    pairs.one_actor += incident * incident;
  }
  if (!g.is_directed()) pairs.same_dyad = ties;
  pairs.one_actor -= 2 * pairs.same_dyad;  // both ends of a dyad saw its pairs
  pairs.disjoint = ties * ties - pairs.same_dyad - pairs.one_actor;
  return pairs;
}

long double falling(long double n, int order) {
  long double product = 1;
  for (int i = 0; i < order; ++i) product *= std::max(0.0L, n - i);
  return product;
}

void add_moments(const tie_graph& g, const partition& by, ei_index_result& result) {
  const auto n = static_cast<long double>(by.size());
  long double f2 = 0;
  long double f3 = 0;
  long double f4 = 0;
  long double f22 = 0;
  for (const std::uint64_t size : by.sizes()) {
    const auto of_group = static_cast<long double>(size);
    f2 += falling(of_group, 2);
    f3 += falling(of_group, 3);
    f4 += falling(of_group, 4);
    f22 += falling(of_group, 2) * falling(of_group, 2);
  }
  const auto ties = static_cast<long double>(g.tie_count());
  if (ties == 0) {
    result.expected = result.sd = result.z = nan;
    return;
  }
  const auto share = [n](long double count, int actors) {
    const long double all = falling(n, actors);
    return all == 0 ? 0 : count / all;
  };
  const long double p = share(f2, 2);  // that a tie lies within a group
  const tie_pairs pairs = pairs_of(g);
  const long double variance = pairs.same_dyad * (p - p * p) +
                               pairs.one_actor * (share(f3, 3) - p * p) +
                               pairs.disjoint * (share(f4 + f2 * f2 - f22, 4) - p * p);
  const long double noise = 1e-15L * ties * ties;
  result.expected_internal = static_cast<double>(ties * p);
  result.expected = static_cast<double>(1 - 2 * p);
  result.sd = variance <= noise ? 0 : static_cast<double>(2 * std::sqrt(variance) / ties);
  result.z = result.sd > 0 ? (result.ei.front() - result.expected) / result.sd : nan;
}

}  // namespace

ei_index_result ei_index(const tie_graph& g, const partition& by, const ei_index_options& options) {
  require_labels(g, by);
  const ei_index_result actors = by_actor(g, by);
  if (options.level == ei_level::actor) return actors;
  if (options.level == ei_level::group) return by_group(actors, by);
  std::int64_t external = 0;
  std::int64_t internal = 0;
  for (std::size_t v = 0; v < by.size(); ++v) {
    external += actors.external[v];
    internal += actors.internal[v];
  }
  const int times = g.is_directed() ? 1 : 2;
  ei_index_result result;
  append(result, external / times, internal / times);
  const labelled_graph labelled(g, by);
  add_moments(labelled.graph(), labelled.groups(), result);
  return result;
}

}  // namespace guyub::collaboration
