#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/cohesion/density.hpp>

#include "graphs.hpp"

namespace guyub::collaboration {
namespace {

RC_GTEST_PROP(density, is_the_share_of_pairs_that_has_tie_says, ()) {
  const auto g = *test::any_graph(2);
  double ties = 0;
  double pairs = 0;
  for (graph::vertex u = 0; u < g.vertex_count(); ++u) {
    for (graph::vertex v = 0; v < g.vertex_count(); ++v) {
      if (u == v) continue;
      pairs += 1;
      ties += g.has_tie(u, v) ? 1 : 0;
    }
  }
  RC_ASSERT(std::abs(density(g).value - ties / pairs) < 1e-12);
}

}  // namespace
}  // namespace guyub::collaboration
