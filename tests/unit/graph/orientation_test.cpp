#include <algorithm>
#include <cstdint>
#include <latch>
#include <thread>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/graph/content_hash.hpp>
#include <guyub/graph/orientation.hpp>

namespace guyub::graph {
namespace {

using pairs = std::vector<std::pair<vertex, vertex>>;

std::vector<vertex> values(std::span<const vertex> of) {
  return {of.begin(), of.end()};
}

//   0 → 1 ⇄ 2 ← 3      weak degrees 1 2 2 1, so the order is 0 3 1 2
const pairs ties{{0, 1}, {1, 2}, {2, 1}, {3, 2}};

TEST(orientation, leads_every_tie_from_the_lower_degree_to_the_higher) {
  const orientation found(tie_graph::build(4, ties, {.directed = true}));
  EXPECT_EQ(values(found.order()), (std::vector<vertex>{0, 3, 1, 2}));
  EXPECT_EQ(values(found.row(0)), (std::vector<vertex>{2}));
  EXPECT_EQ(values(found.row(1)), (std::vector<vertex>{3}));
  EXPECT_EQ(values(found.row(2)), (std::vector<vertex>{3}));
  EXPECT_EQ(found.kind(0), arc_kind::forward);
  EXPECT_EQ(found.kind(1), arc_kind::forward);
  EXPECT_EQ(found.kind(2), arc_kind::mutual);
  EXPECT_EQ(found.arc_count(), 3u);
}

TEST(orientation, sees_a_tie_that_a_hub_sends_as_backward) {
  const orientation found(tie_graph::build(3, pairs{{0, 1}, {0, 2}}, {.directed = true}));
  EXPECT_EQ(found.kind(0), arc_kind::backward);
  EXPECT_EQ(found.kind(1), arc_kind::backward);
}

TEST(orientation, of_no_vertex_is_empty) {
  EXPECT_EQ(orientation(tie_graph()).vertex_count(), 0u);
  EXPECT_EQ(orientation_of(tie_graph()).arc_count(), 0u);
}

TEST(orientation, is_made_once_and_shared_between_copies) {
  const auto g = tie_graph::build(4, ties, {.directed = true});
  const tie_graph copy = g;
  const orientation& first = orientation_of(copy);
  EXPECT_EQ(&orientation_of(g), &first);
  EXPECT_NE(&orientation_of(tie_graph::build(4, ties, {.directed = true})), &first);
}

TEST(orientation, goes_with_the_graph_that_is_moved) {
  auto g = tie_graph::build(4, ties, {.directed = true});
  const orientation* made = &orientation_of(g);
  const tie_graph moved = std::move(g);
  EXPECT_EQ(&orientation_of(moved), made);
  // NOLINTNEXTLINE(bugprone-use-after-move): what is left is an empty graph
  EXPECT_EQ(orientation_of(g).vertex_count(), g.vertex_count());
  EXPECT_EQ(g.vertex_count(), 0u);
  g = tie_graph::build(3, pairs{{0, 1}});
  EXPECT_EQ(orientation_of(g).arc_count(), 1u);
  g = moved;
  EXPECT_EQ(&orientation_of(g), made);
}

TEST(orientation, is_no_part_of_what_a_graph_equals) {
  const auto asked = tie_graph::build(4, ties, {.directed = true});
  const auto not_asked = tie_graph::build(4, ties, {.directed = true});
  const auto hash = content_hash(asked);
  EXPECT_EQ(orientation_of(asked).arc_count(), 3u);
  EXPECT_EQ(asked, not_asked);
  EXPECT_EQ(content_hash(asked), hash);
  EXPECT_EQ(asked.bytes(), not_asked.bytes());
}

TEST(orientation, is_the_same_for_threads_that_ask_first_at_once) {
  constexpr std::size_t threads = 8;
  for (int round = 0; round < 20; ++round) {
    const auto g = tie_graph::build(4, ties, {.directed = true});
    std::vector<const orientation*> found(threads);
    std::latch together(threads);
    {
      std::vector<std::jthread> askers;
      for (std::size_t thread = 0; thread < threads; ++thread) {
        askers.emplace_back([&, thread, copy = g] {
          together.arrive_and_wait();
          found[thread] = &orientation_of(thread % 2 == 0 ? g : copy);
        });
      }
    }
    EXPECT_EQ(std::count(found.begin(), found.end(), &orientation_of(g)),
              static_cast<std::ptrdiff_t>(threads));
  }
}

}  // namespace
}  // namespace guyub::graph
