// Who is counted, when and over what, on its way from Python; and the table of turnout.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <guyub/participation/counting_options.hpp>
#include <guyub/participation/grouping.hpp>
#include <guyub/participation/presence/turnout.hpp>

#include "metrics/kinds.hpp"
#include "metrics/options.hpp"

namespace guyub::python {

namespace py = pybind11;
using namespace guyub::participation;

namespace {

using mask_array = py::array_t<std::uint8_t, py::array::c_style>;

/// The common options: a word or a mask for `who`, days since 1970 for the window.
counting_options counting_of(const py::object& who, std::vector<std::string> forum,
                             std::optional<std::int32_t> from, std::optional<std::int32_t> until,
                             std::string place, const py::object& within, const py::object& unit,
                             bool facilitators) {
  counting_options options;
  if (py::isinstance<mask_array>(who)) {
    const auto mask = who.cast<mask_array>();
    options.who = counted::chosen;
    options.chosen.assign(mask.data(), mask.data() + mask.size());
  } else if (!who.is_none()) {
    options.who = read_option<counted>("who", who);
  }
  options.forum = std::move(forum);
  options.from = from;
  options.until = until;
  options.place = std::move(place);
  options.within = read_option<strata>("within", within);
  options.unit = read_option<counting_unit>("unit", unit);
  options.facilitators = facilitators;
  return options;
}

turnout_result turnout_of_network(const model::network& net, const py::object& by,
                                  const counting_options& counting) {
  const auto groups = std::get<grouping>(read_input(kind::grouping, "by", by));
  const py::gil_scoped_release released;
  return turnout(net, groups, counting);
}

}  // namespace

void bind_counting(py::module_& core) {
  py::class_<counting_options>(core, "CountingOptions")
      .def(py::init(&counting_of), py::arg("who"), py::arg("forum"), py::arg("start"),
           py::arg("end"), py::arg("place"), py::arg("within"), py::arg("unit"),
           py::arg("facilitators"));
  py::class_<turnout_result>(core, "Turnout").def_readonly("groups", &turnout_result::groups);
  core.def("turnout", &turnout_of_network, py::arg("net"), py::arg("by"), py::arg("counting"));
  core.def("turnout_of_counts",
           [](std::vector<std::string> groups, const std::vector<std::int64_t>& attended,
              const std::vector<std::int64_t>& population) {
             return turnout_of_counts(std::move(groups), attended, population);
           });
}

}  // namespace guyub::python
