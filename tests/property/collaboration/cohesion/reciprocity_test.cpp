#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/cohesion/reciprocity.hpp>

#include "graphs.hpp"

namespace guyub::collaboration {
namespace {

RC_GTEST_PROP(reciprocity, is_the_share_that_asking_each_pair_gives, ()) {
  const auto g = *test::any_graph(2);
  double arcs = 0;
  double returned = 0;
  double tied = 0;
  double alike = 0;
  double pairs = 0;
  for (graph::vertex u = 0; u < g.vertex_count(); ++u) {
    for (graph::vertex v = 0; v < g.vertex_count(); ++v) {
      if (u == v) continue;
      const bool there = g.has_tie(u, v);
      const bool back = g.has_tie(v, u);
      arcs += there ? 1 : 0;
      returned += there && back ? 1 : 0;
      tied += there || back ? 1 : 0;
      alike += there == back ? 1 : 0;
      pairs += 1;
    }
  }
  const auto is = [&](reciprocity_kind kind, double part, double all) {
    const double found = reciprocity(g, {.kind = kind}).value;
    return all == 0 ? std::isnan(found) : std::abs(found - part / all) < 1e-12;
  };
  RC_ASSERT(is(reciprocity_kind::edgewise, returned, arcs));
  RC_ASSERT(is(reciprocity_kind::dyadic, alike, pairs));
  RC_ASSERT(is(reciprocity_kind::dyadic_nonnull, returned, tied));
}

}  // namespace
}  // namespace guyub::collaboration
