#include <cstddef>
#include <string>

#include <gtest/gtest.h>

#include <guyub/collaboration/cohesion/local_clustering.hpp>

#include "networks.hpp"

namespace guyub::collaboration {
namespace {

void expect_column(const local_clustering_result& found, const std::string& table,
                   const std::string& column) {
  const auto expected = test::read_reference("collaboration/" + table + ".csv");
  ASSERT_EQ(expected.size(), found.clustering.size());
  for (std::size_t v = 0; v < expected.size(); ++v) {
    EXPECT_TRUE(test::within(1e-9, expected[v].at(column), found.clustering[v])) << column << v;
  }
}

TEST(local_clustering, in_the_karate_club_is_that_of_igraph_and_networkx) {
  const auto g = test::read_ties("karate", 34);
  expect_column(local_clustering(g), "karate_cohesion", "binary");
  const auto weighted = test::read_ties("karate", 34, "contexts");
  expect_column(local_clustering(weighted, {.kind = clustering_kind::barrat}), "karate_cohesion",
                "barrat");
  expect_column(local_clustering(weighted, {.kind = clustering_kind::onnela}), "karate_cohesion",
                "onnela");
}

TEST(local_clustering, has_the_means_of_igraph_in_the_karate_club) {
  // igraph 1.3.5: transitivity(g, "average"), with isolates = "nan" and "zero"
  const auto found = local_clustering(test::read_ties("karate", 34));
  EXPECT_TRUE(test::within(1e-12, 0.587930553304885, found.mean));
  EXPECT_TRUE(test::within(1e-12, 0.570638478207682, found.mean_with_zeros));
}

TEST(local_clustering, among_managers_is_that_of_igraph_and_of_networkx_with_directions) {
  const auto g = test::read_ties("hightech", 21, "", true);
  expect_column(local_clustering(g), "hightech_managers", "binary");
  expect_column(local_clustering(g, {.kind = clustering_kind::fagiolo}), "hightech_managers",
                "fagiolo");
}

}  // namespace
}  // namespace guyub::collaboration
