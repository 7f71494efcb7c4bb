#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include <guyub/graph/cores.hpp>

namespace guyub::graph {
namespace {

/// Vertices in the order of their degrees, kept up as degrees fall.
class sorted_degrees {
 public:
  explicit sorted_degrees(std::vector<vertex> degrees)
      : degree_(std::move(degrees)), order_(degree_.size()), place_(degree_.size()) {
    const vertex most = degree_.empty() ? 0 : *std::max_element(degree_.begin(), degree_.end());
    begin_.assign(most + std::size_t{2}, 0);
    for (const vertex degree : degree_) ++begin_[degree + std::size_t{1}];
    for (std::size_t d = 1; d < begin_.size(); ++d) begin_[d] += begin_[d - 1];
    std::vector<vertex> next(begin_);
    for (vertex v = 0; v < degree_.size(); ++v) {
      place_[v] = next[degree_[v]]++;
      order_[place_[v]] = v;
    }
  }

  [[nodiscard]] vertex at(std::size_t place) const { return order_[place]; }
  [[nodiscard]] vertex degree(vertex v) const { return degree_[v]; }
  [[nodiscard]] std::vector<vertex> taken() && { return std::move(degree_); }

  /// One tie of `w` fewer: it changes places with the first of its degree. Degrees do not fall
  /// below the one that is taken out, whose vertices may stand in a row before it.
  void lower(vertex w) {
    const vertex first = begin_[degree_[w]]++;
    const vertex other = order_[first];
    std::swap(order_[first], order_[place_[w]]);
    std::swap(place_[w], place_[other]);
    --degree_[w];
  }

 private:
  std::vector<vertex> degree_;
  std::vector<vertex> order_;
  std::vector<vertex> place_;  // in the order
  std::vector<vertex> begin_;  // of each degree in the order
};

std::vector<vertex> degrees_of(const tie_graph& g, degree_kind kind) {
  std::vector<vertex> degrees(g.vertex_count());
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    std::uint64_t degree = 0;
    if (kind != degree_kind::in || !g.is_directed()) degree += g.out_degree(v);
    if (kind != degree_kind::out && g.is_directed()) degree += g.in_degree(v);
    degrees[v] = static_cast<vertex>(degree);
  }
  return degrees;
}

}  // namespace

std::vector<vertex> cores(const tie_graph& g, degree_kind kind) {
  sorted_degrees left(degrees_of(g, kind));
  for (std::size_t place = 0; place < g.vertex_count(); ++place) {
    const vertex v = left.at(place);
    const auto lower = [&](std::span<const vertex> others) {
      for (const vertex w : others) {
        if (left.degree(w) > left.degree(v)) left.lower(w);
      }
    };
    // who loses a tie: those who sent it lose it from `out`, those who got it from `in`
    if (kind != degree_kind::out || !g.is_directed()) lower(g.successors(v));
    if (kind != degree_kind::in && g.is_directed()) lower(g.predecessors(v));
  }
  return std::move(left).taken();
}

}  // namespace guyub::graph
