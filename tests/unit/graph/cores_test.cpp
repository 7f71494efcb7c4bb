#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/graph/cores.hpp>

namespace guyub::graph {
namespace {

using pairs = std::vector<std::pair<vertex, vertex>>;
using depths = std::vector<vertex>;

//   0 — 1
//   | × |      a clique of four, a tail 3 — 4 — 5, and 6 alone
//   2 — 3 — 4 — 5
const pairs ties{{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}, {4, 5}};

TEST(cores, are_deep_in_the_clique_and_shallow_in_the_tail) {
  EXPECT_EQ(cores(tie_graph::build(7, ties)), (depths{3, 3, 3, 3, 1, 1, 0}));
}

TEST(cores, count_both_arcs_of_a_mutual_tie) {
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 0}, {1, 2}}, {.directed = true});
  EXPECT_EQ(cores(g), (depths{2, 2, 1}));
}

TEST(cores, by_ties_sent_differ_from_those_by_ties_received) {
  // a circle 0 → 1 → 2 → 0 that sends to 3
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 2}, {2, 0}, {0, 3}}, {.directed = true});
  EXPECT_EQ(cores(g, degree_kind::in), (depths{1, 1, 1, 1}));
  EXPECT_EQ(cores(g, degree_kind::out), (depths{1, 1, 1, 0}));
}

TEST(cores, of_nobody_are_none) {
  EXPECT_TRUE(cores(tie_graph()).empty());
}

}  // namespace
}  // namespace guyub::graph
