#include <cmath>
#include <stdexcept>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/mixing/mixing_matrix.hpp>

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

values matrix(const tie_graph& g, const partition& by, mixing_kind kind) {
  return mixing_matrix(g, by, {.kind = kind}).value;
}

TEST(mixing_matrix, counts_undirected_ties_within_a_group_once_and_is_symmetric) {
  // within a 0—1 0—2, between 1—3, within b 3—4
  const auto result = mixing_matrix(tie_graph::build(5, ties), groups);
  EXPECT_EQ(result.value, (values{2, 1, 1, 1}));
  EXPECT_EQ(result.from_group, (std::vector<partition::group>{0, 0, 1, 1}));
  EXPECT_EQ(result.to_group, (std::vector<partition::group>{0, 1, 0, 1}));
  EXPECT_EQ(result.ties, 4u);
  EXPECT_EQ(result.left_out, 0u);
}

TEST(mixing_matrix, counts_arcs_from_row_to_column) {
  const auto g = tie_graph::build(5, ties, {.directed = true});
  EXPECT_EQ(matrix(g, groups, mixing_kind::counts), (values{2, 1, 0, 1}));
}

TEST(mixing_matrix, shares_count_undirected_ties_both_ways) {
  // of 8 ends: 4 within a, 1 from a to b, 1 back, 2 within b
  EXPECT_EQ(matrix(tie_graph::build(5, ties), groups, mixing_kind::share),
            (values{4.0 / 8, 1.0 / 8, 1.0 / 8, 2.0 / 8}));
  const auto directed = tie_graph::build(5, ties, {.directed = true});
  EXPECT_EQ(matrix(directed, groups, mixing_kind::share), (values{2.0 / 4, 1.0 / 4, 0, 1.0 / 4}));
}

TEST(mixing_matrix, densities_are_ties_over_possible_dyads) {
  // 3 pairs within a, 6 between, 1 within b
  EXPECT_EQ(matrix(tie_graph::build(5, ties), groups, mixing_kind::density),
            (values{2.0 / 3, 1.0 / 6, 1.0 / 6, 1.0 / 1}));
  const auto directed = tie_graph::build(5, ties, {.directed = true});
  EXPECT_EQ(matrix(directed, groups, mixing_kind::density), (values{2.0 / 6, 1.0 / 6, 0, 1.0 / 2}));
}

TEST(mixing_matrix, density_within_a_group_of_one_is_undefined) {
  const partition by({0, 0, 0, 0, 1}, {"a", "b"});
  const auto value = matrix(tie_graph::build(5, ties), by, mixing_kind::density);
  EXPECT_EQ(value[1], 1.0 / 4);
  EXPECT_TRUE(std::isnan(value[3]));
}

TEST(mixing_matrix, leaves_out_ties_with_an_unlabelled_end) {
  const partition by({0, 0, -1, 1, 1}, {"a", "b"});
  const auto result = mixing_matrix(tie_graph::build(5, ties), by);
  EXPECT_EQ(result.value, (values{1, 1, 1, 1}));
  EXPECT_EQ(result.left_out, 1u);
}

TEST(mixing_matrix, shares_without_ties_are_undefined) {
  const partition by({0, 1}, {"a", "b"});
  const auto g = tie_graph::build(2, pairs{});
  for (const double share : matrix(g, by, mixing_kind::share)) EXPECT_TRUE(std::isnan(share));
  EXPECT_EQ(matrix(g, by, mixing_kind::counts), (values{0, 0, 0, 0}));
}

TEST(mixing_matrix, of_the_empty_graph_is_empty) {
  EXPECT_TRUE(mixing_matrix(tie_graph{}, partition{}).value.empty());
}

TEST(mixing_matrix, refuses_labels_of_another_length) {
  EXPECT_THROW(static_cast<void>(mixing_matrix(tie_graph::build(4, pairs{}), groups)),
               std::invalid_argument);
}

}  // namespace
}  // namespace guyub::collaboration
