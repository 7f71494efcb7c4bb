#include "graph/traversal/word_search.hpp"

#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/graph/tie_graph.hpp>
#include <guyub/run_options.hpp>

#include "support/parallel.hpp"

namespace guyub::graph {
namespace {

using pairs = std::vector<std::pair<vertex, vertex>>;
using words = std::vector<std::uint64_t>;

//   0 → 1 → 2 → 3
//       4 ↗         (4 → 2)
const pairs ties{{0, 1}, {1, 2}, {2, 3}, {4, 2}};

struct step_seen {
  std::uint32_t step;
  std::vector<vertex> vertices;
  words of;

  friend bool operator==(const step_seen&, const step_seen&) = default;
};

std::vector<step_seen> seen_by(const compressed_rows& rows, const std::vector<vertex>& sources,
                               std::uint32_t widest = word_search::any_steps,
                               const std::vector<std::uint8_t>& removed = {}) {
  support::progress_meter progress(default_run(), 1);
  word_search search(rows, removed, progress);
  std::vector<step_seen> steps;
  search.run(sources, widest, [&](std::uint32_t step, auto vertices, auto of) {
    steps.push_back({step, {vertices.begin(), vertices.end()}, {of.begin(), of.end()}});
  });
  return steps;
}

TEST(word_search, tells_of_each_step_who_is_newly_reached_by_which_sources) {
  const auto g = tie_graph::build(5, ties, {.directed = true});
  const std::vector<step_seen> expected{
      {1, {1, 2}, {0b01, 0b10}}, {2, {2, 3}, {0b01, 0b10}}, {3, {3}, {0b01}}};
  EXPECT_EQ(seen_by(g.out_rows(), {0, 4}), expected);
}

TEST(word_search, goes_back_along_the_rows_of_predecessors) {
  const auto g = tie_graph::build(5, ties, {.directed = true});
  const std::vector<step_seen> expected{{1, {2}, {1}}, {2, {1, 4}, {1, 1}}, {3, {0}, {1}}};
  EXPECT_EQ(seen_by(g.in_rows(), {3}), expected);
}

TEST(word_search, ends_at_the_widest_step_and_before_who_is_removed) {
  const auto g = tie_graph::build(5, ties, {.directed = true});
  EXPECT_EQ(seen_by(g.out_rows(), {0}, 1).size(), 1u);
  EXPECT_EQ(seen_by(g.out_rows(), {0}, word_search::any_steps, {0, 0, 1, 0, 0}).size(), 1u);
  EXPECT_TRUE(seen_by(g.out_rows(), {}).empty());
}

}  // namespace
}  // namespace guyub::graph
