#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/facilitation/reach/dependence.hpp>
#include <guyub/run_options.hpp>

#include "villages.hpp"

namespace guyub::facilitation {
namespace {

using graph::tie_graph;
using graph::vertex;
using mask = std::vector<std::uint8_t>;
using pairs = std::vector<std::pair<vertex, vertex>>;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Residents a1–a4, b1–b4 towards government g1–g3, and the facilitator.
const mask facilitator = test::mask(12, 0, 0);
const mask government = test::mask(12, 1, 3);
const mask residents = test::mask(12, 4, 11);

TEST(dependence, of_a_village_on_its_facilitator) {
  // 8 residents · 3 officials = 24 pairs.
  // With F, in 2 steps: a2 to g1, g2, g3; a1, a3, a4 to g2; a1 and b1 to g1 through F: 8.
  //         In 3: all 12 of a; b1 to the three, b2, b3, b4 to g1: 18. In any number: 24.
  // Without F: 6 in 2 steps, 12 in 3 and in any number, since b is cut off.
  const auto result = dependence(test::three_cliques(), facilitator, residents, government);
  EXPECT_EQ(result.steps, (std::vector<double>{2, 3, infinity}));
  EXPECT_EQ(result.reach_with, (std::vector<double>{8.0 / 24, 18.0 / 24, 1}));
  EXPECT_EQ(result.reach_without, (std::vector<double>{6.0 / 24, 12.0 / 24, 12.0 / 24}));
  EXPECT_DOUBLE_EQ(result.dependence[0], 1 - 6.0 / 8);
  EXPECT_DOUBLE_EQ(result.dependence[1], 1 - 12.0 / 18);
  EXPECT_DOUBLE_EQ(result.dependence[2], 0.5);
  EXPECT_EQ(result.stranded, (std::vector<vertex>{8, 9, 10, 11}));  // b1–b4
}

TEST(dependence, is_nothing_on_someone_who_is_one_way_of_two) {
  //   0 — 1 — 3, 0 — 2 — 3
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 3}, {0, 2}, {2, 3}});
  const auto result = dependence(g, mask{0, 1, 0, 0}, mask{1, 0, 0, 0}, mask{0, 0, 0, 1});
  EXPECT_EQ(result.dependence, (std::vector<double>{0, 0, 0}));
  EXPECT_TRUE(result.stranded.empty());
}

TEST(dependence, counts_who_is_removed_on_neither_side) {
  //   0 → 1 → 2      1 is a source, the one removed, and in the way of 0
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 2}}, {.directed = true});
  const auto result =
      dependence(g, mask{0, 1, 0}, mask{1, 1, 0}, mask{0, 0, 1}, {.steps = {std::nullopt}});
  EXPECT_EQ(result.reach_with, std::vector<double>{1});  // 0 to 2; not 1 to 2
  EXPECT_EQ(result.reach_without, std::vector<double>{0});
  EXPECT_EQ(result.dependence, std::vector<double>{1});
  EXPECT_EQ(result.stranded, std::vector<vertex>{0});
}

TEST(dependence, walks_ties_in_their_direction) {
  const auto g = tie_graph::build(3, pairs{{1, 0}, {2, 1}}, {.directed = true});
  const auto result = dependence(g, mask{0, 1, 0}, mask{1, 0, 0}, mask{0, 0, 1});
  EXPECT_EQ(result.reach_with, (std::vector<double>{0, 0, 0}));
  EXPECT_TRUE(std::isnan(result.dependence[2]));  // nothing was reached with them
}

TEST(dependence, keeps_isolated_sources_among_the_pairs) {
  //   0 — 1 — 2, and 3 alone, a source as well
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 2}});
  const auto result = dependence(g, mask{0, 1, 0, 0}, mask{1, 0, 0, 1}, mask{0, 0, 1, 0});
  EXPECT_EQ(result.reach_with, (std::vector<double>{0.5, 0.5, 0.5}));
  EXPECT_EQ(result.dependence, (std::vector<double>{1, 1, 1}));
  EXPECT_EQ(result.stranded, std::vector<vertex>{0});  // 3 never reached anybody
}

TEST(dependence, is_undefined_where_there_is_nobody_to_reach) {
  for (const auto& g : {tie_graph{}, tie_graph::build(1, pairs{})}) {
    const mask all(g.vertex_count(), 1);
    const mask nobody(g.vertex_count(), 0);
    const auto result = dependence(g, nobody, all, all);
    for (const double value : result.dependence) EXPECT_TRUE(std::isnan(value));
    for (const double value : result.reach_with) EXPECT_TRUE(std::isnan(value));
    EXPECT_TRUE(result.stranded.empty());
  }
}

TEST(dependence, refuses_masks_of_another_length_and_no_steps) {
  const auto g = test::three_cliques();
  const mask short_mask(11, 1);
  EXPECT_THROW((void)dependence(g, short_mask, residents, government), std::invalid_argument);
  EXPECT_THROW((void)dependence(g, facilitator, short_mask, government), std::invalid_argument);
  EXPECT_THROW((void)dependence(g, facilitator, residents, short_mask), std::invalid_argument);
  EXPECT_THROW((void)dependence(g, facilitator, residents, government, {.steps = {2, 0}}),
               std::invalid_argument);
}

TEST(dependence, tells_progress_once_from_nothing_to_all) {
  // 150 sources are 3 searches with and 3 without, however many numbers of steps are asked for
  pairs ring;
  for (vertex v = 0; v < 151; ++v) ring.emplace_back(v, (v + 1) % 151);
  const auto g = tie_graph::build(151, ring);
  std::vector<double> shares;
  (void)dependence(g, test::mask(151, 0, 0), mask(151, 1), mask(151, 1), {.steps = {1, 2, 3, 4}},
                   {.threads = 1, .progress = [&](double share) { shares.push_back(share); }});
  EXPECT_EQ(shares, (std::vector<double>{1.0 / 6, 2.0 / 6, 3.0 / 6, 4.0 / 6, 5.0 / 6, 1}));
}

TEST(dependence, finds_the_stranded_whatever_steps_are_asked_for) {
  const auto result =
      dependence(test::three_cliques(), facilitator, residents, government, {.steps = {2}});
  EXPECT_EQ(result.reach_with, std::vector<double>{8.0 / 24});
  EXPECT_EQ(result.stranded, (std::vector<vertex>{8, 9, 10, 11}));
}

TEST(dependence, stops_when_asked_to) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW((void)dependence(test::three_cliques(), facilitator, residents, government, {},
                                {.stop = stop.get_token()}),
               stopped);
}

}  // namespace
}  // namespace guyub::facilitation
