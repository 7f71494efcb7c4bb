#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/cohesion/articulation_points.hpp>

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;
using pairs = std::vector<std::pair<vertex, vertex>>;

TEST(articulation_points, of_two_triangles_at_a_bridge_are_its_ends) {
  //   0 — 1        4 — 5
  //    \ /          \ /
  //     2 ———————— 3        6
  const auto g = tie_graph::build(7, pairs{{0, 1}, {1, 2}, {0, 2}, {2, 3}, {3, 4}, {4, 5}, {3, 5}});
  EXPECT_EQ(articulation_points(g).actor, (std::vector<vertex>{2, 3}));
}

TEST(articulation_points, take_a_directed_tie_for_a_connection) {
  //   0 → 1 ← 2
  const auto g = tie_graph::build(3, pairs{{0, 1}, {2, 1}}, {.directed = true});
  EXPECT_EQ(articulation_points(g).actor, (std::vector<vertex>{1}));
}

TEST(articulation_points, are_none_where_there_is_nothing_to_part) {
  EXPECT_TRUE(articulation_points(tie_graph{}).actor.empty());
  EXPECT_TRUE(articulation_points(tie_graph::build(2, pairs{{0, 1}})).actor.empty());
}

}  // namespace
}  // namespace guyub::collaboration
