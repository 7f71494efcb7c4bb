#include "graph/traversal/paths_by_length.hpp"

#include <cmath>
#include <functional>
#include <queue>
#include <utility>

#include "support/parallel.hpp"

namespace guyub::graph {

namespace {

constexpr double geodesic_tolerance = 1e-10;

}  // namespace

paths_by_length::paths_by_length(const tie_graph& g, std::span<const double> lengths,
                                 const support::progress_meter& progress)
    : g_(g),
      lengths_(lengths),
      progress_(progress),
      through_(g.vertex_count(), 0),
      distance_(g.vertex_count(), unreached),
      paths_(g.vertex_count(), 0),
      dependency_(g.vertex_count(), 0),
      before_(g.vertex_count()),
      is_settled_(g.vertex_count(), 0) {}

void paths_by_length::add_source(vertex source) {
  order_.clear();
  distance_[source] = 0;
  paths_[source] = 1;
  search(source);
  for (const vertex v : order_) {
    // a share of endless paths would be 0, and what lies beyond would be lost
    if (std::isinf(paths_[v])) through_[v] = paths_[v];
  }
  for (std::size_t at = order_.size(); at-- > 0;) hand_back(order_[at]);
  for (const vertex v : order_) {
    if (v != source) through_[v] += dependency_[v];
    distance_[v] = unreached;
    paths_[v] = 0;
    dependency_[v] = 0;
    before_[v].clear();
    is_settled_[v] = 0;
  }
}

void paths_by_length::search(vertex source) {
  using entry = std::pair<double, vertex>;
  std::priority_queue<entry, std::vector<entry>, std::greater<>> waiting;
  waiting.emplace(0, source);
  while (!waiting.empty()) {
    const auto [distance, v] = waiting.top();
    waiting.pop();
    if (is_settled_[v] != 0) continue;  // by a shorter way that was found since
    is_settled_[v] = 1;
    // one source of a country takes seconds
    if (order_.size() % 1024 == 0) progress_.stop_if_asked();
    order_.push_back(v);
    const auto row = g_.successors(v);
    const std::size_t begin = g_.offsets()[v];
    for (std::size_t at = 0; at < row.size(); ++at) {
      relax(v, row[at], distance + lengths_[begin + at], waiting);
    }
  }
}

template <class Queue>
void paths_by_length::relax(vertex v, vertex w, double distance, Queue& waiting) {
  // A tie shorter than the tolerance would lead back to who is settled, and paths would run in a
  // circle: such a path is left out. So is one whose length is no number any more.
  if (is_settled_[w] != 0 || distance == unreached) return;
  if (distance_[w] == unreached || distance < distance_[w] * (1 - geodesic_tolerance)) {
    distance_[w] = distance;
    paths_[w] = paths_[v];
    before_[w].assign(1, v);
    waiting.emplace(distance, w);
  } else if (distance <= distance_[w] * (1 + geodesic_tolerance)) {
    paths_[w] += paths_[v];
    before_[w].push_back(v);
  }
}

void paths_by_length::hand_back(vertex w) {
  const double share = (1 + dependency_[w]) / paths_[w];
  for (const vertex v : before_[w]) dependency_[v] += paths_[v] * share;
}

}  // namespace guyub::graph
