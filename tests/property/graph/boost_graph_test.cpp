#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <map>
#include <utility>
#include <vector>

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/visitors.hpp>
#include <boost/range/iterator_range.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/centrality/betweenness.hpp>
#include <guyub/graph/boost_graph.hpp>
#include <guyub/graph/components.hpp>

#include "graphs.hpp"

namespace guyub::graph {
namespace {

using values = std::vector<double>;
using square = std::vector<values>;
constexpr double far = std::numeric_limits<double>::infinity();

/// Up to 9 vertices whose ties have whole lengths from 1 to 4 before parallel ones are added up.
rc::Gen<tie_graph> any_lengths() {
  return rc::gen::exec([] {
    const auto n = *test::evenly<vertex>(1, 10);
    const auto count = *test::evenly<std::size_t>(0, 3 * n);
    const auto ends = rc::gen::container<std::vector<vertex>>(count, test::evenly<vertex>(0, n));
    const auto lengths = *rc::gen::container<std::vector<int>>(count, test::evenly(1, 5));
    return tie_graph::build(n, *ends, *ends, values(lengths.begin(), lengths.end()),
                            {.directed = *rc::gen::arbitrary<bool>()});
  });
}

/// Calls `check` with the view of the graph's own direction.
template <class Check>
void with_view(const tie_graph& ties, const Check& check) {
  if (ties.is_directed()) {
    check(view<directed>(ties));
  } else {
    check(view<undirected>(ties));
  }
}

/// All distances by Floyd and Warshall, straight from the rows; a step is the weight, or 1.
square distances(const tie_graph& g) {
  const std::size_t n = g.vertex_count();
  square distance(n, values(n, far));
  for (vertex v = 0; v < n; ++v) {
    const auto row = g.successors(v);
    for (std::size_t at = 0; at < row.size(); ++at) {
      distance[v][row[at]] = g.is_weighted() ? g.successor_weights(v)[at] : 1;
    }
    distance[v][v] = 0;
  }
  for (std::size_t k = 0; k < n; ++k) {
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) {
        distance[i][j] = std::min(distance[i][j], distance[i][k] + distance[k][j]);
      }
    }
  }
  return distance;
}

/// Whether two numberings say the same of every two vertices.
template <class A, class B>
bool same_groups(const std::vector<A>& a, const std::vector<B>& b) {
  for (std::size_t v = 0; v < a.size(); ++v) {
    for (std::size_t w = 0; w < v; ++w) {
      if ((a[v] == a[w]) != (b[v] == b[w])) return false;
    }
  }
  return true;
}

RC_GTEST_PROP(boost_graph, holds_every_tie_once_with_its_weight, ()) {
  const auto ties = *any_lengths();
  with_view(ties, [&](const auto& g) {
    RC_ASSERT(num_edges(g) == ties.tie_count());
    std::size_t next = 0;
    for (const numbered_tie& tie : boost::make_iterator_range(edges(g))) {
      RC_ASSERT(tie.id == next++);
      const auto row = ties.successors(tie.source);
      const auto at = std::find(row.begin(), row.end(), tie.target) - row.begin();
      RC_ASSERT(at < std::ssize(row));
      const auto weight =
          ties.is_weighted() ? ties.successor_weights(tie.source)[static_cast<std::size_t>(at)] : 1;
      RC_ASSERT(get(boost::edge_weight, g, tie) == weight);
    }
  });
}

RC_GTEST_PROP(boost_graph, meets_a_tie_under_one_number_from_wherever_it_is_seen, ()) {
  const auto ties = *test::any_graph();
  with_view(ties, [&](const auto& g) {
    // the ends of an undirected tie in order, so that it has one key
    std::map<std::pair<vertex, vertex>, std::size_t> number;
    const auto key = [&](const numbered_tie& tie) -> std::pair<vertex, vertex> {
      if (ties.is_directed()) return {tie.source, tie.target};
      return std::minmax(tie.source, tie.target);
    };
    for (const numbered_tie& tie : boost::make_iterator_range(edges(g))) number[key(tie)] = tie.id;
    RC_ASSERT(number.size() == ties.tie_count());
    std::size_t out = 0;
    std::size_t in = 0;
    for (const vertex v : boost::make_iterator_range(vertices(g))) {
      for (const numbered_tie& tie : boost::make_iterator_range(out_edges(v, g))) {
        RC_ASSERT(source(tie, g) == v);
        RC_ASSERT(number.at(key(tie)) == tie.id);
        RC_ASSERT(edge(v, tie.target, g) == std::pair(tie, true));
        ++out;
      }
      for (const numbered_tie& tie : boost::make_iterator_range(in_edges(v, g))) {
        RC_ASSERT(target(tie, g) == v);
        RC_ASSERT(number.at(key(tie)) == tie.id);
        ++in;
      }
      for (const vertex w : boost::make_iterator_range(vertices(g))) {
        RC_ASSERT(edge(v, w, g).second == ties.has_tie(v, w));
      }
    }
    RC_ASSERT(out == ties.targets().size());
    RC_ASSERT(in == ties.targets().size());
  });
}

RC_GTEST_PROP(boost_graph, has_the_weak_components_that_we_find, ()) {
  const auto ties = *test::any_graph();
  std::vector<int> component(ties.vertex_count());
  boost::connected_components(view<undirected>(ties.symmetrised()), component.data());
  RC_ASSERT(same_groups(component, weak_components(ties)));
}

RC_GTEST_PROP(boost_graph, has_strong_components_that_reach_each_other, ()) {
  const auto ties = *test::any_graph();
  const view<directed> g(ties);
  std::vector<int> component(ties.vertex_count());
  boost::strong_components(
      g, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, g)));
  const auto distance = distances(ties);
  for (std::size_t v = 0; v < component.size(); ++v) {
    for (std::size_t w = 0; w < component.size(); ++w) {
      RC_ASSERT((component[v] == component[w]) == (distance[v][w] < far && distance[w][v] < far));
    }
  }
}

RC_GTEST_PROP(boost_graph, is_as_far_by_breadth_first_search_as_by_every_way, ()) {
  const auto ties = *test::any_graph(1);
  const auto from = *test::evenly<vertex>(0, ties.vertex_count());
  const auto expected = distances(ties);
  with_view(ties, [&](const auto& g) {
    values steps(ties.vertex_count(), far);
    steps[from] = 0;
    boost::breadth_first_search(g, from,
                                boost::visitor(boost::make_bfs_visitor(
                                    boost::record_distances(steps.data(), boost::on_tree_edge()))));
    RC_ASSERT(steps == expected[from]);
  });
}

RC_GTEST_PROP(boost_graph, is_as_far_by_dijkstra_as_by_every_way, ()) {
  const auto ties = *any_lengths();
  const auto from = *test::evenly<vertex>(0, ties.vertex_count());
  const auto expected = distances(ties);
  with_view(ties, [&](const auto& g) {
    values length(ties.vertex_count());
    boost::dijkstra_shortest_paths(g, from, boost::distance_map(length.data()).distance_inf(far));
    RC_ASSERT(length == expected[from]);
  });
}

template <class Compute>
values brandes(const tie_graph& ties, const Compute& compute) {
  values centrality(ties.vertex_count());
  with_view(ties, [&](const auto& g) {
    compute(g, boost::make_iterator_property_map(centrality.begin(), get(boost::vertex_index, g)));
  });
  return centrality;
}

void expect_near(const values& found, const values& expected) {
  RC_ASSERT(found.size() == expected.size());
  for (std::size_t v = 0; v < found.size(); ++v) {
    RC_ASSERT(std::abs(found[v] - expected[v]) < 1e-9);
  }
}

RC_GTEST_PROP(boost_graph, has_the_betweenness_that_we_find, ()) {
  const auto ties = *test::any_graph();
  const auto by_boost = brandes(ties, [](const auto& g, auto centrality) {
    boost::brandes_betweenness_centrality(g, centrality);
  });
  expect_near(collaboration::betweenness(ties).betweenness, by_boost);
}

RC_GTEST_PROP(boost_graph, has_the_betweenness_that_we_find_along_lengths, ()) {
  const auto ties = *any_lengths();
  const auto by_boost = brandes(ties, [](const auto& g, auto centrality) {
    boost::brandes_betweenness_centrality(
        g, boost::centrality_map(centrality).weight_map(get(boost::edge_weight, g)));
  });
  const auto ours =
      collaboration::betweenness(ties, {.weights = collaboration::path_weights::distance});
  expect_near(ours.betweenness, by_boost);
}

}  // namespace
}  // namespace guyub::graph
