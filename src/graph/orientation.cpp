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

}  // namespace

orientation::orientation(const tie_graph& g) {
  const vertex n = g.vertex_count();
  const std::vector<vertex> degrees = weak_degrees(g);
  order_ = sorted_by(degrees);
  std::vector<vertex> rank(n);
  degrees_.resize(n);
  std::uint64_t ends = 0;
  for (vertex r = 0; r < n; ++r) {
    rank[order_[r]] = r;
    degrees_[r] = degrees[order_[r]];
    ends += degrees_[r];
  }
  // each neighbour is written, and overwritten where it has the lower rank: one place more for the
  // last of them
  rows_.offsets = row_offsets(n, ends / 2);
  rows_.targets.resize(ends / 2 + 1);
  if (g.is_directed()) kinds_.resize(ends / 2 + 1);
  std::uint64_t next = 0;
  for (vertex low = 0; low < n; ++low) {
    for_each_weak_neighbour(g, order_[low], [&](vertex w, arc_kind kind) {
      const vertex high = rank[w];
      rows_.targets[next] = high;
      if (!kinds_.empty()) kinds_[next] = static_cast<std::uint8_t>(kind);
      next += high > low ? 1u : 0u;
    });
    rows_.offsets.set(low + std::size_t{1}, next);
  }
  rows_.targets.pop_back();
  if (g.is_directed()) kinds_.pop_back();
}

}  // namespace guyub::graph
