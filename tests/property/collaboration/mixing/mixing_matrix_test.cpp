#include <cmath>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/mixing/mixing_matrix.hpp>

#include "graphs.hpp"

namespace guyub::collaboration {
namespace {

bool same(double a, double b) {
  return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < 1e-12;
}

RC_GTEST_PROP(mixing_matrix, is_what_asking_every_pair_says, ()) {
  const auto g = *test::any_graph();
  const auto by = *test::any_partition(g.vertex_count());
  const auto counts = mixing_matrix(g, by);
  const auto density = mixing_matrix(g, by, {.kind = mixing_kind::density});
  const auto share = mixing_matrix(g, by, {.kind = mixing_kind::share});
  double sum = 0;
  for (std::size_t cell = 0; cell < counts.value.size(); ++cell) {
    double ties = 0;
    double possible = 0;
    for (graph::vertex u = 0; u < g.vertex_count(); ++u) {
      for (graph::vertex v = 0; v < g.vertex_count(); ++v) {
        if (u == v || by[u] != counts.from_group[cell] || by[v] != counts.to_group[cell]) continue;
        if (!g.is_directed() && by[u] == by[v] && v < u) continue;
        possible += 1;
        ties += g.has_tie(u, v) ? 1 : 0;
      }
    }
    const bool both_ways = !g.is_directed() && counts.from_group[cell] != counts.to_group[cell];
    RC_ASSERT(counts.value[cell] == ties);
    RC_ASSERT(same(density.value[cell], ties / possible));
    RC_ASSERT(
        same(share.value[cell], ties / (both_ways ? 2 : 1) / static_cast<double>(counts.ties)));
    sum += share.value[cell];
  }
  RC_ASSERT(same(sum, counts.ties == 0 ? std::nan("") : 1.0));
  RC_ASSERT(counts.ties + counts.left_out == g.tie_count());
}

}  // namespace
}  // namespace guyub::collaboration
