#include <guyub/participation/presence/attendance_rate.hpp>
#include <guyub/participation/presence/disproportionality.hpp>
#include <guyub/participation/presence/invitation.hpp>
#include <guyub/participation/presence/representation.hpp>
#include <guyub/participation/presence/turnout.hpp>

#include "metrics/metric.hpp"
#include "participation/group_rows.hpp"

namespace guyub::python {

using namespace guyub::participation;

void bind_participation_presence(area& presence) {
  using turnout_table = turnout_result;
  presence.metric("turnout", &turnout_itself, reads("net"), takes(),
                  rows_by_group(&turnout_table::rows),
                  columns(rows::none, "invited", &turnout_table::invited, "attended",
                          &turnout_table::attended, "visits", &turnout_table::visits, "spoke",
                          &turnout_table::spoke, "seconds", &turnout_table::seconds));

  using rate = attendance_rate_result;
  presence.metric("attendance_rate", &attendance_rate, reads("net"),
                  takes("interval", &attendance_rate_options::interval),
                  rows_by_group(&rate::rows),
                  columns(rows::none, "attended", &rate::attended, "rate", &rate::rate, "low",
                          &rate::low, "high", &rate::high));
}

}  // namespace guyub::python
