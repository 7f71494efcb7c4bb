#include <algorithm>
#include <cmath>
#include <cstddef>
#include <sstream>
#include <stdexcept>
#include <string>

#include <guyub/collaboration/cohesion/local_clustering.hpp>

#include "graph/triangles.hpp"
#include "graph/weak_weights.hpp"
#include "support/numbers.hpp"

namespace guyub::collaboration {
namespace {

using graph::orientation;
using graph::tie_graph;
using graph::triangle;
using graph::vertex;
using support::undefined;

/// What the triangles of each rank add up to.
template <class Number, class Visit>
std::vector<Number> sums_of_triangles(const orientation& ties, const run_options& run,
                                      const Visit& visit) {
  support::progress_meter progress(run, graph::triangle_blocks(ties));
  const std::vector<Number> zeros(ties.vertex_count(), 0);
  const auto lanes = graph::over_triangles(ties, zeros, run, progress, visit);
  std::vector<Number> sums = zeros;
  for (const std::vector<Number>& lane : lanes) {
    for (std::size_t rank = 0; rank < sums.size(); ++rank) sums[rank] += lane[rank];
  }
  return sums;
}

/// Of each rank, what `value(position)` of its arcs adds up to.
template <class Value>
std::vector<double> sums_of_arcs(const orientation& ties, const Value& value) {
  std::vector<double> sums(ties.vertex_count(), 0);
  for (vertex rank = 0; rank < ties.vertex_count(); ++rank) {
    std::uint64_t position = ties.begin(rank);
    for (const vertex other : ties.row(rank)) {
      const double of_arc = value(position++);
      sums[rank] += of_arc;
      sums[other] += of_arc;
    }
  }
  return sums;
}

std::vector<double> degrees(const orientation& ties) {
  return {ties.degrees().begin(), ties.degrees().end()};
}

void require_no_negative(const tie_graph& g, const char* kind) {
  for (const double weight : g.weights()) {
    if (weight >= 0) continue;
    std::ostringstream text;
    text << "a tie has the weight " << weight << "; expected weights of 0 or more for kind=\""
         << kind << "\" (kind=\"binary\" does not read them)";
    throw std::invalid_argument(text.str());
  }
}

double share(double closed, double possible) {
  return possible > 0 ? closed / possible : undefined;
}

std::vector<double> binary(const orientation& ties, const run_options& run) {
  using counts = std::vector<std::uint64_t>;
  const auto closed =
      sums_of_triangles<std::uint64_t>(ties, run, [](counts& sum, const triangle& t) {
        ++sum[t.low];
        ++sum[t.middle];
        ++sum[t.high];
      });
  std::vector<double> values = degrees(ties);
  for (std::size_t rank = 0; rank < values.size(); ++rank) {
    const double k = values[rank];
    values[rank] = share(2 * static_cast<double>(closed[rank]), k * (k - 1));
  }
  return values;
}

std::vector<double> barrat(const orientation& ties, const std::vector<double>& weights,
                           const run_options& run) {
  using sums = std::vector<double>;
  const auto closed = sums_of_triangles<double>(ties, run, [&](sums& sum, const triangle& t) {
    sum[t.low] += weights[t.low_middle] + weights[t.low_high];
    sum[t.middle] += weights[t.low_middle] + weights[t.middle_high];
    sum[t.high] += weights[t.low_high] + weights[t.middle_high];
  });
  const auto strength =
      sums_of_arcs(ties, [&](std::uint64_t position) { return weights[position]; });
  std::vector<double> values = degrees(ties);
  for (std::size_t rank = 0; rank < values.size(); ++rank) {
    values[rank] = share(closed[rank], strength[rank] * (values[rank] - 1));
  }
  return values;
}

std::vector<double> onnela(const orientation& ties, std::vector<double> weights,
                           const run_options& run) {
  const double most = weights.empty() ? 0 : *std::max_element(weights.begin(), weights.end());
  // the root of each once, not of each product
  for (double& weight : weights) weight = std::cbrt(weight / most);
  using sums = std::vector<double>;
  const auto closed = sums_of_triangles<double>(ties, run, [&](sums& sum, const triangle& t) {
    const double mean = weights[t.low_middle] * weights[t.low_high] * weights[t.middle_high];
    sum[t.low] += mean;
    sum[t.middle] += mean;
    sum[t.high] += mean;
  });
  std::vector<double> values = degrees(ties);
  for (std::size_t rank = 0; rank < values.size(); ++rank) {
    const double k = values[rank];
    values[rank] = most > 0 ? share(2 * closed[rank], k * (k - 1)) : undefined;
  }
  return values;
}

std::vector<double> fagiolo(const orientation& ties, const run_options& run) {
  const auto arcs = [&](std::uint64_t position) {
    return ties.kind(position) == graph::arc_kind::mutual ? std::uint64_t{2} : std::uint64_t{1};
  };
  using counts = std::vector<std::uint64_t>;
  const auto closed =
      sums_of_triangles<std::uint64_t>(ties, run, [&](counts& sum, const triangle& t) {
        const std::uint64_t ways = arcs(t.low_middle) * arcs(t.low_high) * arcs(t.middle_high);
        sum[t.low] += ways;
        sum[t.middle] += ways;
        sum[t.high] += ways;
      });
  const auto all = sums_of_arcs(
      ties, [&](std::uint64_t position) { return static_cast<double>(arcs(position)); });
  std::vector<double> values = degrees(ties);
  for (std::size_t rank = 0; rank < values.size(); ++rank) {
    const double mutual = all[rank] - values[rank];
    values[rank] =
        share(static_cast<double>(closed[rank]), all[rank] * (all[rank] - 1) - 2 * mutual);
  }
  return values;
}

std::vector<double> values_of_ranks(const tie_graph& g, clustering_kind kind,
                                    const run_options& run) {
  const orientation& ties = graph::orientation_of(g);
  switch (kind) {
    case clustering_kind::binary:
      break;
    case clustering_kind::barrat:
      require_no_negative(g, "barrat");
      return barrat(ties, graph::weak_weights(g, ties), run);
    case clustering_kind::onnela:
      require_no_negative(g, "onnela");
      return onnela(ties, graph::weak_weights(g, ties), run);
    case clustering_kind::fagiolo:
      return fagiolo(ties, run);
  }
  return binary(ties, run);
}

}  // namespace

local_clustering_result local_clustering(const tie_graph& g,
                                         const local_clustering_options& options,
                                         const run_options& run) {
  const std::vector<double> values = values_of_ranks(g, options.kind, run);
  const auto order = graph::orientation_of(g).order();
  local_clustering_result result;
  result.clustering.resize(g.vertex_count());
  for (std::size_t rank = 0; rank < values.size(); ++rank) {
    result.clustering[order[rank]] = values[rank];
  }
  double sum = 0;
  double defined = 0;
  for (const double value : result.clustering) {
    if (std::isnan(value)) continue;
    sum += value;
    ++defined;
  }
  const auto n = static_cast<double>(g.vertex_count());
  result.mean = defined > 0 ? sum / defined : undefined;
  result.mean_with_zeros = n > 0 ? sum / n : undefined;
  return result;
}

}  // namespace guyub::collaboration
