#include <cstdint>
#include <stop_token>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/cohesion/core_number.hpp>
#include <guyub/run_options.hpp>

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using pairs = std::vector<std::pair<graph::vertex, graph::vertex>>;
using depths = std::vector<std::int64_t>;

TEST(core_number, is_three_in_a_clique_of_four_and_one_in_its_tail) {
  //   0 — 1
  //   | × |      and 5 alone
  //   2 — 3 — 4
  const auto g = tie_graph::build(6, pairs{{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}});
  EXPECT_EQ(core_number(g).core, (depths{3, 3, 3, 3, 1, 0}));
}

TEST(core_number, of_a_star_is_one_for_its_hub_too) {
  const auto g = tie_graph::build(4, pairs{{0, 1}, {0, 2}, {0, 3}});
  EXPECT_EQ(core_number(g).core, (depths{1, 1, 1, 1}));
}

TEST(core_number, counts_both_ways_of_a_mutual_tie_or_one_of_them) {
  // 0 ⇄ 1 → 2
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 0}, {1, 2}}, {.directed = true});
  EXPECT_EQ(core_number(g).core, (depths{2, 2, 1}));
  EXPECT_EQ(core_number(g, {.kind = degree_kind::in}).core, (depths{1, 1, 1}));
  EXPECT_EQ(core_number(g, {.kind = degree_kind::out}).core, (depths{1, 1, 0}));
  EXPECT_EQ(core_number(g.symmetrised()).core, (depths{1, 1, 1}));
}

TEST(core_number, of_nobody_is_none) {
  EXPECT_TRUE(core_number(tie_graph()).core.empty());
}

TEST(core_number, stops_where_it_is_asked_to) {
  std::stop_source source;
  source.request_stop();
  const run_options run{.stop = source.get_token()};
  EXPECT_THROW(static_cast<void>(core_number(tie_graph(), {}, run)), stopped);
}

}  // namespace
}  // namespace guyub::collaboration
