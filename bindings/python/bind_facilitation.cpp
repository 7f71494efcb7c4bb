#include <guyub/facilitation/reach/dependence.hpp>
#include <guyub/facilitation/reach/reachability.hpp>

#include "area.hpp"

namespace guyub::python {

using namespace guyub::facilitation;

void bind_facilitation(area& facilitation) {
  using graph::tie_graph;
  using mask = std::span<const std::uint8_t>;

  facilitation.metric(
      "reachability",
      static_cast<reachability_result (*)(const tie_graph&, mask, mask, const reachability_options&,
                                          const run_options&)>(&reachability),
      {"g", "source", "target"},
      options_of<reachability_options>(option{"steps", &reachability_options::steps}),
      [](const reachability_result& result, table& out) {
        out.value(result.value);
        out.scalar("reached", result.reached);
        out.scalar("pairs", result.pairs);
      });

  facilitation.metric(
      "dependence",
      static_cast<dependence_result (*)(const tie_graph&, mask, mask, mask,
                                        const dependence_options&, const run_options&)>(
          &dependence),
      {"g", "who", "source", "target"},
      options_of<dependence_options>(option{"steps", &dependence_options::steps}),
      [](const dependence_result& result, table& out) {
        out.column("steps", result.steps);
        out.column("reach_with", result.reach_with);
        out.column("reach_without", result.reach_without);
        out.column("dependence", result.dependence);
        table stranded = out.part();
        stranded.labels("actor", rows::actor, result.stranded);
        out.part("stranded", stranded);
      });
}

}  // namespace guyub::python
