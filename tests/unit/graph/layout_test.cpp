#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/graph/layout.hpp>

namespace guyub::graph {
namespace {

using pairs = std::vector<std::pair<vertex, vertex>>;

//   0 — 1 — 2      two threes, and an isolate 6
//   3 — 4 — 5
const pairs ties{{0, 1}, {2, 1}, {3, 4}, {4, 5}};

TEST(layout, stays_within_its_sheet_and_is_the_same_for_a_seed) {
  const auto g = tie_graph::build(7, ties);
  const auto drawn = layout(g, 3);
  ASSERT_EQ(drawn.x.size(), 7u);
  ASSERT_EQ(drawn.y.size(), 7u);
  for (std::size_t v = 0; v < 7; ++v) {
    EXPECT_LE(std::abs(drawn.x[v]), 1);
    EXPECT_LE(std::abs(drawn.y[v]), 1);
  }
  EXPECT_EQ(layout(g, 3).x, drawn.x);
  EXPECT_NE(layout(g, 4).x, drawn.x);
}

TEST(layout, does_not_look_at_directions) {
  const auto arcs = tie_graph::build(7, ties, {.directed = true});
  EXPECT_EQ(layout(arcs).x, layout(tie_graph::build(7, ties)).x);
}

TEST(layout, puts_who_is_tied_nearer_than_who_is_not) {
  const auto drawn = layout(tie_graph::build(7, ties));
  const auto distance = [&](std::size_t v, std::size_t w) {
    return std::hypot(drawn.x[v] - drawn.x[w], drawn.y[v] - drawn.y[w]);
  };
  EXPECT_LT(distance(0, 1), distance(0, 2));
  EXPECT_LT(distance(3, 4), distance(3, 5));
  EXPECT_LT(distance(0, 1), distance(0, 4));
}

TEST(layout, knows_the_smallest_graphs) {
  EXPECT_TRUE(layout(tie_graph{}).x.empty());
  EXPECT_EQ(layout(tie_graph::build(1, pairs{})).x.size(), 1u);
}

}  // namespace
}  // namespace guyub::graph
