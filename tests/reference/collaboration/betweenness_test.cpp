#include <cstddef>

#include <gtest/gtest.h>

#include <guyub/collaboration/centrality/betweenness.hpp>

#include "networks.hpp"

namespace guyub::collaboration {
namespace {

TEST(betweenness, of_the_florentine_families_is_the_published_one) {
  const auto g = test::read_ties("florentine", 16);
  const auto found = betweenness(g).betweenness;
  constexpr std::size_t medici = 8;
  EXPECT_DOUBLE_EQ(found[medici], 47.5);
  const auto expected = test::read_reference("collaboration/florentine_betweenness.csv");
  ASSERT_EQ(expected.size(), found.size());
  for (std::size_t v = 0; v < found.size(); ++v) {
    EXPECT_TRUE(test::within(1e-9, expected[v].at("betweenness"), found[v])) << v;
  }
}

TEST(betweenness, by_strength_in_the_karate_club_is_that_of_exact_fractions) {
  // eight actors are wrong where path lengths are compared by ==
  const auto g = test::read_ties("karate", 34, "contexts");
  const auto found = betweenness(g, {.weights = path_weights::strength}).betweenness;
  const auto expected = test::read_reference("collaboration/karate_members.csv");
  ASSERT_EQ(expected.size(), found.size());
  for (std::size_t v = 0; v < found.size(); ++v) {
    EXPECT_TRUE(test::within(1e-9, expected[v].at("betweenness_by_strength"), found[v])) << v;
  }
}

}  // namespace
}  // namespace guyub::collaboration
