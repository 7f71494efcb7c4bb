// A tie_graph as Boost.Graph sees it, so that its algorithms run on it.
// Needs Boost's headers: link guyub::boost_graph, see docs/cpp.md.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <functional>
#include <iterator>
#include <limits>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>

#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

using directed = boost::bidirectional_tag;
using undirected = boost::undirected_tag;

/// A tie as met from one of its ends. Its number alone, from 0 to below the number of ties, says which
/// it is: an undirected tie met from the other end is the same.
struct numbered_tie {
  vertex source = 0;
  vertex target = 0;
  std::size_t id = 0;

  friend bool operator==(const numbered_tie& a, const numbered_tie& b) { return a.id == b.id; }
  friend auto operator<=>(const numbered_tie& a, const numbered_tie& b) { return a.id <=> b.id; }
  friend std::size_t hash_value(const numbered_tie& tie) {
    return std::hash<std::size_t>()(tie.id);
  }
};

/// Walks the ties of `own` beside a row of the graph; an incoming tie has `own` as its target.
template <bool Incoming>
class tie_iterator : public boost::iterator_facade<tie_iterator<Incoming>, numbered_tie,
                                                   std::random_access_iterator_tag, numbered_tie> {
 public:
  tie_iterator() = default;
  tie_iterator(vertex own, const vertex* other, const std::size_t* id)
      : own_(own), other_(other), id_(id) {}

 private:
  friend class boost::iterator_core_access;

  [[nodiscard]] numbered_tie dereference() const {
    return Incoming ? numbered_tie{*other_, own_, *id_} : numbered_tie{own_, *other_, *id_};
  }
  [[nodiscard]] bool equal(const tie_iterator& that) const { return id_ == that.id_; }
  void increment() { advance(1); }
  void decrement() { advance(-1); }
  void advance(std::ptrdiff_t steps) {
    other_ += steps;
    id_ += steps;
  }
  [[nodiscard]] std::ptrdiff_t distance_to(const tie_iterator& that) const {
    return that.id_ - id_;
  }

  vertex own_ = 0;
  const vertex* other_ = nullptr;
  const std::size_t* id_ = nullptr;
};

/// Numbers as wide as Boost's own graphs have: some algorithms take for granted that they are.
using vertex_index_map = boost::typed_identity_property_map<std::size_t>;

struct tie_index_map : boost::put_get_helper<std::size_t, tie_index_map> {
  using key_type = numbered_tie;
  using value_type = std::size_t;
  using reference = std::size_t;
  using category = boost::readable_property_map_tag;
  reference operator[](const key_type& tie) const { return tie.id; }
};

/// The arc the other way.
class reverse_tie_map : public boost::put_get_helper<numbered_tie, reverse_tie_map> {
 public:
  using key_type = numbered_tie;
  using value_type = numbered_tie;
  using reference = numbered_tie;
  using category = boost::readable_property_map_tag;

  reverse_tie_map() = default;
  explicit reverse_tie_map(const std::size_t* ids) : ids_(ids) {}
  reference operator[](const key_type& tie) const { return {tie.target, tie.source, ids_[tie.id]}; }

 private:
  const std::size_t* ids_ = nullptr;
};

using tie_weight_map =
    boost::iterator_property_map<const double*, tie_index_map, double, const double&>;
using vertex_label_map = boost::iterator_property_map<const std::string*, vertex_index_map,
                                                      std::string, const std::string&>;

/// Models Boost.Graph's VertexListGraph, BidirectionalGraph, AdjacencyGraph, EdgeListGraph and
/// AdjacencyMatrix, with the property maps `vertex_index`, `vertex_name`, `edge_index` and
/// `edge_weight` (1 where the graph is unweighted), so that algorithms that change no graph run on it
/// with their defaults. In Boost.Graph direction is a type:
///
///     view<undirected>  of an undirected graph; both halves of a tie share its number
///     view<directed>    of any graph; an undirected tie is two arcs, one each way, and the property
///                       map `edge_reverse` leads from one to the other, as maximum flows want it
///
/// A view is a light handle: copies share one index and are safe to read from several threads.
/// A graph in a variable is looked at and must outlive the view; a temporary is kept by it.
/// Iterators and property maps hold as long as a copy of the view does.
/// Errors: std::invalid_argument for a directed graph in a view<undirected>, for labels that are not
/// one a vertex, and for `edge_reverse` of a directed graph.
/// Cost: O(n + m) once, 40 bytes a tie or arc and a label a vertex; edge(u, v) O(log degree), all else
/// O(1). Which algorithms need more than this: docs/cpp.md.
template <class Direction>
class view {
 public:
  struct traversal_category : boost::bidirectional_graph_tag,
                              boost::adjacency_graph_tag,
                              boost::vertex_list_graph_tag,
                              boost::edge_list_graph_tag,
                              boost::adjacency_matrix_tag {};
  using directed_category = Direction;
  using edge_parallel_category = boost::disallow_parallel_edge_tag;
  using vertex_descriptor = vertex;
  using edge_descriptor = numbered_tie;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  using vertex_iterator =
      boost::counting_iterator<vertex, std::random_access_iterator_tag, std::ptrdiff_t>;
  using edge_iterator = std::vector<numbered_tie>::const_iterator;
  using out_edge_iterator = tie_iterator<false>;
  using in_edge_iterator = tie_iterator<true>;
  using adjacency_iterator = const vertex*;
  template <class Iterator>
  using range = std::pair<Iterator, Iterator>;

  static constexpr bool is_directed = std::is_same_v<Direction, directed>;
  static vertex null_vertex() { return std::numeric_limits<vertex>::max(); }

  /// `labels` are the vertices' names; without them a vertex is called by its number.
  explicit view(const tie_graph& g, std::vector<std::string> labels = {})
      : view(std::shared_ptr<const tie_graph>(std::shared_ptr<void>(), &g), std::move(labels)) {}
  explicit view(tie_graph&& g, std::vector<std::string> labels = {})
      : view(std::make_shared<const tie_graph>(std::move(g)), std::move(labels)) {}

  [[nodiscard]] const tie_graph& ties() const { return *index_->graph; }

  friend vertices_size_type num_vertices(const view& g) { return g.ties().vertex_count(); }
  friend edges_size_type num_edges(const view& g) { return g.index_->ties.size(); }
  friend range<vertex_iterator> vertices(const view& g) {
    return {vertex_iterator(0), vertex_iterator(g.ties().vertex_count())};
  }
  friend range<edge_iterator> edges(const view& g) {
    return {g.index_->ties.begin(), g.index_->ties.end()};
  }

  friend vertex source(const numbered_tie& tie, const view&) { return tie.source; }
  friend vertex target(const numbered_tie& tie, const view&) { return tie.target; }
  friend range<out_edge_iterator> out_edges(vertex v, const view& g) {
    return beside<out_edge_iterator>(v, g.ties().successors(v), g.index_->out_ids(v));
  }
  friend range<in_edge_iterator> in_edges(vertex v, const view& g) {
    return beside<in_edge_iterator>(v, g.ties().predecessors(v), g.index_->in_ids(v));
  }
  friend range<adjacency_iterator> adjacent_vertices(vertex v, const view& g) {
    const auto row = g.ties().successors(v);
    return {row.data(), row.data() + row.size()};
  }
  friend degree_size_type out_degree(vertex v, const view& g) { return g.ties().out_degree(v); }
  friend degree_size_type in_degree(vertex v, const view& g) { return g.ties().in_degree(v); }
  friend degree_size_type degree(vertex v, const view& g) {
    return is_directed ? out_degree(v, g) + in_degree(v, g) : out_degree(v, g);
  }
  friend std::pair<numbered_tie, bool> edge(vertex u, vertex v, const view& g) {
    const auto row = g.ties().successors(u);
    const auto at = std::lower_bound(row.begin(), row.end(), v) - row.begin();
    if (at == std::ssize(row) || row.begin()[at] != v) return {};
    return {{u, v, g.index_->out_ids(u)[at]}, true};
  }

  friend vertex_index_map get(boost::vertex_index_t, const view&) { return {}; }
  friend vertex_label_map get(boost::vertex_name_t, const view& g) {
    return {g.index_->labels.data(), {}};
  }
  friend tie_index_map get(boost::edge_index_t, const view&) { return {}; }
  friend tie_weight_map get(boost::edge_weight_t, const view& g) {
    return {g.index_->weights.data(), {}};
  }
  friend reverse_tie_map get(boost::edge_reverse_t, const view& g)
    requires is_directed
  {
    if (g.ties().is_directed()) {
      throw std::invalid_argument(
          "a tie of a directed graph has no reverse; expected the view of an undirected graph, "
          "such "
          "as its symmetrised()");
    }
    return reverse_tie_map(g.index_->in.data());
  }
  template <class Property, class Key>
  friend auto get(Property property, const view& g, const Key& key) {
    return get(get(property, g), key);
  }

 private:
  struct index {
    std::shared_ptr<const tie_graph> graph;
    std::vector<numbered_tie> ties;
    std::vector<double> weights;   // beside the ties
    std::vector<std::size_t> out;  // numbers of the ties beside all rows of successors
    std::vector<std::size_t> in;   // … of predecessors; empty where undirected
    std::vector<std::string> labels;

    [[nodiscard]] const std::size_t* out_ids(vertex v) const {
      return out.data() + graph->offsets()[v];
    }
    [[nodiscard]] const std::size_t* in_ids(vertex v) const {
      return (is_directed ? in : out).data() + start_of_predecessors(v);
    }
    [[nodiscard]] std::ptrdiff_t start_of_predecessors(vertex v) const {
      return graph->predecessors(v).data() - graph->predecessors(0).data();
    }
    void number_ties();
    void name_vertices(std::vector<std::string> given);
  };

  view(std::shared_ptr<const tie_graph> g, std::vector<std::string> labels);

  template <class Iterator>
  static range<Iterator> beside(vertex own, std::span<const vertex> row, const std::size_t* ids) {
    return {Iterator(own, row.data(), ids),
            Iterator(own, row.data() + row.size(), ids + row.size())};
  }

  std::shared_ptr<const index> index_;
};

template <class Direction>
view<Direction>::view(std::shared_ptr<const tie_graph> g, std::vector<std::string> labels) {
  if (!is_directed && g->is_directed()) {
    throw std::invalid_argument(
        "the graph is directed; expected an undirected one, such as its symmetrised(), or a "
        "view<directed>");
  }
  auto made = std::make_shared<index>();
  made->graph = std::move(g);
  made->number_ties();
  made->name_vertices(std::move(labels));
  index_ = std::move(made);
}

template <class Direction>
void view<Direction>::index::number_ties() {
  const std::size_t halves = graph->targets().size();
  const std::size_t count = is_directed ? halves : halves / 2;
  ties.reserve(count);
  weights.reserve(count);
  out.resize(halves);
  if (is_directed) in.resize(halves);
  // Rows are sorted, so walking the sources upwards fills the rows of their targets in order.
  std::vector<std::size_t*> next(graph->vertex_count());
  for (vertex v = 0; v < graph->vertex_count(); ++v) {
    next[v] = (is_directed ? in : out).data() + start_of_predecessors(v);
  }
  for (vertex v = 0; v < graph->vertex_count(); ++v) {
    const auto row = graph->successors(v);
    const auto row_weights = graph->successor_weights(v);
    for (std::size_t at = 0; at < row.size(); ++at) {
      if (!is_directed && row[at] < v) continue;  // numbered when met from there
      const numbered_tie tie{v, row[at], ties.size()};
      out[graph->offsets()[v] + at] = tie.id;
      *next[tie.target]++ = tie.id;
      ties.push_back(tie);
      weights.push_back(row_weights.empty() ? 1 : row_weights[at]);
    }
  }
}

template <class Direction>
void view<Direction>::index::name_vertices(std::vector<std::string> given) {
  const std::size_t n = graph->vertex_count();
  if (!given.empty() && given.size() != n) {
    throw std::invalid_argument(std::to_string(given.size()) + " labels for " + std::to_string(n) +
                                " vertices; expected one a vertex, or none");
  }
  labels = std::move(given);
  for (std::size_t v = labels.size(); v < n; ++v) labels.push_back(std::to_string(v));
}

}  // namespace guyub::graph

template <>
struct std::hash<guyub::graph::numbered_tie> {
  std::size_t operator()(const guyub::graph::numbered_tie& tie) const { return hash_value(tie); }
};

template <class Direction, class Property>
struct boost::property_map<guyub::graph::view<Direction>, Property> {
  using type = decltype(get(Property(), std::declval<const guyub::graph::view<Direction>&>()));
  using const_type = type;
};

// Some algorithms ask for the maps of the const graph.
template <class Direction, class Property>
struct boost::property_map<const guyub::graph::view<Direction>, Property>
    : boost::property_map<guyub::graph::view<Direction>, Property> {};
