#include <string>

#include <guyub/collaboration/brokerage/brokerage_roles.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::collaboration;

namespace {

using roles = brokerage_roles_result;

/// Moments of each role and of the total, where a null was asked for.
void lay_moments(const roles& result, sink& out) {
  const auto lay = [&](const char* prefix, const auto& by_role) {
    for (std::size_t role = 0; role < by_role.size(); ++role) {
      if (by_role[role].empty()) continue;
      out.column(std::string(prefix) + words_of(brokerage_role{})[role], as_column(by_role[role]));
    }
  };
  lay("expected_", result.expected);
  lay("sd_", result.sd);
  lay("z_", result.z);
}

}  // namespace

void bind_collaboration_brokerage(area& brokerage) {
  using totals = brokerage_totals;
  brokerage.metric(
      "brokerage_roles", &brokerage_roles, reads("g", "by"),
      takes("null", &brokerage_roles_options::null, "weighting",
            &brokerage_roles_options::weighting),
      columns(rows::actor, "group", group_of_each_actor<roles>(), "coordinator",
              &roles::coordinator, "itinerant", &roles::itinerant, "gatekeeper", &roles::gatekeeper,
              "representative", &roles::representative, "liaison", &roles::liaison, "total",
              &roles::total),
      &lay_moments,
      part("totals", &roles::totals,
           columns(rows::none, "role", &totals::role, "count", &totals::count, "expected",
                   &totals::expected, "sd", &totals::sd, "z", &totals::z)));
}

}  // namespace guyub::python
