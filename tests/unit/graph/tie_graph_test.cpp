#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {
namespace {

using pairs = std::vector<std::pair<vertex, vertex>>;
using row = std::vector<vertex>;

row to_row(std::span<const vertex> values) {
  return {values.begin(), values.end()};
}

TEST(tie_graph, sorts_the_rows_of_both_directions) {
  const auto g = tie_graph::build(4, pairs{{3, 1}, {0, 3}, {0, 1}, {2, 1}}, {.directed = true});
  EXPECT_EQ(to_row(g.successors(0)), (row{1, 3}));
  EXPECT_EQ(to_row(g.predecessors(1)), (row{0, 2, 3}));
  EXPECT_EQ(to_row(g.successors(1)), row{});
  EXPECT_EQ(g.tie_count(), 4u);
  EXPECT_TRUE(g.has_tie(3, 1));
  EXPECT_FALSE(g.has_tie(1, 3));
}

TEST(tie_graph, holds_an_undirected_tie_in_both_rows) {
  const auto g = tie_graph::build(3, pairs{{2, 0}, {1, 2}});
  EXPECT_EQ(to_row(g.successors(2)), (row{0, 1}));
  EXPECT_EQ(to_row(g.successors(0)), (row{2}));
  EXPECT_EQ(g.tie_count(), 2u);
}

TEST(tie_graph, adds_the_weights_of_parallel_ties_and_counts_them) {
  const std::vector<vertex> from{0, 1, 0, 0};
  const std::vector<vertex> to{1, 0, 1, 0};
  const std::vector<double> weight{1, 2, 4, 8};
  const auto undirected = tie_graph::build(2, from, to, weight);
  EXPECT_EQ(undirected.tie_count(), 1u);
  EXPECT_EQ(undirected.merged(), 2u);
  EXPECT_EQ(undirected.dropped_loops(), 1u);
  EXPECT_DOUBLE_EQ(undirected.successor_weights(0)[0], 7);
  EXPECT_DOUBLE_EQ(undirected.successor_weights(1)[0], 7);

  const auto directed = tie_graph::build(2, from, to, weight, {.directed = true});
  EXPECT_EQ(directed.merged(), 1u);
  EXPECT_DOUBLE_EQ(directed.successor_weights(0)[0], 5);
  EXPECT_DOUBLE_EQ(directed.predecessor_weights(1)[0], 5);

  const auto first =
      tie_graph::build(2, from, to, weight, {.directed = true, .parallel = parallel_ties::first});
  EXPECT_DOUBLE_EQ(first.successor_weights(0)[0], 1);
}

TEST(tie_graph, refuses_parallel_ties_and_loops_when_asked) {
  const pairs twice{{0, 1}, {0, 1}};
  EXPECT_THROW((void)tie_graph::build(2, twice, {.parallel = parallel_ties::error}),
               std::invalid_argument);
  EXPECT_THROW((void)tie_graph::build(2, pairs{{1, 1}}, {.loops = loop_ties::error}),
               std::invalid_argument);
}

TEST(tie_graph, names_the_vertex_that_does_not_exist) {
  try {
    (void)tie_graph::build(2, pairs{{0, 1}, {1, 7}});
    FAIL() << "a tie to vertex 7 of 2 was accepted";
  } catch (const std::invalid_argument& error) {
    EXPECT_NE(std::string(error.what()).find("vertex 7"), std::string::npos);
  }
}

TEST(tie_graph, without_vertices_or_ties_is_a_graph) {
  EXPECT_EQ(tie_graph{}.vertex_count(), 0u);
  const auto g = tie_graph::build(0, pairs{});
  EXPECT_EQ(g.vertex_count(), 0u);
  EXPECT_EQ(g.tie_count(), 0u);
}

TEST(tie_graph, gives_the_graph_on_a_mask) {
  //   0 — 1 — 2 — 3      without 1: 2 — 3, which become 1 — 2
  const auto g = tie_graph::build(4, pairs{{0, 1}, {1, 2}, {2, 3}});
  const std::vector<std::uint8_t> mask{1, 0, 1, 1};
  const auto part = g.subgraph(mask);
  EXPECT_EQ(part.vertex_count(), 3u);
  EXPECT_EQ(part.tie_count(), 1u);
  EXPECT_TRUE(part.has_tie(1, 2));
}

TEST(tie_graph, symmetrises_by_either_or_by_both) {
  const auto g = tie_graph::build(3, pairs{{0, 1}, {1, 0}, {1, 2}}, {.directed = true});
  EXPECT_EQ(g.symmetrised().tie_count(), 2u);
  EXPECT_EQ(g.symmetrised(symmetrise::both).tie_count(), 1u);
  EXPECT_FALSE(g.symmetrised().is_directed());
}

TEST(tie_graph, takes_at_most_nine_bytes_a_tie_where_ties_outnumber_actors_eight_to_one) {
  const vertex n = 1000;
  pairs ties;
  for (vertex v = 0; v < n; ++v) {
    for (vertex step = 1; step <= 8; ++step) ties.emplace_back(v, (v + step) % n);
  }
  for (const bool directed : {false, true}) {
    const auto g = tie_graph::build(n, ties, {.directed = directed});
    ASSERT_EQ(g.tie_count(), 8000u);
    EXPECT_LE(static_cast<double>(g.bytes()) / 8000.0, 9.002);
  }
}

}  // namespace
}  // namespace guyub::graph
