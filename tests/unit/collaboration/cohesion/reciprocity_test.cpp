#include <cmath>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/cohesion/reciprocity.hpp>

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using pairs = std::vector<std::pair<graph::vertex, graph::vertex>>;
using enum reciprocity_kind;

double value_of(const tie_graph& g, reciprocity_kind kind) {
  return reciprocity(g, {.kind = kind}).value;
}

TEST(reciprocity, of_one_pair_that_answers_and_two_that_do_not) {
  //   0 ⇄ 1 → 2 → 3      of 6 pairs one is mutual, two are asymmetric, three are null
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 0}, {1, 2}, {2, 3}}, {.directed = true});
  EXPECT_DOUBLE_EQ(reciprocity(g).value, 2.0 / 4.0);
  EXPECT_DOUBLE_EQ(value_of(g, dyadic), (1.0 + 3.0) / 6.0);
  EXPECT_DOUBLE_EQ(value_of(g, dyadic_nonnull), 1.0 / 3.0);
}

TEST(reciprocity, of_undirected_ties_is_complete) {
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 2}});
  for (const auto kind : {edgewise, dyadic, dyadic_nonnull}) {
    EXPECT_DOUBLE_EQ(value_of(g, kind), 1.0);
  }
}

TEST(reciprocity, is_undefined_without_ties_and_of_pairs_without_pairs) {
  const auto nobody_tied = tie_graph::build(3, pairs{}, {.directed = true});
  EXPECT_TRUE(std::isnan(value_of(nobody_tied, edgewise)));
  EXPECT_TRUE(std::isnan(value_of(nobody_tied, dyadic_nonnull)));
  EXPECT_DOUBLE_EQ(value_of(nobody_tied, dyadic), 1.0);
  EXPECT_TRUE(std::isnan(value_of(tie_graph::build(1, pairs{}), dyadic)));
  EXPECT_TRUE(std::isnan(reciprocity(tie_graph{}).value));
}

}  // namespace
}  // namespace guyub::collaboration
