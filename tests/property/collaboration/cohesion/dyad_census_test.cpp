#include <array>
#include <cstdint>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/cohesion/dyad_census.hpp>
#include <guyub/run_options.hpp>

#include "graphs.hpp"

namespace guyub::collaboration {
namespace {

RC_GTEST_PROP(dyad_census, is_what_asking_each_pair_gives, ()) {
  const auto g = *test::any_graph();
  std::array<std::uint64_t, 3> by_ties{};
  for (graph::vertex u = 0; u < g.vertex_count(); ++u) {
    for (graph::vertex v = u + 1; v < g.vertex_count(); ++v) {
      ++by_ties[(g.has_tie(u, v) ? 1u : 0u) + (g.has_tie(v, u) ? 1u : 0u)];
    }
  }
  for (const int threads : {1, 3}) {
    run_options run;
    run.threads = threads;
    const auto found = dyad_census(g, {}, run);
    RC_ASSERT(found.null == by_ties[0]);
    RC_ASSERT(found.asymmetric == by_ties[1]);
    RC_ASSERT(found.mutual == by_ties[2]);
  }
}

}  // namespace
}  // namespace guyub::collaboration
