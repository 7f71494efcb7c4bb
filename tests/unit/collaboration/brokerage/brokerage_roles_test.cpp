#include <array>
#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/brokerage/brokerage_roles.hpp>

#include "villages.hpp"

namespace guyub::collaboration {
namespace {

using graph::partition;
using graph::tie_graph;
using graph::vertex;
using pairs = std::vector<std::pair<vertex, vertex>>;

constexpr auto total = brokerage_role_count;

constexpr std::size_t at(brokerage_role role) {
  return static_cast<std::size_t>(role);
}

/// The five counts of one actor.
std::array<double, 5> roles_of(const brokerage_roles_result& result, std::size_t actor) {
  return {result.coordinator[actor], result.itinerant[actor], result.gatekeeper[actor],
          result.representative[actor], result.liaison[actor]};
}

TEST(brokerage_roles, are_told_apart_by_the_groups_of_the_three) {
  //   0 → 1 → 2     the broker 1 is of group a
  const auto path = tie_graph::build(3, pairs{{0, 1}, {1, 2}}, {.directed = true});
  const std::vector<std::pair<std::vector<partition::group>, std::array<double, 5>>> cases = {
      {{0, 0, 0}, {1, 0, 0, 0, 0}},  // a a a: coordinator
      {{1, 0, 1}, {0, 1, 0, 0, 0}},  // b a b: itinerant
      {{1, 0, 0}, {0, 0, 1, 0, 0}},  // b a a: gatekeeper
      {{0, 0, 1}, {0, 0, 0, 1, 0}},  // a a b: representative
      {{1, 0, 2}, {0, 0, 0, 0, 1}},  // b a c: liaison
  };
  for (const auto& [groups, expected] : cases) {
    const auto result = brokerage_roles(path, partition(groups, {"a", "b", "c"}));
    EXPECT_EQ(roles_of(result, 1), expected);
    EXPECT_EQ(result.total, (std::vector<double>{0, 1, 0}));
  }
}

TEST(brokerage_roles, do_not_count_a_closed_pair) {
  //   0 → 1 → 2, 0 → 2: nobody needs 1; a tie 2 → 0 would not close the pair (0, 2)
  const partition one({0, 0, 0}, {"a"});
  EXPECT_EQ(
      brokerage_roles(tie_graph::build(3, pairs{{0, 1}, {1, 2}, {0, 2}}, {.directed = true}), one)
          .total[1],
      0);
  EXPECT_EQ(
      brokerage_roles(tie_graph::build(3, pairs{{0, 1}, {1, 2}, {2, 0}}, {.directed = true}), one)
          .total[1],
      1);
}

TEST(brokerage_roles, of_three_cliques_and_a_facilitator) {
  // F stands between g1, a1 and b1, of which no two are tied: 3 · 2 ordered pairs, all of two groups
  // that are not F's. a1 stands between F and each of a2, a3, a4, both ways: 3 and 3.
  const auto result = brokerage_roles(test::three_cliques(), test::three_cliques_groups());
  EXPECT_EQ(roles_of(result, 0), (std::array<double, 5>{0, 0, 0, 0, 6}));
  EXPECT_EQ(roles_of(result, 1), (std::array<double, 5>{0, 0, 2, 2, 0}));   // g1
  EXPECT_EQ(roles_of(result, 4), (std::array<double, 5>{0, 0, 3, 3, 0}));   // a1
  EXPECT_EQ(roles_of(result, 11), (std::array<double, 5>{0, 0, 0, 0, 0}));  // b4
  // g1 2, g2 2, a1 3, a2 3, b1 3
  EXPECT_EQ(result.totals.count[at(brokerage_role::gatekeeper)], 13);
  EXPECT_EQ(result.totals.count[at(brokerage_role::representative)], 13);
  EXPECT_EQ(result.totals.count[at(brokerage_role::liaison)], 6);
  EXPECT_EQ(result.totals.count[total], 32);
}

TEST(brokerage_roles, are_expected_in_proportion_to_the_pairs_of_others) {
  // F's 6 open pairs fall on 11 · 10 ordered pairs of others; of two different groups are
  // 2 (3·4 + 3·4 + 4·4) = 80 of these.
  const auto result = brokerage_roles(test::three_cliques(), test::three_cliques_groups());
  EXPECT_DOUBLE_EQ(result.expected[at(brokerage_role::liaison)][0], 6.0 * 80 / 110);
  EXPECT_DOUBLE_EQ(result.expected[at(brokerage_role::itinerant)][0], 6.0 * 30 / 110);
  EXPECT_EQ(result.expected[at(brokerage_role::coordinator)][0], 0);  // F is alone in its group
  EXPECT_TRUE(std::isnan(result.z[at(brokerage_role::coordinator)][0]));
}

TEST(brokerage_roles, share_an_open_pair_among_its_brokers) {
  //   0 → 1 → 3
  //   0 → 2 → 3     one open pair, two brokers
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 3}, {0, 2}, {2, 3}}, {.directed = true});
  const partition by({0, 0, 1, 0}, {"a", "b"});
  const auto raw = brokerage_roles(g, by);
  const auto shared = brokerage_roles(g, by, {.weighting = brokerage_weighting::shared});
  EXPECT_EQ(raw.coordinator[1], 1);
  EXPECT_EQ(shared.coordinator[1], 0.5);
  EXPECT_EQ(shared.itinerant[2], 0.5);
  EXPECT_EQ(shared.totals.count[total], 1);  // open pairs
}

// Published: the exact standard deviations for groups of 6 and 4 at d = 0.3, against which the
// graph-level ones of sna 2.7 (13.080 and 4.984) fall short; a Monte Carlo gives 12.83 and 4.375.
TEST(brokerage_roles, have_the_exact_standard_deviation_when_ties_are_independent) {
  pairs arcs;
  for (vertex u = 0; u < 10; ++u) {
    for (vertex v = 0; v < 10 && arcs.size() < 27; ++v) {  // 27 of 90
      if (u != v) arcs.emplace_back(u, v);
    }
  }
  const auto g = tie_graph::build(10, arcs, {.directed = true});
  const partition by({0, 0, 0, 0, 0, 0, 1, 1, 1, 1}, {"a", "b"});
  const auto totals = brokerage_roles(g, by, {.null = brokerage_null::ties}).totals;
  EXPECT_NEAR(totals.sd[total], 12.860, 5e-4);
  EXPECT_NEAR(totals.sd[at(brokerage_role::representative)], 4.373, 5e-4);
  // 10 · 9 · 8 triples, each open with 0.3² · 0.7; of these 6·5·4 + 4·3·2 within a group
  EXPECT_NEAR(totals.expected[total], 720 * 0.063, 1e-12);
  EXPECT_NEAR(totals.expected[at(brokerage_role::coordinator)], 144 * 0.063, 1e-12);
}

TEST(brokerage_roles, of_a_whole_graph_hold_a_constant_total_when_labels_are_permuted) {
  const auto all = brokerage_roles(test::three_cliques(), test::three_cliques_groups()).totals;
  EXPECT_DOUBLE_EQ(all.expected[total], 32);
  EXPECT_EQ(all.sd[total], 0);
  EXPECT_TRUE(std::isnan(all.z[total]));
}

TEST(brokerage_roles, leave_out_the_unlabelled_and_their_ties) {
  //   0 → 1 → 2, and 3 unlabelled: 0 → 3 → 2
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 2}, {0, 3}, {3, 2}}, {.directed = true});
  const auto result = brokerage_roles(g, partition({0, 0, 0, partition::unlabelled}, {"a"}),
                                      {.weighting = brokerage_weighting::shared});
  EXPECT_EQ(result.coordinator[1], 1);  // not shared with 3
  EXPECT_TRUE(std::isnan(result.coordinator[3]));
  EXPECT_TRUE(std::isnan(result.total[3]));
  EXPECT_TRUE(std::isnan(result.expected[0][3]));
}

TEST(brokerage_roles, of_isolates_are_zero) {
  const auto result =
      brokerage_roles(tie_graph::build(4, pairs{{0, 1}, {1, 2}}), partition({0, 0, 0, 0}, {"a"}));
  EXPECT_EQ(result.total, (std::vector<double>{0, 2, 0, 0}));  // (0, 2) and (2, 0)
}

TEST(brokerage_roles, of_an_empty_graph_and_of_one_actor_are_none) {
  const auto empty = brokerage_roles(tie_graph{}, partition{});
  EXPECT_TRUE(empty.total.empty());
  EXPECT_EQ(empty.totals.count[total], 0);
  for (const auto null : {brokerage_null::labels, brokerage_null::ties}) {
    const auto one =
        brokerage_roles(tie_graph::build(1, pairs{}), partition({0}, {"a"}), {.null = null});
    EXPECT_EQ(one.total, std::vector<double>{0});
    EXPECT_EQ(one.expected[0], std::vector<double>{0});
    EXPECT_TRUE(std::isnan(one.z[0][0]));
  }
}

TEST(brokerage_roles, come_without_moments_when_no_null_is_asked_for) {
  const auto result = brokerage_roles(test::three_cliques(), test::three_cliques_groups(),
                                      {.null = brokerage_null::none});
  EXPECT_TRUE(result.expected[0].empty());
  EXPECT_TRUE(std::isnan(result.totals.expected[0]));
  EXPECT_EQ(result.liaison[0], 6);
}

TEST(brokerage_roles, refuse_what_they_have_no_moments_for) {
  const auto g = test::three_cliques();
  EXPECT_THROW((void)brokerage_roles(
                   g, test::three_cliques_groups(),
                   {.null = brokerage_null::ties, .weighting = brokerage_weighting::shared}),
               std::invalid_argument);
  EXPECT_THROW((void)brokerage_roles(g, partition({0, 0}, {"a"})), std::invalid_argument);
}

}  // namespace
}  // namespace guyub::collaboration
