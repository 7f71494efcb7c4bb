#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <stop_token>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/facilitation/reach/reachability.hpp>
#include <guyub/run_options.hpp>

#include "villages.hpp"

namespace guyub::facilitation {
namespace {

using graph::tie_graph;
using graph::vertex;
using mask = std::vector<std::uint8_t>;
using pairs = std::vector<std::pair<vertex, vertex>>;

TEST(reachability, of_government_by_residents_grows_with_the_steps) {
  // Residents a1–a4, b1–b4 and government g1–g3: 24 pairs; see dependence for the 8 and the 18.
  const auto g = test::three_cliques();
  const auto residents = test::mask(12, 4, 11);
  const auto government = test::mask(12, 1, 3);
  const auto one = reachability(g, residents, government, {.steps = 1});
  EXPECT_EQ(one.reached, 1u);  // a2 — g2
  EXPECT_EQ(one.pairs, 24u);
  EXPECT_EQ(reachability(g, residents, government, {.steps = 2}).reached, 8u);
  EXPECT_EQ(reachability(g, residents, government, {.steps = 3}).value, 0.75);
  EXPECT_EQ(reachability(g, residents, government).value, 1);
}

TEST(reachability, walks_ties_in_their_direction) {
  //   0 → 1 → 2
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 2}}, {.directed = true});
  EXPECT_EQ(reachability(g, mask{1, 0, 0}, mask{0, 0, 1}).value, 1);
  EXPECT_EQ(reachability(g, mask{0, 0, 1}, mask{1, 0, 0}).value, 0);
}

TEST(reachability, does_not_pair_an_actor_with_itself) {
  //   0 — 1, 2 alone; all are sources and targets: 2 of the 3 · 2 ordered pairs
  const auto g = tie_graph::build(3, pairs{{0, 1}});
  const mask all{1, 1, 1};
  const auto result = reachability(g, all, all);
  EXPECT_EQ(result.pairs, 6u);
  EXPECT_EQ(result.reached, 2u);
}

TEST(reachability, passes_through_actors_of_neither_side) {
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 2}, {2, 3}});
  EXPECT_EQ(reachability(g, mask{1, 0, 0, 0}, mask{0, 0, 0, 1}, {.steps = 3}).value, 1);
  EXPECT_EQ(reachability(g, mask{1, 0, 0, 0}, mask{0, 0, 0, 1}, {.steps = 2}).value, 0);
}

TEST(reachability, takes_any_entry_but_zero_for_a_member) {
  const auto g = tie_graph::build(2, pairs{{0, 1}});
  EXPECT_EQ(reachability(g, mask{7, 0}, mask{0, 255}).value, 1);
}

TEST(reachability, takes_more_than_sixty_four_sources) {
  // a ring of 150, one way: within 3 steps each reaches three others
  pairs ring;
  for (vertex v = 0; v < 150; ++v) ring.emplace_back(v, (v + 1) % 150);
  const auto g = tie_graph::build(150, ring, {.directed = true});
  const mask all(150, 1);
  EXPECT_EQ(reachability(g, all, all, {.steps = 3}).reached, 450u);
  EXPECT_EQ(reachability(g, all, all).value, 1);
  EXPECT_EQ(reachability(g, all, all, {}, {.threads = 3}).reached, 150u * 149u);
}

TEST(reachability, is_undefined_without_pairs) {
  EXPECT_TRUE(std::isnan(reachability(tie_graph{}, mask{}, mask{}).value));
  const auto one = reachability(tie_graph::build(1, pairs{}), mask{1}, mask{1});
  EXPECT_TRUE(std::isnan(one.value));
  EXPECT_EQ(one.pairs, 0u);
  EXPECT_TRUE(
      std::isnan(reachability(test::three_cliques(), mask(12, 0), test::mask(12, 0, 3)).value));
}

TEST(reachability, refuses_masks_of_another_length) {
  EXPECT_THROW((void)reachability(test::three_cliques(), mask(3, 1), mask(12, 1)),
               std::invalid_argument);
  EXPECT_THROW((void)reachability(test::three_cliques(), mask(12, 1), mask(13, 1)),
               std::invalid_argument);
}

TEST(reachability, refuses_paths_of_no_steps) {
  EXPECT_THROW((void)reachability(test::three_cliques(), mask(12, 1), mask(12, 1), {.steps = 0}),
               std::invalid_argument);
}

TEST(reachability, stops_on_the_way) {
  // told to stop as soon as the first search of 64 sources is done; 1,000 sources make 16
  pairs ring;
  for (vertex v = 0; v < 1000; ++v) ring.emplace_back(v, (v + 1) % 1000);
  const auto g = tie_graph::build(1000, ring);
  std::stop_source stop;
  int told = 0;
  const run_options run{.threads = 1, .stop = stop.get_token(), .progress = [&](double) {
                          ++told;
                          stop.request_stop();
                        }};
  EXPECT_THROW((void)reachability(g, mask(1000, 1), mask(1000, 1), {}, run), stopped);
  EXPECT_EQ(told, 1);
}

TEST(reachability, stops_when_asked_to) {
  std::stop_source stop;
  stop.request_stop();
  const mask all(12, 1);
  EXPECT_THROW((void)reachability(test::three_cliques(), all, all, {}, {.stop = stop.get_token()}),
               stopped);
}

}  // namespace
}  // namespace guyub::facilitation
