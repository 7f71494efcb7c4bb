#include <algorithm>
#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <utility>
#include <vector>

#include <guyub/participation/copresence/projection.hpp>
#include <guyub/run_options.hpp>

#include "support/parallel.hpp"

namespace guyub::participation {
namespace {

using graph::compressed_rows;
using graph::vertex;

/// One end of a tie seen from the other.
struct met {
  vertex whom = 0;
  double weight = 0;
};

/// Rows of the side that is projected, and of the other through which they meet.
class meetings {
 public:
  meetings(const compressed_rows& own, const compressed_rows& other, projection_weighting weighting)
      : own_(own), other_(other), weighting_(weighting), shared_(own.offsets.rows(), 0) {}

  /// Whom `i` met, each with the weight of the tie, in the order of first sight.
  const std::vector<met>& of(vertex i) {
    met_.clear();
    for (const vertex event : own_.row(i)) {
      const auto there = other_.row(event);
      const double weight = weight_of(there.size());
      for (const vertex j : there) {
        if (j == i) continue;
        if (shared_[j] == 0) met_.push_back({.whom = j});
        shared_[j] += weight;
      }
    }
    for (met& each : met_) {
      each.weight = weighed(i, each.whom);
      shared_[each.whom] = 0;
    }
    return met_;
  }

 private:
  [[nodiscard]] double weight_of(std::size_t there) const {
    const auto n = static_cast<double>(there);
    if (weighting_ == projection_weighting::newman) return 1 / (n - 1);  // two at least, if read
    return weighting_ == projection_weighting::resource ? 1 / n : 1;
  }
  [[nodiscard]] double weighed(vertex i, vertex j) const {
    const double shared = shared_[j];
    const auto own = static_cast<double>(own_.row(i).size());
    const auto others = static_cast<double>(own_.row(j).size());
    if (weighting_ == projection_weighting::jaccard) return shared / (own + others - shared);
    return weighting_ == projection_weighting::overlap ? shared / std::min(own, others) : shared;
  }

  const compressed_rows& own_;
  const compressed_rows& other_;
  projection_weighting weighting_;
  std::vector<double> shared_;
  std::vector<met> met_;
};

/// A tie that is kept, from the lower position to the higher.
struct kept_tie {
  vertex from = 0;
  vertex to = 0;
  double weight = 0;
};

/// Either end may have chosen a tie: each once.
void drop_repeated(std::vector<kept_tie>& ties) {
  const auto ends = [](const kept_tie& tie) { return std::pair(tie.from, tie.to); };
  std::ranges::sort(ties, {}, ends);
  const auto rest = std::ranges::unique(ties, {}, ends);
  ties.erase(rest.begin(), rest.end());
}

graph::tie_graph graph_of(vertex n, const std::vector<kept_tie>& ties, bool is_weighted) {
  std::vector<vertex> from(ties.size());
  std::vector<vertex> to(ties.size());
  std::vector<double> weights(is_weighted ? ties.size() : 0);
  std::ranges::transform(ties, from.begin(), &kept_tie::from);
  std::ranges::transform(ties, to.begin(), &kept_tie::to);
  if (is_weighted) std::ranges::transform(ties, weights.begin(), &kept_tie::weight);
  return graph::tie_graph::build(n, from, to, weights);
}

void check(const projection_options& options) {
  if (options.minimum && std::isnan(*options.minimum)) {
    throw std::invalid_argument("minimum is NaN; expected a weight, or None for all ties");
  }
  if (options.top && *options.top == 0) {
    throw std::invalid_argument("top=0 keeps no tie; expected 1 or more, or None for all");
  }
}

bool is_heavier(const met& a, const met& b) {
  return a.weight != b.weight ? a.weight > b.weight : a.whom < b.whom;
}

}  // namespace

projection_result projection(const graph::incidence& b, const projection_options& options,
                             const run_options& run) {
  check(options);
  const bool of_actors = options.side == projection_side::actors;
  const compressed_rows& own = of_actors ? b.by_actor() : b.by_event();
  const auto n = static_cast<vertex>(own.offsets.rows());
  meetings all(own, of_actors ? b.by_event() : b.by_actor(), options.weighting);
  support::progress_meter progress(run, n);
  std::vector<kept_tie> kept;
  std::vector<met> candidates;
  for (vertex i = 0; i < n; ++i) {
    progress.step();
    candidates.clear();
    for (const met& tie : all.of(i)) {
      if (options.minimum && !(tie.weight >= *options.minimum)) continue;
      // seen from both ends; without `top` the higher one adds it
      if (options.top || i > tie.whom) candidates.push_back(tie);
    }
    if (options.top && candidates.size() > *options.top) {
      std::nth_element(candidates.begin(), candidates.begin() + *options.top, candidates.end(),
                       is_heavier);
      candidates.resize(*options.top);
    }
    for (const met& tie : candidates) {
      kept.push_back({std::min(i, tie.whom), std::max(i, tie.whom), tie.weight});
    }
  }
  if (options.top) drop_repeated(kept);
  return {.ties = graph_of(n, kept, options.weighting != projection_weighting::binary)};
}

}  // namespace guyub::participation
