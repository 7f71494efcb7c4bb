#include <cstddef>

#include <gtest/gtest.h>

#include <guyub/collaboration/cohesion/core_number.hpp>

#include "networks.hpp"

namespace guyub::collaboration {
namespace {

TEST(core_number, in_the_karate_club_is_that_of_three_programs) {
  const auto core = core_number(test::read_ties("karate", 34)).core;
  const auto expected = test::read_reference("collaboration/karate_cohesion.csv");
  ASSERT_EQ(expected.size(), core.size());
  for (std::size_t v = 0; v < core.size(); ++v) {
    EXPECT_EQ(core[v], test::count(expected[v], "core")) << v;
  }
}

TEST(core_number, of_each_kind_among_managers_is_that_of_two_programs) {
  const auto g = test::read_ties("hightech", 21, "", true);
  const auto total = core_number(g).core;
  const auto in = core_number(g, {.kind = degree_kind::in}).core;
  const auto out = core_number(g, {.kind = degree_kind::out}).core;
  const auto expected = test::read_reference("collaboration/hightech_managers.csv");
  ASSERT_EQ(expected.size(), total.size());
  for (std::size_t v = 0; v < total.size(); ++v) {
    EXPECT_EQ(total[v], test::count(expected[v], "core")) << v;
    EXPECT_EQ(in[v], test::count(expected[v], "core_in")) << v;
    EXPECT_EQ(out[v], test::count(expected[v], "core_out")) << v;
  }
}

}  // namespace
}  // namespace guyub::collaboration
