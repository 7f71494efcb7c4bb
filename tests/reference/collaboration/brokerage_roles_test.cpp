#include <cstddef>

#include <gtest/gtest.h>

#include <guyub/collaboration/brokerage/brokerage_roles.hpp>

#include "networks.hpp"

namespace guyub::collaboration {
namespace {

TEST(brokerage_roles, of_the_karate_club_are_those_of_sna) {
  const auto result = brokerage_roles(test::read_ties("karate", 34), test::karate_factions());
  const auto expected = test::read_reference("collaboration/karate_brokerage.csv");
  ASSERT_EQ(expected.size(), 34u);
  for (std::size_t v = 0; v < expected.size(); ++v) {
    EXPECT_EQ(result.coordinator[v], expected[v].at("coordinator")) << v;
    EXPECT_EQ(result.itinerant[v], expected[v].at("itinerant")) << v;
    EXPECT_EQ(result.gatekeeper[v], expected[v].at("gatekeeper")) << v;
    EXPECT_EQ(result.representative[v], expected[v].at("representative")) << v;
    EXPECT_EQ(result.liaison[v], expected[v].at("liaison")) << v;
    EXPECT_EQ(result.total[v], expected[v].at("total")) << v;
  }
}

}  // namespace
}  // namespace guyub::collaboration
