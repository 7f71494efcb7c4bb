#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/cohesion/local_clustering.hpp>
#include <guyub/run_options.hpp>

#include "graphs.hpp"

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;
using matrix = std::vector<std::vector<double>>;

/// The same ties with weights from 0 to 4.
tie_graph any_weights(const tie_graph& g) {
  std::vector<vertex> from;
  std::vector<vertex> to;
  std::vector<double> weights;
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    for (const vertex w : g.successors(v)) {
      if (!g.is_directed() && w < v) continue;
      from.push_back(v);
      to.push_back(w);
      weights.push_back(*test::evenly<int>(0, 5));
    }
  }
  return tie_graph::build(g.vertex_count(), from, to, weights, {.directed = g.is_directed()});
}

/// Σ of both ways; `of(v, at)` what the at-th tie of v counts.
template <class Value>
matrix both_ways(const tie_graph& g, const Value& of) {
  matrix sum(g.vertex_count(), std::vector<double>(g.vertex_count(), 0));
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    const auto row = g.successors(v);
    for (std::size_t at = 0; at < row.size(); ++at) {
      sum[v][row[at]] += of(v, at);
      if (g.is_directed()) sum[row[at]][v] += of(v, at);
    }
  }
  return sum;
}

double naive(const matrix& arcs, const matrix& weights, double most, clustering_kind kind,
             std::size_t i) {
  const std::size_t n = arcs.size();
  double k = 0;
  double strength = 0;
  double degree = 0;
  double mutual = 0;
  double closed = 0;  // over ordered pairs of neighbours
  for (std::size_t j = 0; j < n; ++j) {
    if (arcs[i][j] == 0) continue;
    ++k;
    strength += weights[i][j];
    degree += arcs[i][j];
    mutual += arcs[i][j] == 2 ? 1 : 0;
    for (std::size_t h = 0; h < n; ++h) {
      if (h == j || arcs[i][h] == 0 || arcs[j][h] == 0) continue;
      switch (kind) {
        case clustering_kind::binary:
          closed += 1;
          break;
        case clustering_kind::barrat:
          closed += (weights[i][j] + weights[i][h]) / 2;
          break;
        case clustering_kind::onnela:
          closed += std::cbrt(weights[i][j] * weights[j][h] * weights[h][i]) / most;
          break;
        case clustering_kind::fagiolo:
          closed += arcs[i][j] * arcs[j][h] * arcs[h][i];
          break;
      }
    }
  }
  if (kind == clustering_kind::onnela && most == 0) return std::nan("");
  switch (kind) {
    case clustering_kind::barrat:
      return closed / (strength * (k - 1));
    case clustering_kind::fagiolo:
      return closed / (2 * (degree * (degree - 1) - 2 * mutual));
    default:
      return closed / (k * (k - 1));
  }
}

RC_GTEST_PROP(local_clustering, is_that_of_loops_over_pairs_of_neighbours, ()) {
  auto g = *test::any_graph();
  if (*rc::gen::arbitrary<bool>()) g = any_weights(g);
  const auto kind = *rc::gen::element(clustering_kind::binary, clustering_kind::barrat,
                                      clustering_kind::onnela, clustering_kind::fagiolo);
  matrix arcs = both_ways(g, [](vertex, std::size_t) { return 1.0; });
  matrix weights = both_ways(g, [&](vertex v, std::size_t at) {
    return g.is_weighted() ? g.successor_weights(v)[at] : 1.0;
  });
  if (!g.is_weighted()) {
    weights = arcs;
    for (auto& row : weights) {
      for (double& weight : row) weight = std::min(weight, 1.0);
    }
  }
  if (!g.is_directed()) {
    for (auto& row : arcs) {
      for (double& arc : row) arc *= 2;
    }
  }
  double most = 0;
  for (const auto& row : weights) {
    for (const double weight : row) most = std::max(most, weight);
  }
  const auto found = local_clustering(g, {.kind = kind});
  double sum = 0;
  double defined = 0;
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    const double expected = naive(arcs, weights, most, kind, v);
    if (std::isfinite(expected)) {
      RC_ASSERT(std::abs(found.clustering[v] - expected) < 1e-12);
      RC_ASSERT(found.clustering[v] >= 0 && found.clustering[v] <= 1 + 1e-12);
      sum += expected;
      ++defined;
    } else {
      RC_ASSERT(std::isnan(found.clustering[v]));
    }
  }
  RC_ASSERT(std::isnan(found.mean) == (defined == 0));
  RC_ASSERT(defined == 0 || std::abs(found.mean - sum / defined) < 1e-12);
}

RC_GTEST_PROP(local_clustering, does_not_depend_on_the_numbers_of_actors, ()) {
  const auto g = *test::any_graph();
  const auto order = *test::any_order(g.vertex_count());
  const auto expected = test::reordered(local_clustering(g).clustering, order);
  const auto found = local_clustering(test::reordered(g, order)).clustering;
  for (std::size_t v = 0; v < found.size(); ++v) {
    RC_ASSERT(found[v] == expected[v] || (std::isnan(found[v]) && std::isnan(expected[v])));
  }
}

RC_GTEST_PROP(local_clustering, has_the_same_bytes_at_any_number_of_threads, ()) {
  const auto g = any_weights(*test::any_graph());
  const auto kind = *rc::gen::element(clustering_kind::barrat, clustering_kind::onnela);
  const auto alone = local_clustering(g, {.kind = kind}, {.threads = 1}).clustering;
  const auto many = local_clustering(g, {.kind = kind}, {.threads = 4}).clustering;
  RC_ASSERT(std::equal(alone.begin(), alone.end(), many.begin(),
                       [](double a, double b) { return std::memcmp(&a, &b, sizeof a) == 0; }));
}

}  // namespace
}  // namespace guyub::collaboration
