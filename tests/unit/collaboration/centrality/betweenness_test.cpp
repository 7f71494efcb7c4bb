#include <algorithm>
#include <cmath>
#include <cstring>
#include <stdexcept>
#include <stop_token>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/centrality/betweenness.hpp>
#include <guyub/run_options.hpp>

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;
using pairs = std::vector<std::pair<vertex, vertex>>;
using values = std::vector<double>;

//   0 — 1
//   |   |      a square with a tail: 3 — 4
//   2 — 3 — 4
const pairs ties{{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 4}};

tie_graph weighted(vertex n, const pairs& of, const values& weights) {
  std::vector<vertex> from;
  std::vector<vertex> to;
  for (const auto& [u, v] : of) {
    from.push_back(u);
    to.push_back(v);
  }
  return tie_graph::build(n, from, to, weights);
}

/// Every second actor ties to the next 2, 9 and 31.
tie_graph ring(vertex n) {
  pairs of;
  for (vertex v = 0; v < n; ++v) {
    for (const vertex step : {1u, 2u, 9u, 31u}) of.emplace_back(v, (v + step * (1 + v % 2)) % n);
  }
  return tie_graph::build(n, of);
}

TEST(betweenness, shares_a_pair_among_its_shortest_paths) {
  // pairs with a way through others: 0–3 (1 or 2), 1–2 (0 or 3), 0–4 (1,3 or 2,3), 1–4 (3), 2–4 (3)
  //   0: 1/2 · 1: 1/2 + 1/2 · 2: the same · 3: 1/2 + 1 + 1 + 1
  EXPECT_EQ(betweenness(tie_graph::build(5, ties)).betweenness, (values{0.5, 1, 1, 3.5, 0}));
}

TEST(betweenness, counts_ordered_pairs_where_directed) {
  // 0 → 1 → 2 → 0: each is on the way of one ordered pair
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 2}, {2, 0}}, {.directed = true});
  EXPECT_EQ(betweenness(g).betweenness, (values{1, 1, 1}));
  EXPECT_EQ(betweenness(g, {.normalised = true}).betweenness, (values{0.5, 0.5, 0.5}));
}

TEST(betweenness, normalised_is_a_share_of_the_pairs_of_others) {
  // 4 · 3 / 2 = 6 pairs of others
  const auto result = betweenness(tie_graph::build(5, ties), {.normalised = true});
  EXPECT_DOUBLE_EQ(result.betweenness[3], 3.5 / 6);
  const auto star = tie_graph::build(4, pairs{{0, 1}, {0, 2}, {0, 3}});
  EXPECT_DOUBLE_EQ(betweenness(star, {.normalised = true}).betweenness[0], 1);
}

TEST(betweenness, follows_lengths) {
  //   0 —1— 1 —1— 2, 0 —3— 2: from 0 to 2 by way of 1
  const auto g = weighted(3, {{0, 1}, {1, 2}, {0, 2}}, {1, 1, 3});
  EXPECT_EQ(betweenness(g).betweenness, (values{0, 0, 0}));
  EXPECT_EQ(betweenness(g, {.weights = path_weights::distance}).betweenness, (values{0, 1, 0}));
  // strong ties are short: 1/1 + 1/1 against 1/3
  EXPECT_EQ(betweenness(g, {.weights = path_weights::strength}).betweenness, (values{0, 0, 0}));
}

TEST(betweenness, takes_lengths_apart_by_rounding_for_equal) {
  // 0.1 + 0.2 ≠ 0.3 in doubles; two ways of length 0.3 from 0 to 2
  const auto g = weighted(4, {{0, 1}, {1, 2}, {0, 3}, {3, 2}}, {0.1, 0.2, 0.15, 0.15});
  const auto result = betweenness(g, {.weights = path_weights::distance});
  EXPECT_DOUBLE_EQ(result.betweenness[1], 0.5);
  EXPECT_DOUBLE_EQ(result.betweenness[3], 0.5);
}

TEST(betweenness, stays_within_its_range_with_ties_below_the_tolerance) {
  //   0 —1— 1 —1e-12— 2 —1— 3, 0 —1— 2: at most the 3 pairs of others
  const auto g = weighted(4, {{0, 1}, {0, 2}, {1, 2}, {2, 3}}, {1, 1, 1e-12, 1});
  for (const double value : betweenness(g, {.weights = path_weights::distance}).betweenness) {
    EXPECT_LE(value, 3);
    EXPECT_GE(value, 0);
  }
}

TEST(betweenness, keeps_isolates_and_knows_the_smallest_graphs) {
  EXPECT_EQ(betweenness(tie_graph::build(3, pairs{{0, 1}})).betweenness, (values{0, 0, 0}));
  EXPECT_TRUE(betweenness(tie_graph{}).betweenness.empty());
  EXPECT_EQ(betweenness(tie_graph::build(1, pairs{})).betweenness, (values{0}));
  const auto two = betweenness(tie_graph::build(2, pairs{{0, 1}}), {.normalised = true});
  EXPECT_TRUE(std::isnan(two.betweenness[0]));
}

TEST(betweenness, refuses_lengths_that_are_not_positive_or_not_finite) {
  const pairs path{{0, 1}, {1, 2}};
  for (const double weight : {0.0, -1.0}) {
    for (const auto read : {path_weights::distance, path_weights::strength}) {
      EXPECT_THROW(
          static_cast<void>(betweenness(weighted(3, path, {1, weight}), {.weights = read})),
          std::invalid_argument);
    }
  }
  const auto faint = weighted(3, path, {1, 1e-310});
  EXPECT_THROW(static_cast<void>(betweenness(faint, {.weights = path_weights::strength})),
               std::invalid_argument);
}

TEST(betweenness, ends_where_lengths_add_up_past_all_numbers) {
  const auto g = weighted(3, {{0, 1}, {1, 2}}, {1e308, 1e308});
  EXPECT_EQ(betweenness(g, {.weights = path_weights::distance}).betweenness, (values{0, 0, 0}));
}

//     1       4
//   /   \   /   \      a chain of diamonds: each doubles the shortest paths
//  0     3      6  …
//   \   /   \   /
//     2       5
tie_graph diamonds(vertex count) {
  pairs of;
  for (vertex at = 0; at < 3 * count; at += 3) {
    for (const vertex side : {at + 1, at + 2}) {
      of.emplace_back(at, side);
      of.emplace_back(side, at + 3);
    }
  }
  return tie_graph::build(3 * count + 1, of);
}

TEST(betweenness, counts_paths_as_far_as_a_double_does) {
  for (const path_weights weights : {path_weights::none, path_weights::distance}) {
    // 2^1000 paths from end to end; all 1500 · 1500 pairs to the left and right pass the middle,
    // and half of the paths between the two sides of either diamond beside it
    const auto found = betweenness(diamonds(1000), {.weights = weights}).betweenness;
    EXPECT_NEAR(found[1500], 1500.0 * 1500.0 + 1, 1e-3);
    EXPECT_THROW((void)betweenness(diamonds(1100), {.weights = weights}), std::overflow_error);
  }
}

TEST(betweenness, has_the_same_bytes_at_any_number_of_threads) {
  const auto g = ring(300);
  run_options run;
  run.threads = 1;
  const auto one = betweenness(g, {}, run).betweenness;
  for (const int threads : {2, 3, 8}) {
    run.threads = threads;
    const auto many = betweenness(g, {}, run).betweenness;
    EXPECT_EQ(std::memcmp(one.data(), many.data(), one.size() * sizeof(double)), 0) << threads;
  }
}

TEST(betweenness, stops_when_asked) {
  std::stop_source source;
  source.request_stop();
  run_options run;
  run.stop = source.get_token();
  EXPECT_THROW(static_cast<void>(betweenness(ring(50), {}, run)), stopped);
}

TEST(betweenness, tells_rising_shares_up_to_all) {
  run_options run;
  run.threads = 4;
  std::vector<double> shares;
  run.progress = [&shares](double share) { shares.push_back(share); };
  static_cast<void>(betweenness(ring(500), {}, run));
  EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
  ASSERT_FALSE(shares.empty());
  EXPECT_EQ(shares.back(), 1.0);
}

}  // namespace
}  // namespace guyub::collaboration
