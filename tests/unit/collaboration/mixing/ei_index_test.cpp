#include <cmath>
#include <stdexcept>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/mixing/ei_index.hpp>

#include "villages.hpp"

namespace guyub::collaboration {
namespace {

using graph::partition;
using graph::tie_graph;
using pairs = std::vector<std::pair<graph::vertex, graph::vertex>>;
using values = std::vector<double>;

//   0 — 1      a: 0 1 2
//   |   |      b: 3 4
//   2   3 — 4
const pairs ties{{0, 1}, {0, 2}, {1, 3}, {3, 4}};
const partition groups({0, 0, 0, 1, 1}, {"a", "b"});

TEST(ei_index, is_the_balance_of_ties_between_and_within) {
  const auto result = ei_index(tie_graph::build(5, ties), groups);
  EXPECT_EQ(result.external, 1u);
  EXPECT_EQ(result.internal, 3u);
  EXPECT_DOUBLE_EQ(result.value, (1.0 - 3.0) / 4.0);
}

TEST(ei_index, moments_are_those_of_all_labellings_of_a_path_of_three) {
  //   0 — 1 — 2, labels a a b: the odd one out is 0, 1 or 2, so 1, 0 or 1 of the 2 ties is within
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 2}});
  const auto result = ei_index(g, partition({0, 0, 1}, {"a", "b"}));
  EXPECT_DOUBLE_EQ(result.expected_internal, 2.0 / 3.0);
  // values 0, 1, 0: mean 1/3, variance 1/3 - 1/9 = 2/9
  EXPECT_DOUBLE_EQ(result.expected, 1.0 / 3.0);
  EXPECT_NEAR(result.sd, std::sqrt(2.0 / 9.0), 1e-15);
  EXPECT_NEAR(result.z, (0.0 - 1.0 / 3.0) / std::sqrt(2.0 / 9.0), 1e-14);
}

TEST(ei_index, of_an_actor_counts_ties_sent) {
  const auto g = tie_graph::build(5, ties, {.directed = true});
  const auto result = ei_index(g, groups, {.level = ei_level::actor});
  EXPECT_EQ(result.row_external, (values{0, 1, 0, 0, 0}));
  EXPECT_EQ(result.row_internal, (values{2, 0, 0, 1, 0}));
  EXPECT_EQ(result.row_ei[0], -1);
  EXPECT_EQ(result.row_ei[1], 1);
  EXPECT_TRUE(std::isnan(result.row_ei[2]));
}

TEST(ei_index, of_a_group_counts_an_undirected_tie_within_twice) {
  const auto result = ei_index(tie_graph::build(5, ties), groups, {.level = ei_level::group});
  EXPECT_EQ(result.row_external, (values{1, 1}));
  EXPECT_EQ(result.row_internal, (values{4, 2}));
  EXPECT_DOUBLE_EQ(result.row_ei[0], (1.0 - 4.0) / 5.0);
  EXPECT_DOUBLE_EQ(result.row_ei[1], (1.0 - 2.0) / 3.0);
}

TEST(ei_index, is_that_of_the_labelled_actors_alone) {
  const auto g = tie_graph::build(5, ties);
  const partition by({0, 0, -1, 1, 1}, {"a", "b"});
  const auto part = tie_graph::build(4, pairs{{0, 1}, {1, 2}, {2, 3}});
  const partition part_by({0, 0, 1, 1}, {"a", "b"});
  const auto result = ei_index(g, by, {.level = ei_level::actor});
  const auto alone = ei_index(part, part_by);
  EXPECT_EQ(result.value, alone.value);
  EXPECT_EQ(result.sd, alone.sd);
  EXPECT_EQ(result.row_external[1], 1);
  EXPECT_TRUE(std::isnan(result.row_external[2]));
  EXPECT_TRUE(std::isnan(result.row_ei[2]));
}

TEST(ei_index, has_no_z_where_labels_cannot_change_it) {
  // all in one group; a complete graph
  const auto one = ei_index(tie_graph::build(5, ties), partition({0, 0, 0, 0, 0}, {"a"}));
  EXPECT_EQ(one.value, -1);
  EXPECT_EQ(one.sd, 0);
  EXPECT_TRUE(std::isnan(one.z));
  pairs all;
  for (graph::vertex u = 0; u < 7; ++u) {
    for (graph::vertex v = 0; v < u; ++v) all.emplace_back(u, v);
  }
  const auto complete =
      ei_index(tie_graph::build(7, all), partition({0, 0, 0, 1, 1, 2, 2}, {"a", "b", "c"}));
  EXPECT_EQ(complete.sd, 0);
  EXPECT_TRUE(std::isnan(complete.z));
  EXPECT_EQ(complete.lowest, complete.highest);
  EXPECT_TRUE(std::isnan(complete.rescaled));
}

TEST(ei_index, of_a_village_with_its_facilitator_in_a_class_of_its_own) {
  //   g1 — g2 — g3, a clique, so are a1–a4 and b1–b4      within: 3 + 6 + 6 = 15
  //   F — g1, F — a1, F — b1, g2 — a2                      between: 4
  const auto result = ei_index(test::three_cliques(), test::three_cliques_groups());
  EXPECT_EQ(result.internal, 15u);
  EXPECT_EQ(result.external, 4u);
  EXPECT_DOUBLE_EQ(result.value, (4.0 - 15.0) / 19.0);  // -.5789
  // the cliques are full: no more than these 15 fit within, while all 19 would fit between
  EXPECT_DOUBLE_EQ(result.lowest, (4.0 - 15.0) / 19.0);
  EXPECT_EQ(result.highest, 1);
  EXPECT_EQ(result.rescaled, -1);
}

TEST(ei_index, rescaled_allows_for_what_fits) {
  // 0 — 1 — 2, labels a a b: 1 dyad within, 2 between; both ties fit between, only one within
  const auto path = tie_graph::build(3, pairs{{0, 1}, {1, 2}});
  const auto result = ei_index(path, partition({0, 0, 1}, {"a", "b"}));
  EXPECT_EQ(result.lowest, 0);
  EXPECT_EQ(result.highest, 1);
  EXPECT_EQ(result.rescaled, -1);  // value 0
  // the five: 3 + 1 dyads within, 3 · 2 between, 4 ties: nothing is in the way
  const auto five = ei_index(tie_graph::build(5, ties), groups);
  EXPECT_EQ(five.lowest, -1);
  EXPECT_EQ(five.highest, 1);
  EXPECT_DOUBLE_EQ(five.rescaled, five.value);
}

TEST(ei_index, without_ties_is_undefined) {
  const auto result = ei_index(tie_graph::build(3, pairs{}), partition({0, 0, 1}, {"a", "b"}));
  EXPECT_TRUE(std::isnan(result.value));
  EXPECT_TRUE(std::isnan(result.expected));
  EXPECT_TRUE(std::isnan(result.sd));
  EXPECT_TRUE(std::isnan(result.rescaled));
  EXPECT_TRUE(std::isnan(ei_index(tie_graph{}, partition{}).value));
}

TEST(ei_index, refuses_labels_of_another_length) {
  EXPECT_THROW(static_cast<void>(ei_index(tie_graph::build(4, pairs{}), groups)),
               std::invalid_argument);
}

}  // namespace
}  // namespace guyub::collaboration
