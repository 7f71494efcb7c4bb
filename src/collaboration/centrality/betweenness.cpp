#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <string>

#include <guyub/collaboration/centrality/betweenness.hpp>
#include <guyub/run_options.hpp>

#include "graph/traversal/batch_of_paths.hpp"
#include "graph/traversal/paths_by_length.hpp"
#include "kernels/chosen.hpp"
#include "support/numbers.hpp"
#include "support/parallel.hpp"

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;
using support::lanes;

/// Lengths beside the targets of the graph.
std::vector<double> lengths_of(const tie_graph& g, path_weights weights) {
  std::vector<double> lengths(g.targets().size(), 1.0);
  for (std::size_t tie = 0; tie < lengths.size() && g.is_weighted(); ++tie) {
    const double weight = g.weights()[tie];
    if (!(weight > 0)) {
      throw std::invalid_argument("a tie has the weight " + support::shown(weight) +
                                  "; expected positive weights where they are lengths");
    }
    lengths[tie] = weights == path_weights::strength ? 1.0 / weight : weight;
    if (!std::isfinite(lengths[tie])) {
      throw std::invalid_argument(
          "a tie has the strength " + support::shown(weight) +
          ", and 1 / strength is no number any more; expected 1e-300 or more");
    }
  }
  return lengths;
}

std::vector<std::vector<double>> sums_of_batches(const tie_graph& g, const run_options& run) {
  std::vector<vertex> sources(g.vertex_count());
  std::iota(sources.begin(), sources.end(), vertex{0});
  const std::size_t batches = (sources.size() + kernels::path_lanes - 1) / kernels::path_lanes;
  const kernels::table& set = kernels::chosen();
  std::vector<std::vector<double>> sums(std::min(lanes, batches));
  support::progress_meter progress(run, batches);
  support::for_each_chunk(sums.size(), run, [&](std::size_t number) {
    graph::batch_of_paths batch(g, set, progress);
    for (std::size_t at = number; at < batches; at += lanes) {
      const std::size_t first = at * kernels::path_lanes;
      batch.add_sources(std::span<const vertex>(sources).subspan(
          first, std::min(kernels::path_lanes, sources.size() - first)));
      progress.step();
    }
    sums[number] = batch.through();
  });
  return sums;
}

std::vector<std::vector<double>> sums_by_length(const tie_graph& g,
                                                const std::vector<double>& lengths,
                                                const run_options& run) {
  std::vector<std::vector<double>> sums(lanes);
  support::progress_meter progress(run, g.vertex_count());
  support::for_each_chunk(lanes, run, [&](std::size_t number) {
    graph::paths_by_length paths(g, lengths, progress);
    for (std::size_t source = number; source < g.vertex_count(); source += lanes) {
      progress.step();
      paths.add_source(static_cast<vertex>(source));
    }
    sums[number] = paths.through();
  });
  return sums;
}

/// Whoever is reached by more paths than a double counts has no finite sum.
void refuse_endless(const std::vector<double>& sums) {
  if (std::all_of(sums.begin(), sums.end(), [](double sum) { return std::isfinite(sum); })) return;
  throw std::overflow_error(
      "two actors have more shortest paths between them than a double can count (1e308); "
      "betweenness can't be told of such a graph");
}

double scale_of(const tie_graph& g, bool normalised) {
  const auto n = static_cast<double>(g.vertex_count());
  if (!normalised)
    return g.is_directed() ? 1.0 : 0.5;  // each unordered pair was seen from both ends
  return n < 3 ? support::undefined : 1.0 / ((n - 1) * (n - 2));
}

}  // namespace

betweenness_result betweenness(const tie_graph& g, const betweenness_options& options,
                               const run_options& run) {
  const auto sums = options.weights == path_weights::none
                        ? sums_of_batches(g, run)
                        : sums_by_length(g, lengths_of(g, options.weights), run);
  betweenness_result result;
  result.betweenness.assign(g.vertex_count(), 0);
  for (const std::vector<double>& sum : sums) {
    for (std::size_t v = 0; v < sum.size(); ++v) result.betweenness[v] += sum[v];
  }
  refuse_endless(result.betweenness);
  const double scale = scale_of(g, options.normalised);
  for (double& value : result.betweenness) value *= scale;
  return result;
}

}  // namespace guyub::collaboration
