#include <cstddef>
#include <limits>

#include <guyub/collaboration/mixing/mixing_matrix.hpp>

#include "collaboration/labelled.hpp"
#include "support/parallel.hpp"

namespace guyub::collaboration {
namespace {

/// Ties by pair of groups; where undirected each tie is seen from both ends.
std::vector<std::uint64_t> matrix_sums(const graph::tie_graph& g, const graph::partition& by,
                                       const run_options& run) {
  const std::size_t groups = by.group_count();
  std::vector<std::uint64_t> sums(groups * groups, 0);
  support::progress_meter progress(run, g.vertex_count());
  for (graph::vertex u = 0; u < g.vertex_count(); ++u) {
    progress.round(u);
    if (by[u] == graph::partition::unlabelled) continue;
    auto* const row = sums.data() + static_cast<std::size_t>(by[u]) * groups;
    for (const graph::vertex v : g.successors(u)) {
      if (by[v] != graph::partition::unlabelled) ++row[by[v]];
    }
  }
  return sums;
}

/// How many ties the cell could hold.
double possible(const graph::partition& by, std::size_t from, std::size_t to, bool directed) {
  const auto senders = static_cast<double>(by.sizes()[from]);
  if (from != to) return senders * static_cast<double>(by.sizes()[to]);
  return senders * (senders - 1) / (directed ? 1 : 2);
}

}  // namespace

mixing_matrix_result mixing_matrix(const graph::tie_graph& g, const graph::partition& by,
                                   const mixing_matrix_options& options, const run_options& run) {
  require_labels(g, by);
  constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
  const std::size_t groups = by.group_count();
  const auto sums = matrix_sums(g, by, run);
  std::uint64_t total = 0;
  for (const auto sum : sums) total += sum;

  mixing_matrix_result result;
  result.ties = g.is_directed() ? total : total / 2;
  result.left_out = g.tie_count() - result.ties;
  for (std::size_t from = 0; from < groups; ++from) {
    for (std::size_t to = 0; to < groups; ++to) {
      const auto sum = static_cast<double>(sums[from * groups + to]);
      const double ties = !g.is_directed() && from == to ? sum / 2 : sum;
      double value = ties;
      if (options.kind == mixing_kind::share) {
        value = total == 0 ? undefined : sum / static_cast<double>(total);
      } else if (options.kind == mixing_kind::density) {
        const double most = possible(by, from, to, g.is_directed());
        value = most > 0 ? ties / most : undefined;
      }
      result.from_group.push_back(static_cast<graph::partition::group>(from));
      result.to_group.push_back(static_cast<graph::partition::group>(to));
      result.value.push_back(value);
    }
  }
  return result;
}

}  // namespace guyub::collaboration
