#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/centrality/betweenness.hpp>

#include "graphs.hpp"

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;

/// By the definition: all distances and numbers of paths, then every triple. Whole lengths.
std::vector<double> by_triples(const tie_graph& g, bool with_lengths) {
  const std::size_t n = g.vertex_count();
  constexpr double far = std::numeric_limits<double>::infinity();
  std::vector<std::vector<double>> length(n, std::vector<double>(n, far));
  for (vertex u = 0; u < n; ++u) {
    const auto row = g.successors(u);
    for (std::size_t at = 0; at < row.size(); ++at) {
      length[u][row[at]] = with_lengths ? g.successor_weights(u)[at] : 1;
    }
  }
  auto distance = length;
  for (std::size_t v = 0; v < n; ++v) distance[v][v] = 0;
  for (std::size_t k = 0; k < n; ++k) {
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) {
        distance[i][j] = std::min(distance[i][j], distance[i][k] + distance[k][j]);
      }
    }
  }
  // paths[s][t] by rising distance: the sum over the last step u → t on a shortest path
  std::vector<std::vector<double>> paths(n, std::vector<double>(n, 0));
  for (std::size_t s = 0; s < n; ++s) {
    std::vector<std::size_t> order(n);
    for (std::size_t v = 0; v < n; ++v) order[v] = v;
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return distance[s][a] < distance[s][b]; });
    for (const std::size_t t : order) {
      if (t == s) paths[s][t] = 1;
      for (std::size_t u = 0; u < n && t != s; ++u) {
        if (distance[s][t] < far && distance[s][u] + length[u][t] == distance[s][t]) {
          paths[s][t] += paths[s][u];
        }
      }
    }
  }
  std::vector<double> result(n, 0);
  for (std::size_t v = 0; v < n; ++v) {
    for (std::size_t s = 0; s < n; ++s) {
      for (std::size_t t = 0; t < n; ++t) {
        if (s == t || s == v || t == v || distance[s][t] == far) continue;
        if (distance[s][v] + distance[v][t] != distance[s][t]) continue;
        result[v] += paths[s][v] * paths[v][t] / paths[s][t] / (g.is_directed() ? 1 : 2);
      }
    }
  }
  return result;
}

void expect_same(const std::vector<double>& found, const std::vector<double>& expected) {
  RC_ASSERT(found.size() == expected.size());
  for (std::size_t v = 0; v < found.size(); ++v) {
    RC_ASSERT(std::abs(found[v] - expected[v]) < 1e-9);
  }
}

RC_GTEST_PROP(betweenness, is_what_every_triple_says, ()) {
  const auto g = *test::any_graph();
  expect_same(betweenness(g).betweenness, by_triples(g, false));
}

RC_GTEST_PROP(betweenness, with_lengths_is_what_every_triple_says, ()) {
  const auto n = *rc::gen::inRange<vertex>(2, 10);
  const auto count = *rc::gen::inRange<std::size_t>(1, 4 * n);
  const auto any_vertex = rc::gen::inRange<vertex>(0, n);
  const auto from = *rc::gen::container<std::vector<vertex>>(count, any_vertex);
  const auto to = *rc::gen::container<std::vector<vertex>>(count, any_vertex);
  std::vector<double> weights;
  for (const int whole : *rc::gen::container<std::vector<int>>(count, rc::gen::inRange(1, 5))) {
    weights.push_back(whole);
  }
  const auto g = tie_graph::build(n, from, to, weights, {.directed = *rc::gen::arbitrary<bool>()});
  expect_same(betweenness(g, {.weights = path_weights::distance}).betweenness, by_triples(g, true));

  // a strength is a length of one over it, rounded: ties of lengths are still ties
  for (double& weight : weights) weight = 1 / weight;
  const auto strong = tie_graph::build(
      n, from, to, weights, {.directed = g.is_directed(), .parallel = graph::parallel_ties::first});
  const auto lengths = [&] {
    for (double& weight : weights) weight = std::round(1 / weight);
    return tie_graph::build(n, from, to, weights,
                            {.directed = g.is_directed(), .parallel = graph::parallel_ties::first});
  }();
  expect_same(betweenness(strong, {.weights = path_weights::strength}).betweenness,
              by_triples(lengths, true));
}

}  // namespace
}  // namespace guyub::collaboration
