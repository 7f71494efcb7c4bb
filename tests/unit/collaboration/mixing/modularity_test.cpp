#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/mixing/modularity.hpp>

namespace guyub::collaboration {
namespace {

using graph::partition;
using graph::tie_graph;
using graph::vertex;
using pairs = std::vector<std::pair<vertex, vertex>>;

//   0 — 1   3 — 4      a: 0 1 2, b: 3 4 5
//    \  |   |  /       each triangle has 3 ties, one crosses
//       2 — 5
const pairs ties{{0, 1}, {0, 2}, {1, 2}, {3, 4}, {3, 5}, {4, 5}, {2, 5}};
const partition groups({0, 0, 0, 1, 1, 1}, {"a", "b"});

TEST(modularity, is_what_ties_within_exceed_those_expected_by) {
  // twice 3/7 − (7/14)²
  EXPECT_DOUBLE_EQ(modularity(tie_graph::build(6, ties), groups).value, 2 * (3.0 / 7.0 - 0.25));
}

TEST(modularity, takes_the_resolution_times_what_is_expected) {
  EXPECT_DOUBLE_EQ(modularity(tie_graph::build(6, ties), groups, {.resolution = 2}).value,
                   2 * (3.0 / 7.0 - 2 * 0.25));
  EXPECT_DOUBLE_EQ(modularity(tie_graph::build(6, ties), groups, {.resolution = 0}).value,
                   6.0 / 7.0);
}

TEST(modularity, of_a_directed_graph_expects_by_ties_sent_and_received) {
  // 0 → 1, 0 → 2, 1 → 2; a: 0 1, b: 2. a sends 3 and gets 1, b gets 2
  const auto g = tie_graph::build(3, pairs{{0, 1}, {0, 2}, {1, 2}}, {.directed = true});
  EXPECT_DOUBLE_EQ(modularity(g, partition({0, 0, 1}, {"a", "b"})).value,
                   1.0 / 3.0 - (3.0 * 1.0) / 9.0);
}

TEST(modularity, adds_up_weights_where_there_are_any) {
  const std::vector<vertex> from{0, 1};
  const std::vector<vertex> to{1, 2};
  const std::vector<double> weights{3, 1};
  const auto g = tie_graph::build(3, from, to, weights);
  // within a 3 of 4; strengths 7 of 8 and 1 of 8
  EXPECT_DOUBLE_EQ(modularity(g, partition({0, 0, 1}, {"a", "b"})).value,
                   3.0 / 4.0 - (49.0 + 1.0) / 64.0);
}

TEST(modularity, leaves_out_ties_with_an_unlabelled_end) {
  pairs more = ties;
  more.emplace_back(0, 6);
  const auto g = tie_graph::build(7, more);
  const partition by({0, 0, 0, 1, 1, 1, partition::unlabelled}, {"a", "b"});
  EXPECT_DOUBLE_EQ(modularity(g, by).value, 2 * (3.0 / 7.0 - 0.25));
}

TEST(modularity, of_one_group_is_zero) {
  EXPECT_DOUBLE_EQ(
      modularity(tie_graph::build(6, ties), partition({0, 0, 0, 0, 0, 0}, {"a"})).value, 0);
}

TEST(modularity, is_undefined_without_ties) {
  EXPECT_TRUE(std::isnan(modularity(tie_graph(), partition()).value));
  EXPECT_TRUE(std::isnan(modularity(tie_graph::build(6, pairs{}), groups).value));
}

TEST(modularity, refuses_what_is_no_resolution_and_no_weight) {
  const auto g = tie_graph::build(6, ties);
  for (const double wrong : {std::nan(""), std::numeric_limits<double>::infinity(), -1.0}) {
    EXPECT_THROW(static_cast<void>(modularity(g, groups, {.resolution = wrong})),
                 std::invalid_argument);
  }
  const std::vector<vertex> from{0};
  const std::vector<vertex> to{1};
  const std::vector<double> negative{-1};
  EXPECT_THROW(static_cast<void>(modularity(tie_graph::build(6, from, to, negative), groups)),
               std::invalid_argument);
  EXPECT_THROW(static_cast<void>(modularity(tie_graph::build(2, pairs{}), groups)),
               std::invalid_argument);
}

}  // namespace
}  // namespace guyub::collaboration
