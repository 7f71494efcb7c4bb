#include <guyub/collaboration/cohesion/density.hpp>

#include "area.hpp"

namespace guyub::python {

using namespace guyub::collaboration;

void bind_collaboration(area& collaboration) {
  collaboration.metric("density", &density, {"g"},
                       options_of<density_options>(option{"weighted", &density_options::weighted}),
                       [](const density_result& result, table& out) {
                         out.value(result.value);
                         out.scalar("ties", result.ties);
                         out.scalar("possible", result.possible);
                       });
}

}  // namespace guyub::python
