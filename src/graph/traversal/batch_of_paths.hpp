// Shortest paths from many sources at once, all ties of length 1.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <guyub/graph/tie_graph.hpp>

#include "kernels/table.hpp"

namespace guyub::support {
class progress_meter;
}

namespace guyub::graph {

/// Brandes' algorithm for up to kernels::path_lanes sources at a time. Every actor has a row of
/// doubles, one a source. In a step only actors move that some source newly reaches, and all its
/// sources move together:
///
///     there   paths[w] = Σ paths[v] over v → w    in the lanes that reach w in this step
///     back    shares[v] = 1 / paths[v] + Σ shares[w] over v → w
///             and paths[v] · Σ shares[w] is what goes through v
///
/// Rows are added whole and a lane is kept where it is new: there, a neighbour that is further away
/// still has 0, and none is nearer than one step before; back, one that is not further has 0. That
/// holds as long as no row changes during a step, so new rows wait until its end.
class batch_of_paths {
 public:
  batch_of_paths(const tie_graph& g, const kernels::table& kernels,
                 const support::progress_meter& progress);

  void add_sources(std::span<const vertex> sources);

  /// How much goes through each actor, over all sources so far.
  [[nodiscard]] const std::vector<double>& through() const { return through_; }

 private:
  void begin(std::span<const vertex> sources);
  void find_next();
  void count_paths(std::size_t begin);
  void hand_back(std::size_t begin, std::size_t end);
  void mark(std::size_t begin, std::size_t end);
  void unmark(std::size_t begin, std::size_t end);
  void look_up(std::size_t at) const;

  const tie_graph& g_;
  const kernels::table& kernels_;
  const support::progress_meter& progress_;
  std::vector<double> through_;
  // a row an actor
  std::vector<kernels::path_row> paths_;
  std::vector<kernels::path_row> shares_;
  std::vector<kernels::path_row> waiting_;
  // a mask an actor
  std::vector<std::uint32_t> seen_;
  std::vector<std::uint32_t> marked_;  // the lanes that are new in the step that is looked at
  std::vector<std::uint32_t> next_;
  // who moved and in which lanes, one step after the other; where each step begins
  std::vector<vertex> moved_;
  std::vector<std::uint32_t> lanes_;
  std::vector<std::size_t> steps_;
};

}  // namespace guyub::graph
