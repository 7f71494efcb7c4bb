#include "metrics/kinds.hpp"

#include <stdexcept>
#include <string>

#include <pybind11/numpy.h>
#include <pybind11/stl.h>

namespace guyub::python {

namespace py = pybind11;

const char* name_of(kind what) {
  static constexpr const char* names[] = {
      "graph",    "graphs",   "partition", "mask",   "network", "incidence", "turnout",
      "grouping", "counting", "array",     "counts", "count",   "table"};
  return names[static_cast<int>(what)];
}

namespace {

/// A view of the array itself: Python's half has made it of this type already.
template <class T>
std::span<const T> span_of(const char* name, const py::handle& given) {
  const auto array = py::cast<py::array_t<T, py::array::c_style>>(given);
  if (array.ptr() != given.ptr() || array.ndim() != 1) {
    throw std::invalid_argument(std::string(name) + ": expected an array of " +
                                py::str(py::dtype::of<T>()).cast<std::string>());
  }
  return {array.data(), static_cast<std::size_t>(array.size())};
}

statistics::contingency_table table_of(const py::handle& given) {
  const auto cells = given.cast<py::array_t<std::int64_t, py::array::c_style>>();
  if (cells.size() != 4) throw std::invalid_argument("expected a 2 x 2 table");
  return {.a = cells.data()[0], .b = cells.data()[1], .c = cells.data()[2], .d = cells.data()[3]};
}

}  // namespace

input_value read_input(kind what, const char* name, const py::handle& given) {
  if (given.is_none()) return {};
  switch (what) {
    case kind::graph:
      return given.cast<const graph::tie_graph*>();
    case kind::graphs:
      return given.cast<std::vector<const graph::tie_graph*>>();
    case kind::partition:
      return given.cast<const graph::partition*>();
    case kind::mask:
      return span_of<std::uint8_t>(name, given);
    case kind::network:
      return given.cast<const model::network*>();
    case kind::incidence:
      return given.cast<const graph::incidence*>();
    case kind::turnout:
      return given.cast<const participation::turnout_result*>();
    case kind::grouping:
      if (py::isinstance<py::str>(given)) return participation::grouping(given.cast<std::string>());
      return participation::grouping(given.cast<const graph::partition&>());
    case kind::counting:
      return given.cast<const participation::counting_options&>();
    case kind::array:
      return span_of<double>(name, given);
    case kind::counts:
      return span_of<std::int64_t>(name, given);
    case kind::count:
      return given.cast<std::int64_t>();
    case kind::table:
      return table_of(given);
  }
  throw std::logic_error("a kind that nobody reads");
}

}  // namespace guyub::python
