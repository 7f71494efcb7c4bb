#include <guyub/facilitation/reach/reachability.hpp>
#include <guyub/run_options.hpp>

#include "facilitation/reach/reach_pairs.hpp"
#include "support/parallel.hpp"

namespace guyub::facilitation {

reachability_result reachability(const graph::tie_graph& g, std::span<const std::uint8_t> source,
                                 std::span<const std::uint8_t> target,
                                 const reachability_options& options, const run_options& run) {
  require_mask(g, source, "source");
  require_mask(g, target, "target");
  const step_limit limits[] = {options.steps};
  require_steps(limits);
  support::progress_meter progress(run, searches_for(source));
  const reach_of_sources reach = reach_pairs(g, source, target, {}, limits, run, progress);
  return {.value = reach.share(0), .reached = reach.reached[0], .pairs = reach.pairs};
}

}  // namespace guyub::facilitation
