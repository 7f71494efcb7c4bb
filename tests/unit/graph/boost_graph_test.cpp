#include <cstddef>
#include <functional>
#include <iterator>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

#include <boost/concept/assert.hpp>
#include <boost/graph/adjacency_matrix.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <boost/range/iterator_range.hpp>
#include <gtest/gtest.h>

#include <guyub/graph/boost_graph.hpp>

namespace guyub::graph {
namespace {

using pairs = std::vector<std::pair<vertex, vertex>>;
using row = std::vector<vertex>;
/// Source, target and number.
using seen = std::vector<std::tuple<vertex, vertex, std::size_t>>;

template <class Graph>
struct models_every_concept {
  using tie = typename boost::graph_traits<Graph>::edge_descriptor;
  BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::VertexAndEdgeListGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::AdjacencyMatrixConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<Graph, vertex, boost::vertex_index_t>));
  BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<Graph, vertex, boost::vertex_name_t>));
  BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<Graph, tie, boost::edge_index_t>));
  BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<Graph, tie, boost::edge_weight_t>));
};
template struct models_every_concept<view<directed>>;
template struct models_every_concept<view<undirected>>;
template struct models_every_concept<const view<directed>>;
template struct models_every_concept<const view<undirected>>;

using directed_arcs =
    boost::ReadablePropertyGraphConcept<view<directed>, numbered_tie, boost::edge_reverse_t>;
BOOST_CONCEPT_ASSERT((directed_arcs));

template <class Iterator>
constexpr bool is_random_access =
    std::is_base_of_v<std::random_access_iterator_tag,
                      typename std::iterator_traits<Iterator>::iterator_category> &&
    std::is_same_v<typename std::iterator_traits<Iterator>::difference_type, std::ptrdiff_t>;
static_assert(is_random_access<view<directed>::vertex_iterator>);
static_assert(is_random_access<view<directed>::edge_iterator>);
static_assert(is_random_access<view<directed>::out_edge_iterator>);
static_assert(is_random_access<view<directed>::in_edge_iterator>);
static_assert(is_random_access<view<directed>::adjacency_iterator>);

template <class Range>
seen to_seen(const Range& range) {
  seen found;
  for (const numbered_tie& tie : boost::make_iterator_range(range)) {
    found.emplace_back(tie.source, tie.target, tie.id);
  }
  return found;
}

template <class Range>
row to_row(const Range& range) {
  return {range.first, range.second};
}

//   0 — 1
//    ＼ |      a triangle, a tail and an isolate
//  4    2 — 3
tie_graph kite(bool is_directed) {
  return tie_graph::build(5, pairs{{0, 1}, {0, 2}, {1, 2}, {2, 3}}, {.directed = is_directed});
}

TEST(boost_graph, shares_one_number_between_the_halves_of_an_undirected_tie) {
  const auto ties = kite(false);
  const view<undirected> g(ties);
  EXPECT_EQ(num_edges(g), 4u);
  EXPECT_EQ(to_seen(edges(g)), (seen{{0, 1, 0}, {0, 2, 1}, {1, 2, 2}, {2, 3, 3}}));
  EXPECT_EQ(to_seen(out_edges(2, g)), (seen{{2, 0, 1}, {2, 1, 2}, {2, 3, 3}}));
  EXPECT_EQ(to_seen(out_edges(3, g)), (seen{{3, 2, 3}}));
  EXPECT_EQ(edge(2, 3, g).first, edge(3, 2, g).first);
  EXPECT_NE(edge(2, 3, g).first, edge(2, 1, g).first);
}

TEST(boost_graph, turns_the_ends_of_incoming_ties_round) {
  const auto ties = kite(false);
  const view<undirected> g(ties);
  EXPECT_EQ(to_seen(in_edges(2, g)), (seen{{0, 2, 1}, {1, 2, 2}, {3, 2, 3}}));

  const auto arcs = kite(true);
  const view<directed> d(arcs);
  EXPECT_EQ(to_seen(edges(d)), (seen{{0, 1, 0}, {0, 2, 1}, {1, 2, 2}, {2, 3, 3}}));
  EXPECT_EQ(to_seen(in_edges(2, d)), (seen{{0, 2, 1}, {1, 2, 2}}));
  EXPECT_EQ(to_seen(out_edges(2, d)), (seen{{2, 3, 3}}));
}

TEST(boost_graph, counts_degrees_by_direction) {
  const auto arcs = kite(true);
  const view<directed> d(arcs);
  EXPECT_EQ(out_degree(2, d), 1u);
  EXPECT_EQ(in_degree(2, d), 2u);
  EXPECT_EQ(degree(2, d), 3u);
  const auto ties = kite(false);
  const view<undirected> g(ties);
  EXPECT_EQ(out_degree(2, g), 3u);
  EXPECT_EQ(in_degree(2, g), 3u);
  EXPECT_EQ(degree(2, g), 3u);
  EXPECT_EQ(to_row(adjacent_vertices(2, g)), (row{0, 1, 3}));
  EXPECT_EQ(to_row(adjacent_vertices(4, g)), row{});
}

TEST(boost_graph, finds_a_tie_by_its_ends_or_says_that_there_is_none) {
  const auto arcs = kite(true);
  const view<directed> g(arcs);
  EXPECT_TRUE(edge(0, 2, g).second);
  EXPECT_EQ(edge(0, 2, g).first.id, 1u);
  EXPECT_FALSE(edge(2, 0, g).second);
  EXPECT_FALSE(edge(0, 4, g).second);  // beyond the row
  EXPECT_FALSE(edge(4, 0, g).second);  // from an isolate
}

TEST(boost_graph, takes_an_undirected_tie_for_two_arcs_where_direction_is_asked_for) {
  const auto ties = kite(false);
  const view<directed> g(ties);
  EXPECT_EQ(num_edges(g), 8u);
  EXPECT_EQ(degree(2, g), 6u);
  const auto reverse = get(boost::edge_reverse, g);
  for (const numbered_tie& arc : boost::make_iterator_range(edges(g))) {
    const numbered_tie back = get(reverse, arc);
    EXPECT_NE(back.id, arc.id);
    EXPECT_EQ(back.id, edge(arc.target, arc.source, g).first.id);
    EXPECT_EQ(std::pair(back.source, back.target), std::pair(arc.target, arc.source));
  }
}

TEST(boost_graph, gives_weights_by_number_and_one_where_there_are_none) {
  const row from{2, 0, 1};
  const row to{1, 2, 0};
  const std::vector<double> weights{0.5, -2, 4};
  for (const bool is_directed : {false, true}) {
    const auto ties = tie_graph::build(3, from, to, weights, {.directed = is_directed});
    const auto expect_weights = [&](const auto& g) {
      const auto weight = get(boost::edge_weight, g);
      for (std::size_t at = 0; at < from.size(); ++at) {
        EXPECT_EQ(get(weight, edge(from[at], to[at], g).first), weights[at]);
      }
      for (const numbered_tie& tie : boost::make_iterator_range(in_edges(1, g))) {
        EXPECT_EQ(get(weight, tie), tie.source == 2 ? 0.5 : 4);
      }
    };
    if (is_directed) {
      expect_weights(view<directed>(ties));
    } else {
      expect_weights(view<undirected>(ties));
    }
  }
  const view<undirected> unweighted(kite(false));
  EXPECT_EQ(get(boost::edge_weight, unweighted, edge(0, 1, unweighted).first), 1);
}

TEST(boost_graph, names_vertices_by_label_or_by_number) {
  const auto ties = tie_graph::build(3, pairs{{0, 1}});
  const view<undirected> labelled(ties, {"kades", "bpd", "pkk"});
  EXPECT_EQ(get(boost::vertex_name, labelled, 2u), "pkk");
  EXPECT_EQ(get(boost::vertex_index, labelled, 2u), 2u);
  EXPECT_EQ(get(boost::vertex_name, view<undirected>(ties), 2u), "2");
  EXPECT_THROW(view<undirected>(ties, {"kades", "bpd"}), std::invalid_argument);
}

TEST(boost_graph, knows_the_smallest_graphs) {
  const tie_graph nothing;
  EXPECT_EQ(num_vertices(view<directed>(nothing)), 0u);
  EXPECT_EQ(num_edges(view<undirected>(nothing)), 0u);
  const view<undirected> none(nothing);
  EXPECT_EQ(to_row(vertices(none)), row{});
  EXPECT_EQ(to_seen(edges(none)), seen{});

  const auto alone = tie_graph::build(1, pairs{});
  const view<directed> one(alone);
  EXPECT_EQ(to_row(vertices(one)), row{0});
  EXPECT_EQ(to_seen(out_edges(0, one)), seen{});
  EXPECT_EQ(to_seen(in_edges(0, one)), seen{});
  EXPECT_EQ(degree(0, one), 0u);
  EXPECT_FALSE(edge(0, 0, one).second);
}

TEST(boost_graph, steps_to_any_tie_of_a_row_at_once) {
  const auto ties = kite(false);
  const view<undirected> g(ties);
  const auto [first, last] = out_edges(2, g);
  EXPECT_EQ(last - first, 3);
  EXPECT_EQ((first + 2)->target, 3u);
  EXPECT_EQ((*(last - 3)).target, 0u);
  EXPECT_EQ((*std::prev(last)).id, 3u);
  EXPECT_LT(first, last);
}

TEST(boost_graph, hashes_a_tie_by_its_number) {
  const auto ties = kite(false);
  const view<undirected> g(ties);
  std::unordered_set<numbered_tie> seen_from_anywhere;
  for (const vertex v : boost::make_iterator_range(vertices(g))) {
    const auto [first, last] = out_edges(v, g);
    seen_from_anywhere.insert(first, last);
  }
  EXPECT_EQ(seen_from_anywhere.size(), 4u);
  // what boost::hash asks
  EXPECT_EQ(hash_value(edge(2, 3, g).first), hash_value(edge(3, 2, g).first));
}

TEST(boost_graph, refuses_what_has_no_such_view) {
  const auto arcs = kite(true);
  try {
    const view<undirected> g(arcs);
    FAIL() << "a directed graph passed for an undirected one";
  } catch (const std::invalid_argument& error) {
    EXPECT_NE(std::string(error.what()).find("symmetrised()"), std::string::npos);
  }
  const view<directed> g(arcs);
  EXPECT_THROW(get(boost::edge_reverse, g), std::invalid_argument);
}

TEST(boost_graph, keeps_a_temporary_and_looks_at_a_variable) {
  const view<undirected> kept(kite(false));
  const view<undirected> copy = kept;
  EXPECT_EQ(num_edges(copy), 4u);
  EXPECT_EQ(&copy.ties(), &kept.ties());
  const auto ties = kite(false);
  EXPECT_EQ(&view<undirected>(ties).ties(), &ties);
}

TEST(boost_graph, can_be_filtered_and_reversed) {
  const auto arcs = kite(true);
  const view<directed> g(arcs);
  const auto back = boost::make_reverse_graph(g);
  EXPECT_EQ(out_degree(2, back), 2u);

  // without 2 only 0 → 1 is left
  const auto is_kept = [](vertex v) { return v != 2; };
  const auto ties = kite(false);
  const view<undirected> whole(ties);
  const boost::filtered_graph part(whole, boost::keep_all{}, std::function<bool(vertex)>(is_kept));
  EXPECT_EQ(std::distance(edges(part).first, edges(part).second), 1);
}

}  // namespace
}  // namespace guyub::graph
