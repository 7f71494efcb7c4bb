#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/mixing/modularity.hpp>

#include "networks.hpp"

namespace guyub::collaboration {
namespace {

TEST(modularity, of_the_karate_factions_is_that_of_four_programs) {
  // igraph 1.3.5, python-igraph 0.10.2, networkx 2.8.8, graph-tool 2.45; by contexts the first three
  const auto by = test::karate_factions();
  EXPECT_TRUE(
      test::within(1e-12, 0.37146614069691, modularity(test::read_ties("karate", 34), by).value));
  const auto weighted = test::read_ties("karate", 34, "contexts");
  EXPECT_TRUE(test::within(1e-12, 0.403628117913832, modularity(weighted, by).value));
}

TEST(modularity, of_departments_among_managers_follows_the_direction_of_ties) {
  std::vector<graph::partition::group> departments;
  for (const auto& row : test::read_reference("collaboration/hightech_managers.csv")) {
    departments.push_back(static_cast<graph::partition::group>(row.at("department")));
  }
  const graph::partition by(std::move(departments), {"president", "B", "C", "D", "E"});
  // igraph 1.3.5, networkx 2.8.8
  EXPECT_TRUE(test::within(1e-12, 0.118704344482891,
                           modularity(test::read_ties("hightech", 21, "", true), by).value));
}

}  // namespace
}  // namespace guyub::collaboration
