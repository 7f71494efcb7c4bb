// Maximum flows on a view, against the smallest cut of all.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/edmonds_karp_max_flow.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>
#include <boost/range/iterator_range.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/graph/boost_graph.hpp>

#include "graphs.hpp"

namespace guyub::graph {
namespace {

using amount = std::int64_t;

/// 2 to 7 vertices with whole capacities, directed or not.
rc::Gen<tie_graph> any_pipes() {
  return rc::gen::exec([] {
    const auto n = *test::evenly<vertex>(2, 8);
    const auto count = *test::evenly<std::size_t>(0, 4 * n);
    const auto ends = rc::gen::container<std::vector<vertex>>(count, test::evenly<vertex>(0, n));
    const auto widths = *rc::gen::container<std::vector<int>>(count, test::evenly(1, 6));
    return tie_graph::build(n, *ends, *ends, std::vector<double>(widths.begin(), widths.end()),
                            {.directed = *rc::gen::arbitrary<bool>()});
  });
}

/// What fits through from one to the other: nothing where there is no tie.
amount capacity(const tie_graph& pipes, vertex from, vertex to) {
  const view<directed> g(pipes);
  const auto [pipe, is_there] = edge(from, to, g);
  return is_there ? static_cast<amount>(get(boost::edge_weight, g, pipe)) : 0;
}

/// The least capacity out of any set that holds `from` and not `to`.
amount smallest_cut(const tie_graph& pipes, vertex from, vertex to) {
  amount least = std::numeric_limits<amount>::max();
  for (std::uint32_t set = 0; set < 1u << pipes.vertex_count(); ++set) {
    const auto holds = [set](vertex v) { return (set >> v & 1u) != 0; };
    if (!holds(from) || holds(to)) continue;
    amount cut = 0;
    for (vertex v = 0; v < pipes.vertex_count(); ++v) {
      for (vertex w = 0; w < pipes.vertex_count(); ++w) {
        if (holds(v) && !holds(w)) cut += capacity(pipes, v, w);
      }
    }
    least = std::min(least, cut);
  }
  return least;
}

/// Every pipe through a vertex of its own, so that none runs against another.
tie_graph without_opposite_pipes(const tie_graph& pipes) {
  std::vector<vertex> from;
  std::vector<vertex> to;
  std::vector<double> width;
  vertex n = pipes.vertex_count();
  for (vertex v = 0; v < pipes.vertex_count(); ++v) {
    for (std::size_t at = 0; at < pipes.out_degree(v); ++at) {
      from.insert(from.end(), {v, n});
      to.insert(to.end(), {n, pipes.successors(v)[at]});
      width.insert(width.end(), 2, pipes.successor_weights(v)[at]);
      ++n;
    }
  }
  return tie_graph::build(n, from, to, width, {.directed = true});
}

/// The arcs of every pipe and back, each with what fits through: what Boost's algorithms are given.
struct flow_problem {
  explicit flow_problem(const tie_graph& pipes) : g(pipes.symmetrised()), left(num_edges(g)) {
    for (const numbered_tie& arc : boost::make_iterator_range(edges(g))) {
      width.push_back(capacity(pipes, arc.source, arc.target));
    }
  }

  auto widths() { return boost::make_iterator_property_map(width.begin(), number); }
  auto lefts() { return boost::make_iterator_property_map(left.begin(), number); }

  view<directed> g;
  std::vector<amount> left;
  std::vector<amount> width;
  tie_index_map number = get(boost::edge_index, g);
  reverse_tie_map reverse = get(boost::edge_reverse, g);
  vertex_index_map own = get(boost::vertex_index, g);
};

RC_GTEST_PROP(boost_flow, is_the_smallest_cut_by_every_algorithm, ()) {
  const auto pipes = *any_pipes();
  const auto from = *test::evenly<vertex>(0, pipes.vertex_count());
  const auto to = *rc::gen::suchThat(test::evenly<vertex>(0, pipes.vertex_count()),
                                     [from](vertex v) { return v != from; });
  const auto expected = smallest_cut(pipes, from, to);

  flow_problem any(pipes);
  RC_ASSERT(boost::boykov_kolmogorov_max_flow(any.g, any.widths(), any.lefts(), any.reverse,
                                              any.own, from, to) == expected);
  RC_ASSERT(boost::edmonds_karp_max_flow(any.g, from, to,
                                         boost::capacity_map(any.widths())
                                             .residual_capacity_map(any.lefts())
                                             .reverse_edge_map(any.reverse)) == expected);

  // push_relabel wants that nothing fits through the way back
  flow_problem one_way(without_opposite_pipes(pipes));
  RC_ASSERT(boost::push_relabel_max_flow(one_way.g, from, to, one_way.widths(), one_way.lefts(),
                                         one_way.reverse, one_way.own) == expected);
}

}  // namespace
}  // namespace guyub::graph
