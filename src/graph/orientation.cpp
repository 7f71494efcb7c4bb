#include <algorithm>

#include <guyub/graph/orientation.hpp>

#include "graph/weak_neighbours.hpp"

namespace guyub::graph {
namespace {

std::vector<vertex> weak_degrees(const tie_graph& g) {
  std::vector<vertex> degrees(g.vertex_count(), 0);
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    if (!g.is_directed()) {
      degrees[v] = static_cast<vertex>(g.out_degree(v));
    } else {
      for_each_weak_neighbour(g, v, [&](vertex, arc_kind) { ++degrees[v]; });
    }
  }
  return degrees;
}

/// Vertices by ascending value, of equals the lower number first.
std::vector<vertex> sorted_by(const std::vector<vertex>& values) {
  std::vector<vertex> order(values.size());
  if (values.empty()) return order;
  std::vector<vertex> place(*std::max_element(values.begin(), values.end()) + std::size_t{2}, 0);
  for (const vertex value : values) ++place[value + std::size_t{1}];
  for (std::size_t value = 1; value < place.size(); ++value) place[value] += place[value - 1];
  for (vertex v = 0; v < values.size(); ++v) order[place[values[v]]++] = v;
  return order;
}

arc_kind turned(arc_kind kind) {
  switch (kind) {
    case arc_kind::forward:
      return arc_kind::backward;
    case arc_kind::backward:
      return arc_kind::forward;
    case arc_kind::mutual:
      break;
  }
  return kind;
}

}  // namespace

orientation::orientation(const tie_graph& g) {
  const vertex n = g.vertex_count();
  order_ = sorted_by(weak_degrees(g));
  std::vector<vertex> rank(n);
  for (vertex r = 0; r < n; ++r) rank[order_[r]] = r;

  std::vector<std::uint64_t> next(n + std::size_t{1}, 0);  // where the next arc of a row goes
  for (vertex v = 0; v < n; ++v) {
    for_each_weak_neighbour(g, v, [&](vertex w, arc_kind) {
      if (rank[v] < rank[w]) ++next[rank[v] + std::size_t{1}];
    });
  }
  for (std::size_t r = 1; r < next.size(); ++r) next[r] += next[r - 1];
  rows_.offsets = row_offsets(n, next.back());
  for (std::size_t r = 0; r < next.size(); ++r) rows_.offsets.set(r, next[r]);
  rows_.targets.resize(next.back());
  if (g.is_directed()) kinds_.resize(next.back());
  // by the higher rank, so that rows come out ascending
  for (vertex high = 0; high < n; ++high) {
    for_each_weak_neighbour(g, order_[high], [&](vertex w, arc_kind kind) {
      const vertex low = rank[w];
      if (low >= high) return;
      const std::uint64_t at = next[low]++;
      rows_.targets[at] = high;
      if (!kinds_.empty()) kinds_[at] = static_cast<std::uint8_t>(turned(kind));
    });
  }
}

}  // namespace guyub::graph
