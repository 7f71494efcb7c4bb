#include "collaboration/brokerage/open_triples.hpp"

#include <algorithm>
#include <utility>

#include "support/parallel.hpp"

namespace guyub::collaboration {
namespace {

using graph::partition;
using graph::tie_graph;
using graph::vertex;

brokerage_role role_of(partition::group j, partition::group i, partition::group k) {
  if (j == i) return k == i ? brokerage_role::coordinator : brokerage_role::representative;
  if (k == i) return brokerage_role::gatekeeper;
  return j == k ? brokerage_role::itinerant : brokerage_role::liaison;
}

/// How many paths of two steps lead from (or to) one actor to each other one.
class two_step_row {
 public:
  explicit two_step_row(vertex n) : count_(n, 0) {}

  template <class Near>
  void fill(vertex from, const Near& near) {
    for (const vertex k : reached_) count_[k] = 0;
    reached_.clear();
    for (const vertex i : near(from)) {
      for (const vertex k : near(i)) {
        if (k == from) continue;
        if (count_[k]++ == 0) reached_.push_back(k);
      }
    }
  }
  void take_out(vertex k) { count_[k] = 0; }
  [[nodiscard]] std::uint32_t operator[](vertex k) const { return count_[k]; }
  [[nodiscard]] const std::vector<vertex>& reached() const { return reached_; }

 private:
  std::vector<std::uint32_t> count_;
  std::vector<vertex> reached_;
};

class counter {
 public:
  counter(const tie_graph& g, const partition& by, brokerage_weighting weighting)
      : g_(g),
        by_(by),
        is_shared_(weighting == brokerage_weighting::shared),
        forward_(g.vertex_count()),
        backward_(g.vertex_count()),
        is_out_(g.vertex_count(), 0),
        is_in_(g.vertex_count(), 0),
        starts_(g.targets().size(), 0),
        ends_(g.targets().size(), 0),
        across_(g.targets().size(), 0) {
    for (auto& role : result_.roles) role.assign(g.vertex_count(), 0);
    result_.pairs.resize(g.vertex_count());
  }

  open_triples run(const run_options& run) {
    support::progress_meter progress(run, g_.vertex_count());
    for (vertex j = 0; j < g_.vertex_count(); ++j) {
      progress.step();
      add_row(j);
    }
    finish();
    return std::move(result_);
  }

 private:
  [[nodiscard]] double weight(std::uint32_t brokers) const {
    return is_shared_ ? 1.0 / brokers : 1.0;
  }
  [[nodiscard]] std::uint64_t arc(vertex from, vertex to) const {
    const auto row = g_.successors(from);
    const auto at = std::lower_bound(row.begin(), row.end(), to);
    return g_.offsets()[from] + static_cast<std::uint64_t>(at - row.begin());
  }

  /// All triples that start at j.
  void add_row(vertex j) {
    const auto out = g_.successors(j);
    const auto in = g_.predecessors(j);
    for (const vertex v : out) is_out_[v] = 1;
    for (const vertex v : in) is_in_[v] = 1;
    forward_.fill(j, [&](vertex v) { return g_.successors(v); });
    backward_.fill(j, [&](vertex v) { return g_.predecessors(v); });
    for (const vertex v : out) forward_.take_out(v);  // closed: j → v
    for (const vertex v : in) backward_.take_out(v);  // closed: v → j

    for (std::size_t at = 0; at < out.size(); ++at) add_broker(j, out[at], g_.offsets()[j] + at);
    add_open_pairs();
    // the open pair (j, x) beside a tie x → j
    for (const vertex x : in) {
      if (is_out_[x] == 0 && forward_[x] > 0) across_[arc(x, j)] = pair_weight(forward_[x]);
    }
    for (const vertex v : out) is_out_[v] = 0;
    for (const vertex v : in) is_in_[v] = 0;
  }

  /// The weight of all triples with these two ends.
  [[nodiscard]] double pair_weight(std::uint32_t brokers) const {
    return is_shared_ ? 1.0 : static_cast<double>(brokers);
  }

  void add_broker(vertex j, vertex i, std::uint64_t arc_ji) {
    broker_pairs& pairs = result_.pairs[i];
    const bool is_mutual = is_in_[i] != 0;
    const auto out = g_.successors(i);
    for (std::size_t at = 0; at < out.size(); ++at) {
      const vertex k = out[at];
      if (k == j || is_out_[k] != 0) continue;
      const double w = weight(forward_[k]);
      result_.roles[static_cast<std::size_t>(role_of(by_[j], by_[i], by_[k]))][i] += w;
      starts_[arc_ji] += w;
      ends_[g_.offsets()[i] + at] += w;
      pairs.same += w * w;
      if (is_mutual && is_in_[k] == 0 && g_.has_tie(k, i)) {
        const double back = w * weight(backward_[k]);
        pairs.reversed += back;
        result_.overlaps.reversed += back;
      }
      // j → i → k → j with neither j → k nor i → j: the triple (i, k, j) is open too
      if (is_in_[k] != 0 && !is_mutual) {
        result_.overlaps.rotated += w * weight(backward_[i]);
      }
    }
  }

  void add_open_pairs() {
    auto& two = result_.overlaps.two[2];
    for (const vertex k : forward_.reached()) {
      if (forward_[k] == 0) continue;
      const double there = pair_weight(forward_[k]);
      two[4] += static_cast<long double>(there) * there;
      if (backward_[k] > 0 && is_in_[k] == 0) {
        two[5] += static_cast<long double>(there) * pair_weight(backward_[k]);
      }
    }
  }

  /// Sums over brokers and over the graph, from the sums over arcs.
  void finish() {
    const vertex n = g_.vertex_count();
    std::vector<double> first(n, 0);
    std::vector<double> last(n, 0);
    triple_overlaps& overlaps = result_.overlaps;
    for (vertex x = 0; x < n; ++x) {
      const auto row = g_.successors(x);
      for (std::size_t at = 0; at < row.size(); ++at) {
        add_arc(x, row[at], g_.offsets()[x] + at, first, last);
      }
    }
    for (vertex i = 0; i < n; ++i) {
      broker_pairs& pairs = result_.pairs[i];
      pairs.start -= pairs.same;
      pairs.end -= pairs.same;
      pairs.chain = 2 * (pairs.chain - pairs.reversed);
      overlaps.all += pairs.all;
      overlaps.identical += pairs.same;
      const std::array<long double, 3> at = {first[i], pairs.all, last[i]};
      for (std::size_t p = 0; p < 3; ++p) {
        for (std::size_t q = 0; q < 3; ++q) overlaps.one[p][q] += at[p] * at[q];
      }
    }
  }

  /// The arc x → y as a first step (start x, broker y) and as a second one (broker x, end y).
  void add_arc(vertex x, vertex y, std::uint64_t at, std::vector<double>& first,
               std::vector<double>& last) {
    triple_overlaps& overlaps = result_.overlaps;
    const long double as_first = starts_[at];
    const long double as_second = ends_[at];
    first[x] += starts_[at];
    last[y] += ends_[at];
    result_.pairs[y].all += starts_[at];
    result_.pairs[y].start += starts_[at] * starts_[at];
    result_.pairs[x].end += ends_[at] * ends_[at];
    overlaps.two[0][0] += as_first * as_first;
    overlaps.two[0][2] += as_first * as_second;
    overlaps.two[1][0] += as_second * as_first;
    overlaps.two[1][2] += as_second * as_second;
    // the open pair (y, x) that this arc would close the other way round
    const long double across = across_[at];
    overlaps.two[0][5] += as_first * across;
    overlaps.two[1][5] += as_second * across;
    overlaps.two[2][1] += across * as_first;
    overlaps.two[2][3] += across * as_second;
    if (!g_.has_tie(y, x)) return;
    const std::uint64_t back = arc(y, x);
    overlaps.two[0][1] += as_first * starts_[back];
    overlaps.two[0][3] += as_first * ends_[back];
    overlaps.two[1][1] += as_second * starts_[back];
    overlaps.two[1][3] += as_second * ends_[back];
    // y as the end of one pair through x and as the start of another
    result_.pairs[x].chain += ends_[at] * starts_[back];
  }

  const tie_graph& g_;
  const partition& by_;
  bool is_shared_;
  two_step_row forward_;   // open pairs (j, k): how many brokers
  two_step_row backward_;  // open pairs (k, j)
  std::vector<std::uint8_t> is_out_;
  std::vector<std::uint8_t> is_in_;
  std::vector<double> starts_;  // one entry an arc j → i: the triples that begin with it
  std::vector<double> ends_;    // one entry an arc i → k: the triples that end with it
  std::vector<double> across_;  // one entry an arc x → y without y → x: the triples from y to x
  open_triples result_;
};

}  // namespace

open_triples count_open_triples(const tie_graph& g, const partition& by,
                                brokerage_weighting weighting, const run_options& run) {
  return counter(g, by, weighting).run(run);
}

}  // namespace guyub::collaboration
