#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/cohesion/dyad_census.hpp>

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using pairs = std::vector<std::pair<graph::vertex, graph::vertex>>;

TEST(dyad_census, of_one_pair_that_answers_and_two_that_do_not) {
  //   0 ⇄ 1 → 2 → 3      of 6 pairs
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 0}, {1, 2}, {2, 3}}, {.directed = true});
  const auto found = dyad_census(g);
  EXPECT_EQ(found.mutual, 1u);
  EXPECT_EQ(found.asymmetric, 2u);
  EXPECT_EQ(found.null, 3u);
}

TEST(dyad_census, takes_an_undirected_tie_for_mutual) {
  const auto found = dyad_census(tie_graph::build(3, pairs{{0, 1}}));
  EXPECT_EQ(found.mutual, 1u);
  EXPECT_EQ(found.asymmetric, 0u);
  EXPECT_EQ(found.null, 2u);
}

TEST(dyad_census, of_fewer_than_two_actors_is_three_zeros) {
  for (const auto& g : {tie_graph{}, tie_graph::build(1, pairs{}, {.directed = true})}) {
    const auto found = dyad_census(g);
    EXPECT_EQ(found.mutual + found.asymmetric + found.null, 0u);
  }
}

}  // namespace
}  // namespace guyub::collaboration
