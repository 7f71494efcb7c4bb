#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/cohesion/bridges.hpp>

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;
using pairs = std::vector<std::pair<vertex, vertex>>;

TEST(bridges, of_a_triangle_with_a_tail_are_the_tail) {
  //   0 — 1
  //    \ /
  //     2 — 3 — 4
  const auto found = bridges(tie_graph::build(5, pairs{{0, 1}, {1, 2}, {0, 2}, {4, 3}, {3, 2}}));
  EXPECT_EQ(found.from, (std::vector<vertex>{2, 3}));
  EXPECT_EQ(found.to, (std::vector<vertex>{3, 4}));
}

TEST(bridges, take_the_arcs_of_a_mutual_tie_for_one) {
  //   0 ⇄ 1 → 2
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 0}, {1, 2}}, {.directed = true});
  const auto found = bridges(g);
  EXPECT_EQ(found.from, (std::vector<vertex>{0, 1}));
  EXPECT_EQ(found.to, (std::vector<vertex>{1, 2}));
}

TEST(bridges, are_none_where_there_are_no_ties) {
  EXPECT_TRUE(bridges(tie_graph{}).from.empty());
  EXPECT_TRUE(bridges(tie_graph::build(3, pairs{})).to.empty());
}

}  // namespace
}  // namespace guyub::collaboration
