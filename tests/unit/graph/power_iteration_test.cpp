#include "graph/power_iteration.hpp"

#include <cmath>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {
namespace {

using pairs = std::vector<std::pair<vertex, vertex>>;
using vector = std::vector<double>;

TEST(power_iteration, finds_the_eigenvector_of_a_triangle_with_a_tail) {
  //   0 — 1
  //    \  |
  //       2 — 3      largest eigenvalue 2.17008648662603, of x³ − x² − 3x + 1
  const auto g = tie_graph::build(4, pairs{{0, 1}, {0, 2}, {1, 2}, {2, 3}});
  const auto found = power_iteration(
      vector(4, 1.0), {.tolerance = 1e-13}, default_run(),
      [&](const vector& from, vector& to) { pull_rows(g.in_rows(), from, to, default_run()); },
      scale_to_length);
  EXPECT_TRUE(found.has_converged);
  constexpr double largest = 2.17008648662603;
  EXPECT_NEAR(found.value[2] / found.value[3], largest, 1e-11);
  EXPECT_NEAR(found.value[0] / found.value[2], 1 / (largest - 1), 1e-11);
  EXPECT_NEAR(found.value[0], found.value[1], 1e-12);
}

TEST(power_iteration, says_where_it_was_ended_before_it_stood_still) {
  // a tie alone turns the vector round for ever
  const auto g = tie_graph::build(2, pairs{{0, 1}});
  const auto found = power_iteration(
      vector{1, 0}, {.most = 5}, default_run(),
      [&](const vector& from, vector& to) { pull_rows(g.in_rows(), from, to, default_run()); },
      scale_to_sum);
  EXPECT_FALSE(found.has_converged);
  EXPECT_EQ(found.steps, 5u);
  EXPECT_DOUBLE_EQ(found.change, 2);
}

TEST(power_iteration, ends_where_numbers_end) {
  const auto found = power_iteration(
      vector{1}, {}, default_run(), [](const vector& from, vector& to) { to[0] = from[0] * 1e300; },
      [](vector&) {});
  EXPECT_FALSE(found.has_converged);
  EXPECT_EQ(found.steps, 2u);
}

TEST(pull_rows, multiplies_by_the_weights_where_there_are_any) {
  const std::vector<vertex> from{0, 1};
  const std::vector<vertex> to{2, 2};
  const std::vector<double> weights{2, 3};
  const auto g = tie_graph::build(3, from, to, weights, {.directed = true});
  vector sums(3, 9);
  pull_rows(g.in_rows(), {10, 1, 5}, sums, default_run());
  EXPECT_EQ(sums, (vector{0, 0, 23}));
}

TEST(power_iteration, of_nobody_stands_still_at_once) {
  const auto found =
      power_iteration({}, {}, default_run(), [](const vector&, vector&) {}, scale_to_sum);
  EXPECT_TRUE(found.has_converged);
}

}  // namespace
}  // namespace guyub::graph
