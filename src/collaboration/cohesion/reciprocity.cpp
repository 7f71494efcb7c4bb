#include <guyub/collaboration/cohesion/reciprocity.hpp>
#include <guyub/run_options.hpp>

#include "collaboration/cohesion/dyads.hpp"
#include "support/numbers.hpp"

namespace guyub::collaboration {
namespace {

double share(std::uint64_t part, std::uint64_t all) {
  return all == 0 ? support::undefined : static_cast<double>(part) / static_cast<double>(all);
}

}  // namespace

reciprocity_result reciprocity(const graph::tie_graph& g, const reciprocity_options& options,
                               const run_options& run) {
  const dyads pairs = count_dyads(g, run);
  switch (options.kind) {
    case reciprocity_kind::edgewise:
      return {share(2 * pairs.mutual, 2 * pairs.mutual + pairs.asymmetric)};
    case reciprocity_kind::dyadic:
      return {share(pairs.mutual + pairs.null, pairs.all())};
    default:
      return {share(pairs.mutual, pairs.mutual + pairs.asymmetric)};
  }
}

}  // namespace guyub::collaboration
