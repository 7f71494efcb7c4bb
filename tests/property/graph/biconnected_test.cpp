#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/graph/biconnected.hpp>
#include <guyub/graph/components.hpp>

#include "graphs.hpp"

namespace guyub::graph {
namespace {

using pair = std::pair<vertex, vertex>;

std::vector<pair> weak_ties(const tie_graph& g) {
  std::set<pair> ties;
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    for (const vertex w : g.successors(v)) ties.emplace(std::min(v, w), std::max(v, w));
  }
  return {ties.begin(), ties.end()};
}

std::size_t components(vertex n, const std::vector<pair>& ties) {
  const auto of = weak_components(tie_graph::build(n, ties));
  return std::set<vertex>(of.begin(), of.end()).size();
}

std::vector<pair> without_vertex(const std::vector<pair>& ties, vertex v) {
  std::vector<pair> left;
  for (const pair& tie : ties) {
    if (tie.first != v && tie.second != v) left.push_back(tie);
  }
  return left;
}

RC_GTEST_PROP(biconnected, finds_what_falls_apart_without_a_vertex_or_a_tie, ()) {
  const auto g = *test::any_graph();
  const auto ties = weak_ties(g);
  const auto found = biconnected(g);
  const std::size_t whole = components(g.vertex_count(), ties);
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    // the vertex itself stays, alone
    const bool is_alone = without_vertex(ties, v).size() == ties.size();
    const std::size_t left = components(g.vertex_count(), without_vertex(ties, v));
    RC_ASSERT((found.is_articulation[v] != 0) == (!is_alone && left > whole + 1));
  }
  std::vector<pair> bridges;
  for (std::size_t at = 0; at < ties.size(); ++at) {
    std::vector<pair> left = ties;
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
    if (components(g.vertex_count(), left) > whole) bridges.push_back(ties[at]);
  }
  RC_ASSERT(found.bridges == bridges);
}

/// Two ties at one vertex are on a common circle where their other ends hang together without it.
RC_GTEST_PROP(biconnected, puts_ties_of_a_vertex_together_that_are_on_a_circle, ()) {
  const auto g = (*test::any_graph()).symmetrised();
  const auto ties = weak_ties(g);
  const auto found = biconnected(g);
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    const auto of = weak_components(tie_graph::build(g.vertex_count(), without_vertex(ties, v)));
    const auto row = g.successors(v);
    const std::size_t begin = g.offsets()[v];
    for (std::size_t i = 0; i < row.size(); ++i) {
      for (std::size_t j = 0; j < row.size(); ++j) {
        RC_ASSERT((found.component[begin + i] == found.component[begin + j]) ==
                  (of[row[i]] == of[row[j]]));
      }
    }
  }
}

}  // namespace
}  // namespace guyub::graph
