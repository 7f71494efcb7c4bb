#include <cmath>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/cohesion/density.hpp>

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;
using pairs = std::vector<std::pair<vertex, vertex>>;

TEST(density, of_a_path_of_four_is_a_half) {
  //   0 — 1 — 2 — 3      3 of the 6 pairs
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 2}, {2, 3}});
  const auto result = density(g);
  EXPECT_DOUBLE_EQ(result.value, 3.0 / 6.0);
  EXPECT_EQ(result.ties, 3u);
  EXPECT_EQ(result.possible, 6u);
}

TEST(density, counts_arcs_over_ordered_pairs_where_directed) {
  //   0 ⇄ 1 → 2          3 of the 6 ordered pairs
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 0}, {1, 2}}, {.directed = true});
  EXPECT_DOUBLE_EQ(density(g).value, 3.0 / 6.0);
}

TEST(density, adds_up_weights_when_asked) {
  const std::vector<vertex> from{0, 1};
  const std::vector<vertex> to{1, 2};
  const std::vector<double> weight{2.5, 0.5};
  for (const bool directed : {false, true}) {
    const auto g = tie_graph::build(3, from, to, weight, {.directed = directed});
    EXPECT_DOUBLE_EQ(density(g, {.weighted = true}).value, 3.0 / (directed ? 6.0 : 3.0));
    EXPECT_DOUBLE_EQ(density(g).value, 2.0 / (directed ? 6.0 : 3.0));
  }
}

TEST(density, keeps_isolates_in_n) {
  EXPECT_DOUBLE_EQ(density(tie_graph::build(5, pairs{{0, 1}})).value, 1.0 / 10.0);
}

TEST(density, is_undefined_for_fewer_than_two_actors) {
  EXPECT_TRUE(std::isnan(density(tie_graph{}).value));
  EXPECT_TRUE(std::isnan(density(tie_graph::build(1, pairs{})).value));
}

}  // namespace
}  // namespace guyub::collaboration
