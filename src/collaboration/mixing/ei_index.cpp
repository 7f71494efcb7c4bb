#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include <guyub/collaboration/mixing/ei_index.hpp>

#include "collaboration/labelled.hpp"
#include "support/parallel.hpp"

namespace guyub::collaboration {
namespace {

using graph::partition;
using graph::tie_graph;
using graph::vertex;

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

double ei(double external, double internal) {
  const double ties = external + internal;
  return ties > 0 ? (external - internal) / ties : undefined;
}

/// Ordered pairs of ties, by how many actors they share. Sums of squares pass 64 bits; doubles are
/// exact up to 9e15 pairs and right to 16 digits beyond.
struct tie_pairs {
  double same_dyad = 0;
  double one_actor = 0;
  double disjoint = 0;
};

/// Who sends a tie to `u` and gets one back. Both rows are sorted: one pass, and no branch that
/// would be guessed wrong.
std::uint64_t mutual_ties(const tie_graph& g, vertex u) {
  const auto to = g.successors(u);
  const auto from = g.predecessors(u);
  std::uint64_t count = 0;
  for (std::size_t i = 0, j = 0; i < to.size() && j < from.size();) {
    const vertex there = to[i];
    const vertex back = from[j];
    count += there == back ? 1 : 0;
    i += there <= back ? 1 : 0;
    j += back <= there ? 1 : 0;
  }
  return count;
}

tie_pairs pairs_of_ties(const tie_graph& g) {
  const auto m = static_cast<double>(g.tie_count());
  tie_pairs pairs{.same_dyad = m};
  double squared_degrees = 0;
  for (vertex u = 0; u < g.vertex_count(); ++u) {
    const auto degree =
        static_cast<double>(g.out_degree(u) + (g.is_directed() ? g.in_degree(u) : 0));
    squared_degrees += degree * degree;
    if (g.is_directed()) pairs.same_dyad += static_cast<double>(mutual_ties(g, u));
  }
  // the squares see a pair once for each actor that it shares
  pairs.one_actor = squared_degrees - 2 * pairs.same_dyad;
  pairs.disjoint = m * m - pairs.same_dyad - pairs.one_actor;
  return pairs;
}

struct moments {
  double mean = 0;
  double variance = 0;
};

/// Of the ties within groups when the labels are permuted. The covariances are written so that
/// what would cancel (P3 - P1², P4 - P1²) is taken out group by group beforehand.
moments internal_ties(const tie_graph& g, const std::vector<std::uint64_t>& sizes) {
  const auto n = static_cast<double>(g.vertex_count());
  if (n < 2) return {};
  const double dyads = n * (n - 1);
  double p1 = 0;
  for (const auto size : sizes) {
    const auto s = static_cast<double>(size);
    p1 += s * (s - 1) / dyads;
  }
  double share_one = 0;
  double share_none = 0;
  for (const auto size : sizes) {
    const auto s = static_cast<double>(size);
    const double within = s * (s - 1) / dyads;
    if (n > 2) share_one += within * ((s - 2) / (n - 2) - p1);
    if (n > 3) share_none += within * (p1 * (4 * n - 6) - (4 * s - 6)) / ((n - 2) * (n - 3));
  }
  const tie_pairs pairs = pairs_of_ties(g);
  const double same = pairs.same_dyad * p1 * (1 - p1);
  const double one = pairs.one_actor * share_one;
  const double none = pairs.disjoint * share_none;
  const double variance = same + one + none;
  // where no permutation changes anything (one group, a complete graph) only rounding is left
  const double rounding = 1e-12 * (std::abs(same) + std::abs(one) + std::abs(none));
  return {.mean = static_cast<double>(g.tie_count()) * p1,
          .variance = variance > rounding ? variance : 0};
}

/// What the sizes of the groups leave open to as many ties, wherever they go.
void add_bounds(const tie_graph& g, const std::vector<std::uint64_t>& sizes,
                ei_index_result& result) {
  const auto m = static_cast<double>(g.tie_count());
  const auto n = static_cast<double>(g.vertex_count());
  const double ties_a_dyad = g.is_directed() ? 1 : 0.5;  // of ordered dyads
  double within = 0;
  for (const auto size : sizes) {
    const auto s = static_cast<double>(size);
    within += s * (s - 1) * ties_a_dyad;
  }
  const double between = n * (n - 1) * ties_a_dyad - within;
  const double internal = std::min(m, within);
  const double external = std::min(m, between);
  result.lowest = ei(m - internal, internal);
  result.highest = ei(external, m - external);
  const double span = result.highest - result.lowest;
  result.rescaled = span > 0 ? 2 * (result.value - result.lowest) / span - 1 : undefined;
}

void add_rows(const labelled_graph& labelled, ei_level level, std::size_t actors,
              ei_index_result& result) {
  const tie_graph& g = labelled.graph();
  const partition& groups = labelled.groups();
  const std::size_t rows = level == ei_level::group ? groups.group_count() : labelled.size();
  std::vector<double> external(rows, 0);
  std::vector<double> internal(rows, 0);
  std::vector<double> value(rows);
  for (vertex u = 0; u < g.vertex_count(); ++u) {
    const auto row = level == ei_level::group ? static_cast<std::size_t>(groups[u]) : u;
    for (const vertex v : g.successors(u)) (groups[u] == groups[v] ? internal : external)[row] += 1;
  }
  for (std::size_t row = 0; row < rows; ++row) value[row] = ei(external[row], internal[row]);
  const bool by_actor = level == ei_level::actor;
  result.row_external = by_actor ? labelled.spread(external, actors) : external;
  result.row_internal = by_actor ? labelled.spread(internal, actors) : internal;
  result.row_ei = by_actor ? labelled.spread(value, actors) : value;
}

}  // namespace

ei_index_result ei_index(const graph::tie_graph& g, const graph::partition& by,
                         const ei_index_options& options, const run_options& run) {
  const labelled_graph labelled(g, by);
  const tie_graph& ties = labelled.graph();
  const partition& groups = labelled.groups();
  ei_index_result result;
  support::progress_meter progress(run, ties.vertex_count());
  for (vertex u = 0; u < ties.vertex_count(); ++u) {
    progress.round(u);
    for (const vertex v : ties.successors(u)) {
      if (!ties.is_directed() && v < u) continue;
      ++(groups[u] == groups[v] ? result.internal : result.external);
    }
  }
  result.value = ei(static_cast<double>(result.external), static_cast<double>(result.internal));

  const auto m = static_cast<double>(ties.tie_count());
  const moments internal = internal_ties(ties, groups.sizes());
  result.expected_internal = internal.mean;
  result.expected = m > 0 ? 1 - 2 * internal.mean / m : undefined;
  result.sd = m > 0 ? 2 * std::sqrt(internal.variance) / m : undefined;
  result.z = result.sd > 0 ? (result.value - result.expected) / result.sd : undefined;
  add_bounds(ties, groups.sizes(), result);
  if (options.level != ei_level::network) add_rows(labelled, options.level, by.size(), result);
  return result;
}

}  // namespace guyub::collaboration
