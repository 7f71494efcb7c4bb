#include <algorithm>
#include <cmath>
#include <cstddef>
#include <sstream>
#include <stdexcept>
#include <utility>
#include <vector>

#include <guyub/collaboration/mixing/modularity.hpp>
#include <guyub/run_options.hpp>

#include "collaboration/labelled.hpp"
#include "support/numbers.hpp"
#include "support/parallel.hpp"

namespace guyub::collaboration {
namespace {

using graph::partition;
using graph::tie_graph;
using graph::vertex;
using support::lanes;

/// Of the entries of all rows between labelled actors; an undirected tie is two entries, so that
/// both formulas become the directed one.
struct group_sums {
  std::vector<double> within, sent, received;

  explicit group_sums(std::size_t groups) : within(groups), sent(groups), received(groups) {}

  void add(const group_sums& other) {
    for (std::size_t c = 0; c < within.size(); ++c) {
      within[c] += other.within[c];
      sent[c] += other.sent[c];
      received[c] += other.received[c];
    }
  }
};

void add_row(const tie_graph& g, const partition& by, vertex v, group_sums& sums) {
  if (by[v] == partition::unlabelled) return;
  const auto group = static_cast<std::size_t>(by[v]);
  const auto row = g.successors(v);
  const auto weights = g.successor_weights(v);
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (by[row[at]] == partition::unlabelled) continue;
    const auto other = static_cast<std::size_t>(by[row[at]]);
    const double weight = weights.empty() ? 1 : weights[at];
    sums.sent[group] += weight;
    sums.received[other] += weight;
    if (group == other) sums.within[group] += weight;
  }
}

group_sums sums_by_group(const tie_graph& g, const partition& by, const run_options& run) {
  const std::size_t n = g.vertex_count();
  std::vector<group_sums> parts(lanes, group_sums(by.group_count()));
  support::progress_meter progress(run, lanes);
  support::for_each_chunk(lanes, run, [&](std::size_t lane) {
    for (std::size_t v = lane * n / lanes; v < (lane + 1) * n / lanes; ++v) {
      add_row(g, by, static_cast<vertex>(v), parts[lane]);
    }
    progress.step();
  });
  for (std::size_t lane = 1; lane < lanes; ++lane) parts[0].add(parts[lane]);
  return std::move(parts[0]);
}

void check(const tie_graph& g, double resolution) {
  std::ostringstream text;
  if (!std::isfinite(resolution) || resolution < 0) {
    text << "resolution: expected a number of 0 or more, got " << resolution;
    throw std::invalid_argument(text.str());
  }
  for (const double weight : g.weights()) {
    if (weight >= 0) continue;
    text << "a tie has the weight " << weight
         << "; expected weights of 0 or more, or a graph without weights";
    throw std::invalid_argument(text.str());
  }
}

}  // namespace

modularity_result modularity(const tie_graph& g, const partition& by,
                             const modularity_options& options, const run_options& run) {
  require_labels(g, by);
  check(g, options.resolution);
  const group_sums sums = sums_by_group(g, by, run);
  double all = 0;
  for (const double sent : sums.sent) all += sent;
  if (!(all > 0)) return {.value = support::undefined};
  double value = 0;
  for (std::size_t c = 0; c < sums.within.size(); ++c) {
    value +=
        sums.within[c] / all - options.resolution * (sums.sent[c] / all) * (sums.received[c] / all);
  }
  return {.value = value};
}

}  // namespace guyub::collaboration
