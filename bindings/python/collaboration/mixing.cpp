#include <guyub/collaboration/mixing/ei_index.hpp>
#include <guyub/collaboration/mixing/mixing_matrix.hpp>
#include <guyub/collaboration/mixing/modularity.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::collaboration;

namespace {

using matrix = mixing_matrix_result;
using ei = ei_index_result;

/// One number and its moments, or a row a group or an actor.
void lay_ei_index(const ei& result, const ei_index_options& options, sink& out) {
  static const auto whole =
      scalars("external", &ei::external, "internal", &ei::internal, "expected", &ei::expected,
              "expected_internal", &ei::expected_internal, "sd", &ei::sd, "z", &ei::z, "lowest",
              &ei::lowest, "highest", &ei::highest, "rescaled", &ei::rescaled);
  if (options.level == ei_level::network) {
    out.value(result.value);
    whole(result, out);
    return;
  }
  columns(options.level == ei_level::group ? rows::group : rows::actor, "external",
          &ei::row_external, "internal", &ei::row_internal, "ei", &ei::row_ei)(result, out);
}

}  // namespace

void bind_collaboration_mixing(area& mixing) {
  mixing.metric(
      "mixing_matrix", &mixing_matrix, reads("g", "by"),
      takes("kind", &mixing_matrix_options::kind),
      columns(rows::none, "from_group", labels_of(rows::group, &matrix::from_group), "to_group",
              labels_of(rows::group, &matrix::to_group), "value", &matrix::value),
      scalars("ties", &matrix::ties, "left_out", &matrix::left_out),
      square("matrix", &matrix::value), label_set<matrix>("groups", rows::group));
  mixing.metric("ei_index", &ei_index, reads("g", "by"), takes("level", &ei_index_options::level),
                &lay_ei_index);
  mixing.metric("modularity", &modularity, reads("g", "by"),
                takes("resolution", &modularity_options::resolution),
                value(&modularity_result::value));
}

}  // namespace guyub::python
