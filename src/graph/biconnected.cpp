#include <algorithm>
#include <cstddef>

#include <guyub/graph/biconnected.hpp>
#include <guyub/run_options.hpp>

#include "support/parallel.hpp"

namespace guyub::graph {
namespace {

constexpr vertex none = std::numeric_limits<vertex>::max();

class depth_first {
 public:
  depth_first(const tie_graph& g, const run_options& run)
      : g_(g),
        number_(g.vertex_count(), none),
        lowest_(g.vertex_count()),
        parent_(g.vertex_count(), none),
        next_(g.vertex_count(), 0),
        progress_(run, g.vertex_count()) {
    order_.reserve(g.vertex_count());
    for (vertex root = 0; root < g.vertex_count(); ++root) {
      if (number_[root] == none) search(root);
    }
  }

  [[nodiscard]] biconnected_parts parts() const {
    biconnected_parts result;
    result.is_articulation.assign(g_.vertex_count(), 0);
    const std::vector<vertex> component = components_of_tree_ties(result);
    // a tie that is no tree's leads to someone who was seen before, on the way to the tree tie
    result.component.reserve(g_.targets().size());
    for (vertex v = 0; v < g_.vertex_count(); ++v) {
      for (const vertex w : g_.successors(v)) {
        result.component.push_back(component[number_[v] > number_[w] ? v : w]);
      }
    }
    std::sort(result.bridges.begin(), result.bridges.end());
    return result;
  }

 private:
  void search(vertex root) {
    see(root);
    std::vector<vertex>& path = path_;
    path.assign(1, root);
    while (!path.empty()) {
      const vertex v = path.back();
      const vertex w = next_neighbour(v);
      if (w == none) {
        path.pop_back();
        if (!path.empty()) lowest_[path.back()] = std::min(lowest_[path.back()], lowest_[v]);
      } else if (number_[w] == none) {
        parent_[w] = v;
        see(w);
        path.push_back(w);
      } else if (w != parent_[v]) {
        lowest_[v] = std::min(lowest_[v], number_[w]);
      }
    }
  }

  void see(vertex v) {
    progress_.round(order_.size());
    number_[v] = static_cast<vertex>(order_.size());
    lowest_[v] = number_[v];
    order_.push_back(v);
  }

  /// First those to whom it sends, then those who send to it: a mutual tie is met twice, which does
  /// no harm.
  vertex next_neighbour(vertex v) {
    const auto out = g_.successors(v);
    const std::uint64_t at = next_[v]++;
    if (at < out.size()) return out[at];
    if (!g_.is_directed()) return none;
    const auto in = g_.predecessors(v);
    return at - out.size() < in.size() ? in[at - out.size()] : none;
  }

  /// Of the tie from each vertex to its parent; articulation points and bridges on the way.
  std::vector<vertex> components_of_tree_ties(biconnected_parts& result) const {
    std::vector<vertex> component(g_.vertex_count(), none);
    std::vector<std::uint8_t> has_child(g_.vertex_count(), 0);
    for (const vertex v : order_) {
      const vertex p = parent_[v];
      if (p == none) continue;
      if (lowest_[v] < number_[p]) {
        component[v] = component[p];
        continue;
      }
      component[v] = result.component_count++;
      // a root holds together what hangs by it only where there are two of it
      if (parent_[p] != none || has_child[p] != 0) result.is_articulation[p] = 1;
      has_child[p] = 1;
      if (lowest_[v] > number_[p]) result.bridges.emplace_back(std::min(v, p), std::max(v, p));
    }
    return component;
  }

  const tie_graph& g_;
  std::vector<vertex> number_;  // in the order of the search
  std::vector<vertex> lowest_;  // number that is reached from below without the tie to the parent
  std::vector<vertex> parent_;
  std::vector<std::uint64_t> next_;  // neighbour to look at
  std::vector<vertex> order_;
  std::vector<vertex> path_;
  support::progress_meter progress_;
};

}  // namespace

biconnected_parts biconnected(const tie_graph& g, const run_options& run) {
  return depth_first(g, run).parts();
}

}  // namespace guyub::graph
