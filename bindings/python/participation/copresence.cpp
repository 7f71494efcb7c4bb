#include <string>

#include <guyub/participation/copresence/projection.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::participation;

namespace {

void lay_projection(const projection_result& result, const projection_options& options, sink& out) {
  out.graph(result.ties, options.side == projection_side::actors ? rows::actor : rows::event);
  out.fact("meaning", std::string("co-presence"));
}

}  // namespace

void bind_participation_copresence(area& copresence) {
  copresence.metric(
      "projection", &projection, reads("b"),
      takes("weighting", &projection_options::weighting, "side", &projection_options::side,
            "minimum", &projection_options::minimum, "top", &projection_options::top),
      &lay_projection);
}

}  // namespace guyub::python
