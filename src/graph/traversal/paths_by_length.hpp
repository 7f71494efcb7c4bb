// Shortest paths from one source at a time, where ties have lengths.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <guyub/graph/tie_graph.hpp>

namespace guyub::support {
class progress_meter;
}

namespace guyub::graph {

/// Brandes' algorithm with Dijkstra's search.
class paths_by_length {
 public:
  /// `lengths` beside the targets of the graph. Holds references.
  paths_by_length(const tie_graph& g, std::span<const double> lengths,
                  const support::progress_meter& progress);

  void add_source(vertex source);

  /// How much goes through each actor, over all sources so far.
  [[nodiscard]] const std::vector<double>& through() const { return through_; }

 private:
  static constexpr double unreached = std::numeric_limits<double>::infinity();

  void search(vertex source);
  template <class Queue>
  void relax(vertex v, vertex w, double distance, Queue& waiting);
  void hand_back(vertex w);

  const tie_graph& g_;
  std::span<const double> lengths_;
  const support::progress_meter& progress_;
  std::vector<double> through_;
  std::vector<double> distance_;
  std::vector<double> paths_;
  std::vector<double> dependency_;
  std::vector<vertex> order_;
  std::vector<std::vector<vertex>> before_;  // who comes before on the shortest paths
  std::vector<std::uint8_t> is_settled_;
};

}  // namespace guyub::graph
