// Boost.Graph's algorithms on a view, with the property maps that they take unless told otherwise.
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <sstream>
#include <utility>
#include <vector>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/bellman_ford_shortest_paths.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/bipartite.hpp>
#include <boost/graph/boyer_myrvold_planar_test.hpp>
#include <boost/graph/bron_kerbosch_all_cliques.hpp>
#include <boost/graph/clustering_coefficient.hpp>
#include <boost/graph/copy.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/floyd_warshall_shortest.hpp>
#include <boost/graph/graphviz.hpp>
#include <boost/graph/hawick_circuits.hpp>
#include <boost/graph/isomorphism.hpp>
#include <boost/graph/johnson_all_pairs_shortest.hpp>
#include <boost/graph/kruskal_min_spanning_tree.hpp>
#include <boost/graph/max_cardinality_matching.hpp>
#include <boost/graph/page_rank.hpp>
#include <boost/graph/prim_minimum_spanning_tree.hpp>
#include <boost/graph/sequential_vertex_coloring.hpp>
#include <boost/graph/stoer_wagner_min_cut.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/graph/transitive_closure.hpp>
#include <boost/graph/undirected_dfs.hpp>
#include <gtest/gtest.h>

#include <guyub/graph/boost_graph.hpp>

namespace guyub::graph {
namespace {

using pairs = std::vector<std::pair<vertex, vertex>>;
using numbers = std::vector<std::size_t>;

//   0 — 1
//    ＼ |      a triangle, a tail and an isolate; directed: 0 → 1, 0 → 2, 1 → 2, 2 → 3
//  4    2 — 3
template <class Direction>
view<Direction> kite() {
  return view<Direction>(tie_graph::build(5, pairs{{0, 1}, {0, 2}, {1, 2}, {2, 3}},
                                          {.directed = view<Direction>::is_directed}));
}

//   0 —1— 1
//    ＼   |        from 0 to 2 by way of 1: 1 + 2 < 4
//     4   2
//       ＼|
//         2 —3— 3
view<undirected> lengths() {
  const std::vector<vertex> from{0, 0, 1, 2};
  const std::vector<vertex> to{1, 2, 2, 3};
  const std::vector<double> weights{1, 4, 2, 3};
  return view<undirected>(tie_graph::build(4, from, to, weights));
}

/// Something of each vertex, for an algorithm to fill.
template <class T, class View>
auto by_vertex(std::vector<T>& values, const View& g) {
  return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, g));
}

TEST(boost_algorithms, find_blocks_and_articulation_points) {
  const auto g = kite<undirected>();
  numbers block(num_edges(g));
  std::vector<vertex> joints;
  const auto [count, end] = boost::biconnected_components(
      g, boost::make_iterator_property_map(block.begin(), get(boost::edge_index, g)),
      std::back_inserter(joints));
  EXPECT_EQ(count, 2u);
  EXPECT_EQ(joints, std::vector<vertex>{2});
  // the triangle is the ties 0, 1, 2 and the tail is 3
  EXPECT_EQ(block[0], block[1]);
  EXPECT_EQ(block[0], block[2]);
  EXPECT_NE(block[0], block[3]);
}

TEST(boost_algorithms, find_cores_and_clustering) {
  const auto g = kite<undirected>();
  numbers core(num_vertices(g));
  boost::core_numbers(g, by_vertex(core, g));
  EXPECT_EQ(core, (numbers{2, 2, 2, 1, 0}));
  // 2 has three pairs of neighbours, of which 0 and 1 are tied
  EXPECT_DOUBLE_EQ(boost::clustering_coefficient(g, 2u), 1.0 / 3);
  EXPECT_DOUBLE_EQ(boost::clustering_coefficient(g, 0u), 1);
}

TEST(boost_algorithms, find_cliques_matchings_colours_and_planarity) {
  const auto g = kite<undirected>();
  EXPECT_EQ(boost::bron_kerbosch_clique_number(g), 3u);
  EXPECT_FALSE(boost::is_bipartite(g));
  EXPECT_TRUE(boost::boyer_myrvold_planarity_test(g));

  std::vector<vertex> mate(num_vertices(g));
  EXPECT_TRUE(boost::checked_edmonds_maximum_cardinality_matching(g, mate.data()));
  EXPECT_EQ(boost::matching_size(g, mate.data()), 2u);

  numbers colour(num_vertices(g));
  EXPECT_EQ(boost::sequential_vertex_coloring(g, by_vertex(colour, g)), 3u);
}

TEST(boost_algorithms, find_the_shortest_ways_between_all) {
  const auto g = lengths();
  const std::vector<std::vector<double>> expected{
      {0, 1, 3, 6}, {1, 0, 2, 5}, {3, 2, 0, 3}, {6, 5, 3, 0}};
  std::vector<std::vector<double>> distance(4, std::vector<double>(4));
  EXPECT_TRUE(boost::floyd_warshall_all_pairs_shortest_paths(g, distance));
  EXPECT_EQ(distance, expected);
  distance.assign(4, std::vector<double>(4));
  EXPECT_TRUE(boost::johnson_all_pairs_shortest_paths(g, distance));
  EXPECT_EQ(distance, expected);
  std::vector<double> from_three(4, std::numeric_limits<double>::max());
  EXPECT_TRUE(boost::bellman_ford_shortest_paths(
      g, boost::root_vertex(3u).distance_map(from_three.data())));
  EXPECT_EQ(from_three, expected[3]);
}

TEST(boost_algorithms, find_the_shortest_tree) {
  const auto g = lengths();
  std::vector<numbered_tie> tree;
  boost::kruskal_minimum_spanning_tree(g, std::back_inserter(tree));
  numbers chosen;
  for (const numbered_tie& tie : tree) chosen.push_back(tie.id);
  std::sort(chosen.begin(), chosen.end());
  EXPECT_EQ(chosen, (numbers{0, 2, 3}));  // all but 0 — 2

  std::vector<vertex> parent(num_vertices(g));
  boost::prim_minimum_spanning_tree(g, parent.data());
  EXPECT_EQ(parent, (std::vector<vertex>{0, 0, 1, 2}));
}

TEST(boost_algorithms, follow_arcs) {
  const auto g = kite<directed>();
  std::vector<vertex> order;
  boost::topological_sort(g, std::back_inserter(order));
  const auto place = [&](vertex v) { return std::find(order.begin(), order.end(), v); };
  for (const auto& [from, to] : pairs{{0, 1}, {0, 2}, {1, 2}, {2, 3}}) {
    EXPECT_GT(place(from), place(to));
  }

  // all that 0 reaches, 2 and 3 at the end, passes through 0, and 3 through 2 as well
  std::vector<vertex> before(num_vertices(g), g.null_vertex());
  boost::lengauer_tarjan_dominator_tree(g, 0u, by_vertex(before, g));
  EXPECT_EQ(before, (std::vector<vertex>{g.null_vertex(), 0, 0, 2, g.null_vertex()}));

  boost::adjacency_list<> closure;
  boost::transitive_closure(g, closure);
  EXPECT_EQ(num_edges(closure), 6u);  // 0 → 3 and 1 → 3 as well

  std::vector<double> rank(num_vertices(g));
  boost::graph::page_rank(g, by_vertex(rank, g));
  EXPECT_GT(rank[3], rank[1]);
}

TEST(boost_algorithms, see_the_ties_of_an_undirected_search_once) {
  struct counted : boost::default_dfs_visitor {
    explicit counted(numbers& counts) : seen(&counts) {}
    void tree_edge(const numbered_tie&, const view<undirected>&) const { ++(*seen)[0]; }
    void back_edge(const numbered_tie&, const view<undirected>&) const { ++(*seen)[1]; }
    numbers* seen;
  };
  const auto g = kite<undirected>();
  numbers seen(2);
  std::vector<boost::default_color_type> colour(num_edges(g));
  boost::undirected_dfs(g, boost::visitor(counted(seen))
                               .edge_color_map(boost::make_iterator_property_map(
                                   colour.begin(), get(boost::edge_index, g))));
  EXPECT_EQ(seen, (numbers{3, 1}));
}

struct counted_circuits {
  std::size_t* count;
  template <class Path>
  void cycle(const Path&, const view<directed>&) const {
    ++*count;
  }
};

TEST(boost_algorithms, find_circuits) {
  // 0 → 1 → 2 → 0 and 1 → 2 → 1
  const view<directed> g(
      tie_graph::build(3, pairs{{0, 1}, {1, 2}, {2, 0}, {2, 1}}, {.directed = true}));
  std::size_t circuits = 0;
  boost::hawick_circuits(g, counted_circuits{&circuits});
  EXPECT_EQ(circuits, 2u);
}

TEST(boost_algorithms, tell_the_same_graph_under_other_numbers) {
  const auto g = kite<undirected>();
  const view<undirected> same(tie_graph::build(5, pairs{{4, 3}, {4, 2}, {3, 2}, {2, 0}}));
  const view<undirected> other(tie_graph::build(5, pairs{{0, 1}, {1, 2}, {2, 3}, {3, 0}}));
  EXPECT_TRUE(boost::isomorphism(g, same));
  EXPECT_FALSE(boost::isomorphism(g, other));
}

TEST(boost_algorithms, copy_a_view_into_a_graph_that_can_change) {
  using weight = boost::property<boost::edge_weight_t, double>;
  boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, weight>
      copy;
  const auto g = lengths();
  boost::copy_graph(g, copy, boost::vertex_copy([](vertex, std::size_t) {
                             }).edge_copy([&](const numbered_tie& tie, const auto& made) {
    put(boost::edge_weight, copy, made, get(boost::edge_weight, g, tie));
  }));
  EXPECT_EQ(num_edges(copy), 4u);
  EXPECT_EQ(get(boost::edge_weight, copy, edge(1, 2, copy).first), 2);
  // parting 3 costs 3, as parting 1 does; all else costs more
  EXPECT_EQ(boost::stoer_wagner_min_cut(copy, get(boost::edge_weight, copy)), 3);
}

TEST(boost_algorithms, write_labels) {
  const view<undirected> g(tie_graph::build(2, pairs{{0, 1}}), {"kades", "bpd"});
  std::ostringstream text;
  boost::write_graphviz(text, g, boost::make_label_writer(get(boost::vertex_name, g)));
  EXPECT_NE(text.str().find("0[label=kades]"), std::string::npos) << text.str();
  EXPECT_NE(text.str().find("0--1"), std::string::npos) << text.str();
}

}  // namespace
}  // namespace guyub::graph
