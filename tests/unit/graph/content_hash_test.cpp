#include <vector>

#include <gtest/gtest.h>

#include <guyub/graph/content_hash.hpp>

namespace guyub::graph {
namespace {

incidence made(vertex actors, vertex events, std::vector<vertex> actor, std::vector<vertex> event,
               std::vector<double> weights = {}) {
  return incidence::build(actors, events, actor, event, weights);
}

TEST(content_hash, of_an_incidence_is_the_same_in_any_order_of_pairs) {
  EXPECT_EQ(content_hash(made(2, 2, {0, 1}, {1, 0})), content_hash(made(2, 2, {1, 0}, {0, 1})));
}

TEST(content_hash, of_an_incidence_tells_sizes_pairs_and_weights_apart) {
  const auto hash = content_hash(made(2, 2, {0, 1}, {1, 0}));
  EXPECT_NE(hash, content_hash(made(3, 2, {0, 1}, {1, 0})));
  EXPECT_NE(hash, content_hash(made(2, 3, {0, 1}, {1, 0})));
  EXPECT_NE(hash, content_hash(made(2, 2, {0, 1}, {1, 1})));
  EXPECT_NE(hash, content_hash(made(2, 2, {0, 1}, {1, 0}, {2, 1})));
}

TEST(content_hash, of_a_graph_tells_direction_ties_and_weights_apart) {
  const std::vector<vertex> from = {0, 1};
  const std::vector<vertex> to = {1, 2};
  const std::vector<double> weights = {1, 2};
  const auto hash = content_hash(tie_graph::build(3, from, to));
  EXPECT_EQ(hash, content_hash(tie_graph::build(3, to, from)));
  EXPECT_NE(hash, content_hash(tie_graph::build(3, from, to, {}, {.directed = true})));
  EXPECT_NE(hash, content_hash(tie_graph::build(4, from, to)));
  EXPECT_NE(hash, content_hash(tie_graph::build(3, from, to, weights)));
}

}  // namespace
}  // namespace guyub::graph
