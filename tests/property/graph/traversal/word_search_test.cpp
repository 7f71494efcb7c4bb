#include "graph/traversal/word_search.hpp"

#include <cstdint>
#include <limits>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/graph/tie_graph.hpp>
#include <guyub/run_options.hpp>

#include "graphs.hpp"
#include "support/parallel.hpp"

namespace guyub::graph {
namespace {

constexpr std::uint32_t far = std::numeric_limits<std::uint32_t>::max();
using table = std::vector<std::vector<std::uint32_t>>;

/// By relaxing every tie until nothing changes; ways through the removed are left out.
table naive_distances(const tie_graph& g, const std::vector<std::uint8_t>& removed) {
  const vertex n = g.vertex_count();
  table distance(n, std::vector<std::uint32_t>(n, far));
  for (vertex s = 0; s < n; ++s) {
    distance[s][s] = 0;
    for (vertex round = 0; round < n; ++round) {
      for (vertex v = 0; v < n; ++v) {
        for (const vertex w : g.successors(v)) {
          if (distance[s][v] == far || removed[w] != 0) continue;
          distance[s][w] = std::min(distance[s][w], distance[s][v] + 1);
        }
      }
    }
  }
  return distance;
}

RC_GTEST_PROP(word_search, finds_the_distances_of_a_naive_search, ()) {
  const auto g = *test::any_graph();
  const auto removed = *test::any_mask(g.vertex_count());
  std::vector<vertex> sources(g.vertex_count());
  std::iota(sources.begin(), sources.end(), vertex{0});
  table found(g.vertex_count(), std::vector<std::uint32_t>(g.vertex_count(), far));
  for (vertex v = 0; v < g.vertex_count(); ++v) found[v][v] = 0;
  support::progress_meter progress(default_run(), 1);
  word_search search(g.out_rows(), removed, progress);
  search.run(sources, word_search::any_steps, [&](std::uint32_t step, auto vertices, auto words) {
    for (std::size_t at = 0; at < vertices.size(); ++at) {
      for (vertex s = 0; s < g.vertex_count(); ++s) {
        if ((words[at] >> s & 1) != 0) found[s][vertices[at]] = step;
      }
    }
  });
  RC_ASSERT(found == naive_distances(g, removed));
}

}  // namespace
}  // namespace guyub::graph
