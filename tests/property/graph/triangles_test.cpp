#include "graph/triangles.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <random>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "graph/weak_weights.hpp"
#include "graphs.hpp"

namespace guyub::graph {
namespace {

bool are_tied(const tie_graph& g, vertex u, vertex v) {
  return g.has_tie(u, v) || g.has_tie(v, u);
}

/// The two ends of each arc, as ranks.
std::vector<std::pair<vertex, vertex>> ends_of(const orientation& ties) {
  std::vector<std::pair<vertex, vertex>> ends;
  for (vertex rank = 0; rank < ties.vertex_count(); ++rank) {
    for (const vertex other : ties.row(rank)) ends.emplace_back(rank, other);
  }
  return ends;
}

RC_GTEST_PROP(triangles, are_those_of_three_loops_with_their_arcs, ()) {
  const auto g = *test::any_graph();
  const orientation& ties = orientation_of(g);
  const auto ends = ends_of(ties);
  support::progress_meter progress(default_run(), 1);
  std::map<std::array<vertex, 3>, int> found;
  const auto lanes = over_triangles(ties, std::vector<triangle>{}, default_run(), progress,
                                    [](auto& seen, const triangle& t) { seen.push_back(t); });
  for (const auto& lane : lanes) {
    for (const triangle& t : lane) {
      RC_ASSERT(ends[t.low_middle] == std::pair(t.low, t.middle));
      RC_ASSERT(ends[t.low_high] == std::pair(t.low, t.high));
      RC_ASSERT(ends[t.middle_high] == std::pair(t.middle, t.high));
      ++found[{t.low, t.middle, t.high}];
    }
  }
  std::map<std::array<vertex, 3>, int> expected;
  const auto order = ties.order();
  for (vertex a = 0; a < g.vertex_count(); ++a) {
    for (vertex b = a + 1; b < g.vertex_count(); ++b) {
      for (vertex c = b + 1; c < g.vertex_count(); ++c) {
        if (are_tied(g, order[a], order[b]) && are_tied(g, order[a], order[c]) &&
            are_tied(g, order[b], order[c])) {
          expected[{a, b, c}] = 1;
        }
      }
    }
  }
  RC_ASSERT(found == expected);
}

TEST(triangles, are_seen_in_the_same_lanes_at_any_number_of_threads) {
  std::mt19937 random(7);
  std::vector<std::pair<vertex, vertex>> pairs;
  for (int tie = 0; tie < 300'000; ++tie) {
    const auto u = static_cast<vertex>(random() % 4000);
    pairs.emplace_back(u, static_cast<vertex>(random() % (u + 1)));
  }
  const auto g = tie_graph::build(4000, pairs);
  const orientation& ties = orientation_of(g);
  const auto sums = [&](int threads) {
    const run_options run{.threads = threads};
    support::progress_meter progress(run, triangle_blocks(ties));
    return over_triangles(ties, 0.0, run, progress, [](double& sum, const triangle& t) {
      sum += 1.0 / (1.0 + t.low + t.middle + t.high);
    });
  };
  const auto alone = sums(1);
  EXPECT_GT(alone.size(), 1u);
  EXPECT_EQ(sums(2), alone);
  EXPECT_EQ(sums(5), alone);
}

}  // namespace
}  // namespace guyub::graph
