#include <array>
#include <string>

#include <guyub/collaboration/brokerage/brokerage_roles.hpp>
#include <guyub/collaboration/centrality/betweenness.hpp>
#include <guyub/collaboration/cohesion/density.hpp>
#include <guyub/collaboration/mixing/ei_index.hpp>
#include <guyub/collaboration/mixing/mixing_matrix.hpp>

#include "area.hpp"

namespace guyub::python {

using namespace guyub::collaboration;

namespace {

constexpr std::array<const char*, brokerage_role_count> roles = {
    "coordinator", "itinerant", "gatekeeper", "representative", "liaison"};

void shape_brokerage(const brokerage_roles_result& result, table& out) {
  out.rows_are(rows::actor);
  out.group_of_row("group");
  out.column("coordinator", result.coordinator);
  out.column("itinerant", result.itinerant);
  out.column("gatekeeper", result.gatekeeper);
  out.column("representative", result.representative);
  out.column("liaison", result.liaison);
  out.column("total", result.total);
  const std::pair<const char*, const std::array<std::vector<double>, brokerage_role_count>&>
      moments[] = {{"expected_", result.expected}, {"sd_", result.sd}, {"z_", result.z}};
  for (const auto& [prefix, columns] : moments) {
    for (std::size_t role = 0; role < roles.size(); ++role) {
      if (columns[role].empty()) continue;  // no null was asked for
      out.column((std::string(prefix) + roles[role]).c_str(), columns[role]);
    }
  }
  table totals = out.part();
  std::vector<std::string> names(roles.begin(), roles.end());
  names.emplace_back("total");
  totals.words("role", names);
  const auto add = [&](const char* name, double brokerage_moments::* field) {
    std::vector<double> values;
    for (const brokerage_moments& of_role : result.totals) values.push_back(of_role.*field);
    totals.copied_column(name, values);
  };
  add("count", &brokerage_moments::count);
  add("expected", &brokerage_moments::expected);
  add("sd", &brokerage_moments::sd);
  add("z", &brokerage_moments::z);
  out.part("totals", totals);
}

void shape_ei(const ei_index_result& result, const ei_index_options& options, table& out) {
  if (options.level != ei_level::network) {
    out.rows_are(options.level == ei_level::group ? rows::group : rows::actor);
    out.column("external", result.row_external);
    out.column("internal", result.row_internal);
    out.column("ei", result.row_ei);
    return;
  }
  out.value(result.value);
  out.scalar("external", result.external);
  out.scalar("internal", result.internal);
  out.scalar("expected", result.expected);
  out.scalar("expected_internal", result.expected_internal);
  out.scalar("sd", result.sd);
  out.scalar("z", result.z);
  out.scalar("lowest", result.lowest);
  out.scalar("highest", result.highest);
  out.scalar("rescaled", result.rescaled);
}

}  // namespace

void bind_collaboration(area& collaboration) {
  collaboration.metric("density", &density, {"g"},
                       options_of<density_options>(option{"weighted", &density_options::weighted}),
                       [](const density_result& result, table& out) {
                         out.value(result.value);
                         out.scalar("ties", result.ties);
                         out.scalar("possible", result.possible);
                       });

  collaboration.metric("mixing_matrix", &mixing_matrix, {"g", "by"},
                       options_of<mixing_matrix_options>(choice{"kind",
                                                                &mixing_matrix_options::kind,
                                                                {{"counts", mixing_kind::counts},
                                                                 {"density", mixing_kind::density},
                                                                 {"share", mixing_kind::share}}}),
                       [](const mixing_matrix_result& result, table& out) {
                         out.labels("from_group", rows::group, result.from_group);
                         out.labels("to_group", rows::group, result.to_group);
                         out.column("value", result.value);
                         out.scalar("ties", result.ties);
                         out.scalar("left_out", result.left_out);
                       });

  collaboration.metric("ei_index", &ei_index, {"g", "by"},
                       options_of<ei_index_options>(choice{"level",
                                                           &ei_index_options::level,
                                                           {{"network", ei_level::network},
                                                            {"group", ei_level::group},
                                                            {"actor", ei_level::actor}}}),
                       &shape_ei);

  collaboration.metric(
      "brokerage_roles", &brokerage_roles, {"g", "by"},
      options_of<brokerage_roles_options>(
          choice{"null",
                 &brokerage_roles_options::null,
                 {{"labels", brokerage_null::labels},
                  {"ties", brokerage_null::ties},
                  {"None", brokerage_null::none}}},
          choice{"weighting",
                 &brokerage_roles_options::weighting,
                 {{"raw", brokerage_weighting::raw}, {"shared", brokerage_weighting::shared}}}),
      &shape_brokerage);

  using options = betweenness_options;
  collaboration.metric("betweenness",
                       static_cast<betweenness_result (*)(const graph::tie_graph&, const options&,
                                                          const run_options&)>(&betweenness),
                       {"g"},
                       options_of<options>(choice{"weights",
                                                  &options::weights,
                                                  {{"None", path_weights::none},
                                                   {"distance", path_weights::distance},
                                                   {"strength", path_weights::strength}}},
                                           option{"normalised", &options::normalised}),
                       [](const betweenness_result& result, table& out) {
                         out.rows_are(rows::actor);
                         out.column("betweenness", result.betweenness);
                       });
}

}  // namespace guyub::python
