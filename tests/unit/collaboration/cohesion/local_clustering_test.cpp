#include <cmath>
#include <stdexcept>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/cohesion/local_clustering.hpp>
#include <guyub/run_options.hpp>

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;
using pairs = std::vector<std::pair<vertex, vertex>>;

//   0 — 1
//    \  |      1, 3 alone with the triangle's corner 2, and 4 with nobody
//       2 — 3
const pairs ties{{0, 1}, {0, 2}, {1, 2}, {2, 3}};

tie_graph weighted(std::vector<double> weights) {
  const std::vector<vertex> from{0, 0, 1, 2};
  const std::vector<vertex> to{1, 2, 2, 3};
  return tie_graph::build(5, from, to, weights);
}

TEST(local_clustering, is_the_share_of_the_pairs_of_neighbours_that_are_tied) {
  const auto found = local_clustering(tie_graph::build(5, ties));
  EXPECT_DOUBLE_EQ(found.clustering[0], 1);  // its only pair is 1, 2
  EXPECT_DOUBLE_EQ(found.clustering[1], 1);
  EXPECT_DOUBLE_EQ(found.clustering[2], 1.0 / 3.0);  // of 0 1, 0 3 and 1 3 one is tied
  EXPECT_TRUE(std::isnan(found.clustering[3]));
  EXPECT_TRUE(std::isnan(found.clustering[4]));
  EXPECT_DOUBLE_EQ(found.mean, (1 + 1 + 1.0 / 3.0) / 3);
  EXPECT_DOUBLE_EQ(found.mean_with_zeros, (1 + 1 + 1.0 / 3.0) / 5);
}

TEST(local_clustering, of_barrat_weighs_a_pair_by_the_ties_to_it) {
  // weights 0–1: 1, 0–2: 2, 1–2: 3, 2–3: 4
  const auto found = local_clustering(weighted({1, 2, 3, 4}), {.kind = clustering_kind::barrat});
  EXPECT_DOUBLE_EQ(found.clustering[0], 1);
  // strength 2 + 3 + 4, the pair 0 1 weighs 2 + 3
  EXPECT_DOUBLE_EQ(found.clustering[2], 5.0 / (9.0 * 2.0));
}

TEST(local_clustering, of_onnela_takes_the_geometric_mean_of_a_triangle) {
  const auto found = local_clustering(weighted({1, 2, 3, 4}), {.kind = clustering_kind::onnela});
  const double triangle = std::cbrt(1 * 2 * 3) / 4;
  EXPECT_DOUBLE_EQ(found.clustering[0], triangle);
  EXPECT_DOUBLE_EQ(found.clustering[2], triangle / 3);
}

TEST(local_clustering, of_fagiolo_counts_ways_round) {
  // 0 → 1 → 2 → 0 and 1 → 0: one of the pairs is mutual
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 2}, {2, 0}, {1, 0}}, {.directed = true});
  const auto found = local_clustering(g, {.kind = clustering_kind::fagiolo});
  // 0 has 3 arcs, 1 mutual: 2 · 1 · 1 / (3 · 2 − 2 · 1); 2 has 2 arcs: 2 / 2
  EXPECT_DOUBLE_EQ(found.clustering[0], 0.5);
  EXPECT_DOUBLE_EQ(found.clustering[1], 0.5);
  EXPECT_DOUBLE_EQ(found.clustering[2], 1);
}

TEST(local_clustering, takes_the_ties_of_a_directed_graph_whichever_way_they_go) {
  const auto directed = tie_graph::build(5, ties, {.directed = true});
  for (const auto kind :
       {clustering_kind::binary, clustering_kind::barrat, clustering_kind::onnela}) {
    const auto found = local_clustering(directed, {.kind = kind});
    EXPECT_DOUBLE_EQ(found.clustering[2], 1.0 / 3.0);
  }
}

TEST(local_clustering, of_nobody_has_no_mean) {
  const auto found = local_clustering(tie_graph());
  EXPECT_TRUE(found.clustering.empty());
  EXPECT_TRUE(std::isnan(found.mean));
  EXPECT_TRUE(std::isnan(found.mean_with_zeros));
}

TEST(local_clustering, of_isolates_is_undefined_and_zero_with_zeros) {
  const auto found = local_clustering(tie_graph::build(2, pairs{}));
  EXPECT_TRUE(std::isnan(found.mean));
  EXPECT_EQ(found.mean_with_zeros, 0);
}

TEST(local_clustering, is_undefined_where_all_weights_are_zero) {
  const auto none = weighted({0, 0, 0, 0});
  for (const auto kind : {clustering_kind::barrat, clustering_kind::onnela}) {
    EXPECT_TRUE(std::isnan(local_clustering(none, {.kind = kind}).clustering[0]));
  }
  EXPECT_EQ(local_clustering(none).clustering[0], 1);
}

TEST(local_clustering, refuses_negative_weights_where_it_reads_them) {
  const auto g = weighted({1, -2, 1, 1});
  EXPECT_EQ(local_clustering(g).clustering[0], 1);
  for (const auto kind : {clustering_kind::barrat, clustering_kind::onnela}) {
    EXPECT_THROW(static_cast<void>(local_clustering(g, {.kind = kind})), std::invalid_argument);
  }
}

}  // namespace
}  // namespace guyub::collaboration
