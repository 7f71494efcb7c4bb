#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/participation/copresence/projection.hpp>

namespace guyub::participation {
namespace {

using graph::incidence;
using graph::vertex;
using weights = std::vector<double>;

//        e    f    g           e: a b c      f: b c      g: d
//   a    ×
//   b    ×    ×                b and c share two events, a meets both once, d nobody
//   c    ×    ×
//   d              ×
incidence meetings() {
  const std::vector<vertex> actor = {0, 1, 2, 1, 2, 3};
  const std::vector<vertex> event = {0, 0, 0, 1, 1, 2};
  return incidence::build(4, 3, actor, event);
}

double weight(const graph::tie_graph& g, vertex from, vertex to) {
  const auto row = g.successors(from);
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (row[at] == to) return g.successor_weights(from)[at];
  }
  return 0;
}

weights of(projection_weighting weighting) {
  const auto ties = projection(meetings(), {.weighting = weighting}).ties;
  return {weight(ties, 0, 1), weight(ties, 0, 2), weight(ties, 1, 2)};
}

TEST(projection, weighs_a_tie_as_the_arithmetic_says) {
  EXPECT_EQ(of(projection_weighting::count), (weights{1, 1, 2}));
  // e has three: 1/2; f has two: 1
  EXPECT_EQ(of(projection_weighting::newman), (weights{0.5, 0.5, 1.5}));
  EXPECT_EQ(of(projection_weighting::resource), (weights{1.0 / 3, 1.0 / 3, 1.0 / 3 + 0.5}));
  // a was at one event, b and c at two
  EXPECT_EQ(of(projection_weighting::jaccard), (weights{0.5, 0.5, 1}));
  EXPECT_EQ(of(projection_weighting::overlap), (weights{1, 1, 1}));
}

TEST(projection, without_weights_says_only_that_they_met) {
  const auto ties = projection(meetings(), {.weighting = projection_weighting::binary}).ties;
  EXPECT_FALSE(ties.is_weighted());
  EXPECT_EQ(ties.tie_count(), 3u);
}

TEST(projection, keeps_whoever_met_nobody) {
  const auto ties = projection(meetings()).ties;
  EXPECT_EQ(ties.vertex_count(), 4u);
  EXPECT_FALSE(ties.is_directed());
  EXPECT_EQ(ties.out_degree(3), 0u);
}

TEST(projection, of_events_ties_those_that_share_people) {
  const auto ties = projection(meetings(), {.side = projection_side::events}).ties;
  EXPECT_EQ(ties.vertex_count(), 3u);
  EXPECT_EQ(ties.tie_count(), 1u);
  EXPECT_EQ(weight(ties, 0, 1), 2);
}

TEST(projection, keeps_ties_of_a_least_weight) {
  const auto ties = projection(meetings(), {.minimum = 2}).ties;
  EXPECT_EQ(ties.tie_count(), 1u);
  EXPECT_EQ(weight(ties, 1, 2), 2);
}

TEST(projection, keeps_the_heaviest_of_either_end_the_first_of_equal_ones) {
  // a has two of weight 1 and keeps the one to b; b and c keep each other
  const auto ties = projection(meetings(), {.top = 1}).ties;
  EXPECT_EQ(ties.tie_count(), 2u);
  EXPECT_EQ(weight(ties, 0, 1), 1);
  EXPECT_EQ(weight(ties, 1, 2), 2);
  EXPECT_EQ(projection(meetings(), {.top = 2}).ties, projection(meetings()).ties);
}

TEST(projection, of_nobody_and_of_one_is_a_graph_without_ties) {
  EXPECT_EQ(projection(incidence{}).ties.vertex_count(), 0u);
  const std::vector<vertex> only = {0};
  EXPECT_EQ(projection(incidence::build(1, 1, only, only)).ties.tie_count(), 0u);
}

TEST(projection, refuses_what_would_keep_nothing) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THROW(static_cast<void>(projection(meetings(), {.minimum = nan})), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(projection(meetings(), {.top = 0})), std::invalid_argument);
}

}  // namespace
}  // namespace guyub::participation
