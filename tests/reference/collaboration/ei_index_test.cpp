#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/mixing/ei_index.hpp>

#include "networks.hpp"

namespace guyub::collaboration {
namespace {

TEST(ei_index, of_the_karate_club_is_that_of_two_programs) {
  std::vector<std::int32_t> factions;
  for (const auto& row : test::read_reference("collaboration/karate_members.csv")) {
    factions.push_back(static_cast<std::int32_t>(row.at("faction")) - 1);
  }
  const auto result = ei_index(test::read_ties("karate", 34),
                               graph::partition(std::move(factions), {"Mr. Hi", "officers"}));
  // netseg 1.0-4; moments by enumeration of all pairs of ties
  EXPECT_EQ(result.external, 10u);
  EXPECT_EQ(result.internal, 68u);
  EXPECT_TRUE(test::within(1e-12, -0.743589743589744, result.value));
  EXPECT_TRUE(test::within(1e-12, 0.0267379679144385, result.expected));
  EXPECT_TRUE(test::within(1e-12, 0.09638067977789083, result.sd));
  EXPECT_TRUE(test::within(1e-12, -7.992553209620449, result.z));
}

}  // namespace
}  // namespace guyub::collaboration
