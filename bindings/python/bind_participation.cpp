#include <optional>
#include <string>
#include <vector>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <guyub/participation/presence/attendance_rate.hpp>
#include <guyub/participation/presence/disproportionality.hpp>
#include <guyub/participation/presence/representation.hpp>
#include <guyub/participation/presence/turnout.hpp>

#include "area.hpp"

namespace guyub::python {

using namespace guyub::participation;

template <>
struct input<turnout_result> {
  static constexpr const char* kind = "turnout";
};

namespace {

namespace py = pybind11;

struct no_options {};

// The table itself is a metric too.
turnout_result table_itself(const turnout_result& turnout, const no_options&) {
  return turnout;
}

py::dict row_labels(const turnout_result& turnout) {
  const group_rows& keys = turnout.rows;
  py::dict rows;
  if (keys.has_place) rows["place"] = py::cast(keys.place);
  if (keys.has_type) rows["type"] = py::cast(keys.type);
  rows["group"] = py::cast(keys.group);
  if (turnout.has_population) {
    rows["population"] = py::array_t<std::int64_t>(
        static_cast<py::ssize_t>(turnout.population.size()), turnout.population.data());
  } else {
    const std::vector<double> unknown(turnout.population.size(),
                                      std::numeric_limits<double>::quiet_NaN());
    rows["population"] =
        py::array_t<double>(static_cast<py::ssize_t>(unknown.size()), unknown.data());
  }
  return rows;
}

py::dict counting_of(const turnout_result& turnout) {
  const counting_facts& facts = turnout.counting;
  py::dict meta;
  meta["n"] = facts.n;
  meta["missing"] = facts.missing;
  meta["missing_attended"] = facts.missing_attended;
  meta["attended"] = facts.attended;
  meta["who"] = words_of(facts.who).at(static_cast<std::size_t>(facts.who));
  meta["counted"] = facts.counted;
  meta["no_birth_year"] = facts.no_birth_year;
  meta["visitors"] = facts.visitors;
  meta["roster"] = words_of(facts.roster).at(static_cast<std::size_t>(facts.roster));
  meta["scope_population"] = py::cast(facts.scope_population);
  meta["overlapping"] = facts.overlapping;
  return meta;
}

turnout_result of_network(const model::network& net, const std::optional<graph::partition>& by,
                          const std::string& who,
                          const std::optional<py::array_t<std::uint8_t>>& chosen,
                          std::vector<std::string> forum, std::optional<std::int32_t> start,
                          std::optional<std::int32_t> end, std::string place,
                          const std::optional<std::string>& within, const std::string& unit,
                          bool facilitators) {
  counting_options options{.forum = std::move(forum),
                           .from = start,
                           .until = end,
                           .place = std::move(place),
                           .facilitators = facilitators};
  options.who = who == "all"      ? counted::everyone
                : who == "chosen" ? counted::chosen
                                  : counted::residents;
  if (chosen) options.chosen.assign(chosen->data(), chosen->data() + chosen->size());
  if (within && *within != "place") {
    throw std::invalid_argument("within=" + *within + ": expected \"place\" or None");
  }
  if (within) options.within = strata::place;
  if (unit != "people" && unit != "visits") {
    throw std::invalid_argument("unit=" + unit + ": expected one of people, visits");
  }
  if (unit == "visits") options.unit = counting_unit::visits;
  const py::gil_scoped_release released;
  return turnout(net, by ? grouping(*by) : grouping("group"), options);
}

void shape_representation(const representation_result& result, table& out) {
  out.column("attended", result.attended);
  out.column("expected", result.expected);
  out.column("share_population", result.share_population);
  out.column("share_attended", result.share_attended);
  out.column("ratio", result.ratio);
  out.column("ratio_low", result.ratio_low);
  out.column("ratio_high", result.ratio_high);
  out.column("ratio_min", result.ratio_min);
  out.column("ratio_max", result.ratio_max);
  out.column("odds_ratio", result.odds_ratio);
  out.column("odds_low", result.odds_low);
  out.column("odds_high", result.odds_high);
  out.column("p_under", result.p_under);
  out.column("p_over", result.p_over);
  out.column("p_under_adjusted", result.p_under_adjusted);
  out.column("p_over_adjusted", result.p_over_adjusted);
  out.flags("assessable", result.assessable);
  out.column("power_half", result.power_half);
  if (!result.rows.has_place) {
    out.scalar("smallest_assessable", result.smallest_assessable.front());
  } else {
    out.scalar("smallest_assessable", result.smallest_assessable);
  }
  if (result.seed) out.scalar("seed", *result.seed);
  if (result.total.group.empty()) return;
  table total = out.part();
  if (result.rows.has_type) total.words("type", result.total.type);
  total.words("group", result.total.group);
  total.column("population", result.total.population);
  total.column("attended", result.total.attended);
  total.column("expected", result.total.expected);
  total.column("ratio", result.total.ratio);
  total.column("odds_ratio", result.total.odds_ratio);
  total.column("p_under", result.total.p_under);
  total.column("p_over", result.total.p_over);
  total.column("heterogeneity_p", result.total.heterogeneity_p);
  out.part("total", total);
}

}  // namespace

void bind_participation(py::module_& core, area& participation) {
  py::class_<turnout_result>(core, "Turnout")
      .def_readonly("groups", &turnout_result::groups)
      .def("rows", &row_labels)
      .def("meta", &counting_of);
  core.def("turnout", &of_network, py::arg("net"), py::arg("by"), py::arg("who"), py::arg("chosen"),
           py::arg("forum"), py::arg("start"), py::arg("end"), py::arg("place"), py::arg("within"),
           py::arg("unit"), py::arg("facilitators"));
  core.def("turnout_of_counts",
           [](std::vector<std::string> groups, const std::vector<std::int64_t>& attended,
              const std::vector<std::int64_t>& population) {
             return turnout_of_counts(std::move(groups), attended, population);
           });

  participation.metric("turnout", &table_itself, {"net"}, options_of<no_options>(),
                       [](const turnout_result& result, table& out) {
                         out.column("invited", result.invited);
                         out.column("attended", result.attended);
                         out.column("visits", result.visits);
                         out.column("spoke", result.spoke);
                         out.column("seconds", result.seconds);
                       });
  participation.metric(
      "attendance_rate", &attendance_rate, {"net"},
      options_of<attendance_rate_options>(option{"interval", &attendance_rate_options::interval}),
      [](const attendance_rate_result& result, table& out) {
        out.column("attended", result.attended);
        out.column("rate", result.rate);
        out.column("low", result.low);
        out.column("high", result.high);
      });
  participation.metric("disproportionality", &disproportionality, {"net"},
                       options_of<disproportionality_options>(),
                       [](const disproportionality_result& result, table& out) {
                         out.own_rows();
                         if (!result.place.empty()) out.words("place", result.place);
                         if (!result.type.empty()) out.words("type", result.type);
                         out.column("gallagher", result.gallagher);
                         out.column("loosemore_hanby", result.loosemore_hanby);
                       });
  using options = representation_options;
  participation.metric(
      "representation",
      static_cast<representation_result (*)(const turnout_result&, const options&,
                                            const run_options&)>(&representation),
      {"net"},
      options_of<options>(choice{"adjust",
                                 &options::adjust,
                                 {{"holm", family_adjustment::holm},
                                  {"bh", family_adjustment::bh},
                                  {"None", family_adjustment::none}}},
                          option{"alpha", &options::alpha}, option{"interval", &options::interval},
                          choice{"variant",
                                 &options::variant,
                                 {{"people", representation_variant::people},
                                  {"households", representation_variant::households}}},
                          option{"n", &options::n}),
      &shape_representation);
}

}  // namespace guyub::python
