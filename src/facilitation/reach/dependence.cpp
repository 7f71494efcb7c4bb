#include <limits>
#include <stdexcept>

#include <guyub/facilitation/reach/dependence.hpp>
#include <guyub/run_options.hpp>

#include "facilitation/reach/reach_pairs.hpp"

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

double share(const reach_of_sources& reach) {
  return reach.pairs == 0 ? std::numeric_limits<double>::quiet_NaN()
                          : static_cast<double>(reach.reached) / static_cast<double>(reach.pairs);
}

}  // namespace

dependence_result dependence(const graph::tie_graph& g, std::span<const std::uint8_t> who,
                             std::span<const std::uint8_t> source,
                             std::span<const std::uint8_t> target,
                             const dependence_options& options, const run_options& run) {
  require_mask(g, who, "who");
  require_mask(g, source, "source");
  require_mask(g, target, "target");
  const mask sources = without(source, who);
  const mask targets = without(target, who);
  dependence_result result;
  for (const auto& steps : options.steps) {
    if (steps && *steps == 0) {
      throw std::invalid_argument("steps: expected 1 or more, or None for any number, got 0");
    }
    const double with = share(reach_pairs(g, sources, targets, {}, steps, run));
    const double left = share(reach_pairs(g, sources, targets, who, steps, run));
    result.steps.push_back(steps ? static_cast<double>(*steps)
                                 : std::numeric_limits<double>::infinity());
    result.reach_with.push_back(with);
    result.reach_without.push_back(left);
    result.dependence.push_back(with > 0 ? 1 - left / with
                                         : std::numeric_limits<double>::quiet_NaN());
  }
  const auto with = reach_pairs(g, sources, targets, {}, {}, run);
  const auto left = reach_pairs(g, sources, targets, who, {}, run);
  for (graph::vertex v = 0; v < g.vertex_count(); ++v) {
    if (with.reaches_any[v] != 0 && left.reaches_any[v] == 0) result.stranded.push_back(v);
  }
  return result;
}

dependence_result dependence(const graph::tie_graph& g, std::span<const std::uint8_t> who,
                             std::span<const std::uint8_t> source,
                             std::span<const std::uint8_t> target,
                             const dependence_options& options) {
  return dependence(g, who, source, target, options, run_options{});
}

}  // namespace guyub::facilitation
