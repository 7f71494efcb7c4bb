#include <guyub/collaboration/centrality/betweenness.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::collaboration;

void bind_collaboration_centrality(area& centrality) {
  centrality.metric("betweenness", &betweenness, reads("g"),
                    takes("weights", &betweenness_options::weights, "normalised",
                          &betweenness_options::normalised),
                    columns(rows::actor, "betweenness", &betweenness_result::betweenness));
}

}  // namespace guyub::python
