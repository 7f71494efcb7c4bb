#include <cstdint>
#include <optional>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/facilitation/reach/dependence.hpp>
#include <guyub/facilitation/reach/reachability.hpp>

#include "networks.hpp"
#include "villages.hpp"

namespace guyub::facilitation {
namespace {

using graph::vertex;

// networkx 3.6.1, all_pairs_shortest_path_length(karate_club_graph()): of the 561 pairs 78 are one
// step apart, 265 two, 137 three, 73 four and 8 five.
TEST(reachability, of_the_karate_club_follows_its_distances) {
  const auto g = test::read_ties("karate", 34);
  const auto all = test::mask(34, 0, 33);
  double pairs = 0;
  std::uint32_t steps = 1;
  for (const double apart : {78.0, 265.0, 137.0, 73.0, 8.0}) {
    pairs += apart;
    EXPECT_DOUBLE_EQ(reachability(g, all, all, {.steps = steps}).value, pairs / 561) << steps;
    ++steps;
  }
}

// networkx 3.6.1, articulation_points and connected_components: without Mr. Hi, member 0, five (4, 5,
// 6, 10, 16) and one (11) are cut off from the other 27.
TEST(dependence, of_the_karate_club_on_mr_hi) {
  const auto everyone = test::mask(34, 0, 33);
  const auto result = dependence(test::read_ties("karate", 34), test::mask(34, 0, 0), everyone,
                                 everyone, {.steps = {std::nullopt}});
  EXPECT_EQ(result.reach_with, std::vector<double>{1});
  EXPECT_DOUBLE_EQ(result.reach_without[0], (27.0 * 26 + 5 * 4) / (33 * 32));
  EXPECT_EQ(result.stranded, std::vector<vertex>{11});  // the five still have each other
}

}  // namespace
}  // namespace guyub::facilitation
