#include "graph/triangles.hpp"

#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "graph/weak_weights.hpp"

namespace guyub::graph {
namespace {

using pairs = std::vector<std::pair<vertex, vertex>>;

std::vector<triangle> triangles_of(const tie_graph& g) {
  const orientation& ties = orientation_of(g);
  support::progress_meter progress(default_run(), triangle_blocks(ties));
  const auto lanes =
      over_triangles(ties, std::vector<triangle>{}, default_run(), progress,
                     [](std::vector<triangle>& found, const triangle& t) { found.push_back(t); });
  std::vector<triangle> all;
  for (const auto& lane : lanes) all.insert(all.end(), lane.begin(), lane.end());
  return all;
}

//   0 → 1 ⇄ 2 → 0,  3 → 2      weak degrees 2 2 3 1: the order is 3 0 1 2
const pairs ties{{0, 1}, {1, 2}, {2, 1}, {2, 0}, {3, 2}};

TEST(triangles, are_told_with_the_kinds_of_their_arcs) {
  const auto g = tie_graph::build(4, ties, {.directed = true});
  const auto found = triangles_of(g);
  ASSERT_EQ(found.size(), 1u);
  const orientation& oriented = orientation_of(g);
  EXPECT_EQ(oriented.order()[found[0].low], 0u);
  EXPECT_EQ(oriented.order()[found[0].middle], 1u);
  EXPECT_EQ(oriented.order()[found[0].high], 2u);
  EXPECT_EQ(oriented.kind(found[0].low_middle), arc_kind::forward);
  EXPECT_EQ(oriented.kind(found[0].low_high), arc_kind::backward);
  EXPECT_EQ(oriented.kind(found[0].middle_high), arc_kind::mutual);
}

TEST(triangles, of_a_complete_graph_of_five_are_ten) {
  pairs all;
  for (vertex u = 0; u < 5; ++u) {
    for (vertex v = 0; v < u; ++v) all.emplace_back(u, v);
  }
  EXPECT_EQ(triangles_of(tie_graph::build(5, all)).size(), 10u);
}

TEST(triangles, of_no_graph_and_of_a_path_are_none) {
  EXPECT_TRUE(triangles_of(tie_graph()).empty());
  EXPECT_TRUE(triangles_of(tie_graph::build(3, pairs{{0, 1}, {1, 2}})).empty());
}

TEST(weak_weights, add_up_both_ways_of_a_mutual_tie) {
  const std::vector<vertex> from{0, 1, 1};
  const std::vector<vertex> to{1, 0, 2};
  const std::vector<double> weights{2, 3, 4};
  const auto g = tie_graph::build(3, from, to, weights, {.directed = true});
  // weak degrees 1 2 1: the order is 0 2 1
  EXPECT_EQ(weak_weights(g, orientation_of(g)), (std::vector<double>{5, 4}));
}

}  // namespace
}  // namespace guyub::graph
