#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/graph/biconnected.hpp>

namespace guyub::graph {
namespace {

using pairs = std::vector<std::pair<vertex, vertex>>;
using marks = std::vector<std::uint8_t>;

TEST(biconnected, finds_what_two_triangles_and_a_tail_hang_by) {
  //   0 — 1       3
  //    \  |     / |
  //       2 — — — 4 — 5     6
  const pairs ties{{0, 1}, {0, 2}, {1, 2}, {2, 3}, {2, 4}, {3, 4}, {4, 5}};
  const auto g = tie_graph::build(7, ties);
  const auto found = biconnected(g);
  EXPECT_EQ(found.is_articulation, (marks{0, 0, 1, 0, 1, 0, 0}));
  EXPECT_EQ(found.bridges, (pairs{{4, 5}}));
  EXPECT_EQ(found.component_count, 3u);
  //                           0: 1 2  1: 0 2  2: 0 1 3 4  3: 2 4  4: 2 3 5  5: 4
  EXPECT_EQ(found.component, (std::vector<vertex>{0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2}));
}

TEST(biconnected, takes_ties_of_a_directed_graph_whichever_way_they_go) {
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 0}, {2, 1}}, {.directed = true});
  const auto found = biconnected(g);
  EXPECT_EQ(found.is_articulation, (marks{0, 1, 0}));
  EXPECT_EQ(found.bridges, (pairs{{0, 1}, {1, 2}}));
  EXPECT_EQ(found.component, (std::vector<vertex>{0, 0, 1}));
}

TEST(biconnected, of_a_long_path_needs_no_deep_stack) {
  constexpr vertex n = 300'000;
  pairs path;
  for (vertex v = 0; v + 1 < n; ++v) path.emplace_back(v, v + 1);
  const auto found = biconnected(tie_graph::build(n, path));
  EXPECT_EQ(found.bridges.size(), n - 1);
  EXPECT_EQ(std::count(found.is_articulation.begin(), found.is_articulation.end(), 1), n - 2);
}

TEST(biconnected, of_nobody_is_empty) {
  EXPECT_EQ(biconnected(tie_graph()).component_count, 0u);
}

}  // namespace
}  // namespace guyub::graph
