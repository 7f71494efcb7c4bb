#include <cmath>
#include <functional>
#include <limits>
#include <queue>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

#include <guyub/collaboration/centrality/betweenness.hpp>
#include <guyub/run_options.hpp>

#include "support/parallel.hpp"

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;

// A fixed number of partial sums, added in their order: the same bytes at any number of threads.
constexpr std::size_t lanes = 16;
constexpr double geodesic_tolerance = 1e-10;

std::string shown(double weight) {
  std::ostringstream text;
  text << weight;
  return text.str();
}

/// Lengths beside the targets of the graph.
std::vector<double> lengths_of(const tie_graph& g, path_weights weights) {
  if (weights == path_weights::none) return {};
  std::vector<double> lengths(g.targets().size(), 1.0);
  for (std::size_t tie = 0; tie < lengths.size() && g.is_weighted(); ++tie) {
    const double weight = g.weights()[tie];
    if (!(weight > 0)) {
      throw std::invalid_argument("a tie has the weight " + shown(weight) +
                                  "; expected positive weights where they are lengths");
    }
    lengths[tie] = weights == path_weights::strength ? 1.0 / weight : weight;
    if (!std::isfinite(lengths[tie])) {
      throw std::invalid_argument(
          "a tie has the strength " + shown(weight) +
          ", and 1 / strength is no number any more; expected 1e-300 or more");
    }
  }
  return lengths;
}

/// Brandes' algorithm from one source after the other.
class lane {
 public:
  lane(const tie_graph& g, const std::vector<double>& lengths,
       const support::progress_meter& progress)
      : g_(g),
        lengths_(lengths),
        progress_(progress),
        sum_(g.vertex_count(), 0),
        distance_(g.vertex_count(), unreached),
        paths_(g.vertex_count(), 0),
        dependency_(g.vertex_count(), 0) {
    if (lengths.empty()) return;
    before_.resize(g.vertex_count());
    is_settled_.resize(g.vertex_count(), 0);
  }

  void add_source(vertex source) {
    order_.clear();
    distance_[source] = 0;
    paths_[source] = 1;
    if (lengths_.empty()) {
      search_breadth_first(source);
      for (std::size_t at = order_.size(); at-- > 0;) {
        look_up(at);
        gather(order_[at]);
      }
    } else {
      search_by_length(source);
      for (std::size_t at = order_.size(); at-- > 0;) hand_back(order_[at]);
    }
    for (const vertex v : order_) {
      if (v != source) sum_[v] += dependency_[v];
      distance_[v] = unreached;
      paths_[v] = 0;
      dependency_[v] = 0;
      if (before_.empty()) continue;
      before_[v].clear();
      is_settled_[v] = 0;
    }
  }

  [[nodiscard]] const std::vector<double>& sum() const { return sum_; }

 private:
  static constexpr double unreached = std::numeric_limits<double>::infinity();

  /// One source of a country takes seconds: whether to stop is asked on the way, too.
  void look_up(std::size_t at) const {
    if (at % 1024 == 0) progress_.stop_if_asked();
  }

  void search_breadth_first(vertex source) {
    order_.push_back(source);
    for (std::size_t at = 0; at < order_.size(); ++at) {
      look_up(at);
      const vertex v = order_[at];
      for (const vertex w : g_.successors(v)) {
        if (distance_[w] == unreached) {
          distance_[w] = distance_[v] + 1;
          order_.push_back(w);
        }
        if (distance_[w] == distance_[v] + 1) paths_[w] += paths_[v];
      }
    }
  }

  /// What the next on the shortest paths hand to v.
  void gather(vertex v) {
    double sum = 0;
    for (const vertex w : g_.successors(v)) {
      if (distance_[w] == distance_[v] + 1) sum += (1 + dependency_[w]) / paths_[w];
    }
    dependency_[v] = paths_[v] * sum;
  }

  void search_by_length(vertex source) {
    using entry = std::pair<double, vertex>;
    std::priority_queue<entry, std::vector<entry>, std::greater<>> waiting;
    waiting.emplace(0, source);
    while (!waiting.empty()) {
      const auto [distance, v] = waiting.top();
      waiting.pop();
      if (is_settled_[v] != 0) continue;  // by a shorter way that was found since
      is_settled_[v] = 1;
      look_up(order_.size());
      order_.push_back(v);
      const auto row = g_.successors(v);
      const std::size_t begin = g_.offsets()[v];
      for (std::size_t at = 0; at < row.size(); ++at) {
        relax(v, row[at], distance + lengths_[begin + at], waiting);
      }
    }
  }

  template <class Queue>
  void relax(vertex v, vertex w, double distance, Queue& waiting) {
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

  void hand_back(vertex w) {
    const double share = (1 + dependency_[w]) / paths_[w];
    for (const vertex v : before_[w]) dependency_[v] += paths_[v] * share;
  }

  const tie_graph& g_;
  const std::vector<double>& lengths_;
  const support::progress_meter& progress_;
  std::vector<double> sum_;
  std::vector<double> distance_;
  std::vector<double> paths_;
  std::vector<double> dependency_;
  std::vector<vertex> order_;
  // with lengths only
  std::vector<std::vector<vertex>> before_;  // who comes before on the shortest paths
  std::vector<std::uint8_t> is_settled_;
};

double scale_of(const tie_graph& g, bool normalised) {
  const auto n = static_cast<double>(g.vertex_count());
  if (!normalised)
    return g.is_directed() ? 1.0 : 0.5;  // each unordered pair was seen from both ends
  return n < 3 ? std::numeric_limits<double>::quiet_NaN() : 1.0 / ((n - 1) * (n - 2));
}

}  // namespace

betweenness_result betweenness(const tie_graph& g, const betweenness_options& options,
                               const run_options& run) {
  const std::vector<double> lengths = lengths_of(g, options.weights);
  std::vector<std::vector<double>> sums(lanes);
  support::progress_meter progress(run, g.vertex_count());
  support::for_each_chunk(lanes, run, [&](std::size_t number) {
    lane of(g, lengths, progress);
    for (std::size_t source = number; source < g.vertex_count(); source += lanes) {
      progress.step();
      of.add_source(static_cast<vertex>(source));
    }
    sums[number] = of.sum();
  });
  betweenness_result result;
  result.betweenness.assign(g.vertex_count(), 0);
  for (const std::vector<double>& sum : sums) {
    for (std::size_t v = 0; v < sum.size(); ++v) result.betweenness[v] += sum[v];
  }
  const double scale = scale_of(g, options.normalised);
  for (double& value : result.betweenness) value *= scale;
  return result;
}

betweenness_result betweenness(const tie_graph& g, const betweenness_options& options) {
  return betweenness(g, options, run_options{});
}

}  // namespace guyub::collaboration
