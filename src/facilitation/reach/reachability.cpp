#include <limits>

#include <guyub/facilitation/reach/reachability.hpp>
#include <guyub/run_options.hpp>

#include "facilitation/reach/reach_pairs.hpp"

namespace guyub::facilitation {

reachability_result reachability(const graph::tie_graph& g, std::span<const std::uint8_t> source,
                                 std::span<const std::uint8_t> target,
                                 const reachability_options& options, const run_options& run) {
  require_mask(g, source, "source");
  require_mask(g, target, "target");
  const reach_of_sources reach = reach_pairs(g, source, target, {}, options.steps, run);
  return {.value = reach.pairs == 0
                       ? std::numeric_limits<double>::quiet_NaN()
                       : static_cast<double>(reach.reached) / static_cast<double>(reach.pairs),
          .reached = reach.reached,
          .pairs = reach.pairs};
}

reachability_result reachability(const graph::tie_graph& g, std::span<const std::uint8_t> source,
                                 std::span<const std::uint8_t> target,
                                 const reachability_options& options) {
  return reachability(g, source, target, options, run_options{});
}

}  // namespace guyub::facilitation
