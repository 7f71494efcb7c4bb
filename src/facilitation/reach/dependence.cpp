#include <cstddef>
#include <limits>

#include <guyub/facilitation/reach/dependence.hpp>
#include <guyub/run_options.hpp>

#include "facilitation/reach/reach_pairs.hpp"
#include "support/numbers.hpp"
#include "support/parallel.hpp"

namespace guyub::facilitation {
namespace {

using mask = std::vector<std::uint8_t>;

/// Who is removed is no source or target either.
mask without(std::span<const std::uint8_t> members, std::span<const std::uint8_t> who) {
  mask kept(members.begin(), members.end());
  for (std::size_t v = 0; v < kept.size(); ++v) {
    if (who[v] != 0) kept[v] = 0;
  }
  return kept;
}

}  // namespace

dependence_result dependence(const graph::tie_graph& g, std::span<const std::uint8_t> who,
                             std::span<const std::uint8_t> source,
                             std::span<const std::uint8_t> target,
                             const dependence_options& options, const run_options& run) {
  require_mask(g, who, "who");
  require_mask(g, source, "source");
  require_mask(g, target, "target");
  require_steps(options.steps);
  const mask sources = without(source, who);
  const mask targets = without(target, who);
  std::vector<step_limit> limits = options.steps;
  limits.emplace_back();  // who is stranded is asked of any number of steps
  support::progress_meter progress(run, 2 * searches_for(sources));
  const auto with = reach_pairs(g, sources, targets, {}, limits, run, progress);
  const auto left = reach_pairs(g, sources, targets, who, limits, run, progress);

  dependence_result result;
  for (std::size_t row = 0; row < options.steps.size(); ++row) {
    const auto& steps = options.steps[row];
    result.steps.push_back(steps ? static_cast<double>(*steps)
                                 : std::numeric_limits<double>::infinity());
    result.reach_with.push_back(with.share(row));
    result.reach_without.push_back(left.share(row));
    result.dependence.push_back(with.share(row) > 0 ? 1 - left.share(row) / with.share(row)
                                                    : support::undefined);
  }
  for (graph::vertex v = 0; v < g.vertex_count(); ++v) {
    if (with.reaches_any[v] != 0 && left.reaches_any[v] == 0) result.stranded.push_back(v);
  }
  return result;
}

}  // namespace guyub::facilitation
