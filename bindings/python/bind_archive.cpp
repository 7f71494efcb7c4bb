// Archives, and what pickles keep of the compiled values.
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <guyub/graph/incidence.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>
#include <guyub/io/archive.hpp>

#include "metrics/python_sink.hpp"

namespace guyub::python {
namespace {

namespace py = pybind11;
using graph::compressed_rows;
using graph::incidence;
using graph::partition;
using graph::tie_graph;
using graph::vertex;
using model::network;

/// The elements of an array of exactly this type.
template <class T>
std::vector<T> vector_of(const py::handle& values) {
  if (!py::isinstance<py::array_t<T>>(values)) throw py::type_error("an array of another type");
  const auto array = values.cast<py::array_t<T, py::array::c_style>>();
  return {array.data(), array.data() + array.size()};
}

// -- labels: texts and numbers, of which one is empty -----------------------------------------

using label_pair = std::pair<std::vector<std::string>, py::array_t<std::int64_t>>;

io::vertex_labels labels_of(const label_pair& given) {
  return {given.first, vector_of<std::int64_t>(given.second)};
}
label_pair as_python(const io::vertex_labels& labels) {
  return {labels.texts, py::array_t<std::int64_t>(static_cast<py::ssize_t>(labels.numbers.size()),
                                                  labels.numbers.data())};
}

// -- rows on their way into a pickle and back -------------------------------------------------

py::tuple rows_of(const compressed_rows& rows, const py::object& owner) {
  const std::size_t beginnings = rows.offsets.rows() + 1;
  py::array offsets;
  if (rows.offsets.is_wide()) {
    offsets = view(rows.offsets.wide_data(), beginnings, owner);
  } else {
    offsets = view(rows.offsets.narrow_data(), beginnings, owner);
  }
  return py::make_tuple(offsets, view(rows.targets.data(), rows.targets.size(), owner),
                        view(rows.weights.data(), rows.weights.size(), owner));
}

compressed_rows rows_from(const py::handle& state) {
  const auto parts = state.cast<std::tuple<py::array, py::array, py::array>>();
  const py::array& offsets = std::get<0>(parts);
  compressed_rows rows;
  rows.offsets = py::isinstance<py::array_t<std::uint64_t>>(offsets)
                     ? graph::row_offsets(vector_of<std::uint64_t>(offsets))
                     : graph::row_offsets(vector_of<std::uint32_t>(offsets));
  rows.targets = vector_of<vertex>(std::get<1>(parts));
  rows.weights = vector_of<double>(std::get<2>(parts));
  return rows;
}

/// Pickles of `Value` hold what `state_of` gives, and `from` makes the value again. A function is
/// named in the pickle, not the class: a value exists only once its state has been judged.
/// Errors of the function: ValueError for a state that no value has left behind.
template <class Value, class StateOf, class From>
void pickle(py::module_& core, const char* type, const char* function, StateOf state_of,
            From from) {
  core.def(function, [from](const py::tuple& state) {
    try {
      return from(state);
    } catch (const py::error_already_set&) {
    } catch (const py::cast_error&) {
    } catch (const py::type_error&) {
    }
    throw py::value_error("this pickle does not hold what Guyub puts into one");
  });
  const py::object restore = core.attr(function);
  py::class_<Value>(core.attr(type)).def("__reduce__", [=](const py::object& self) {
    return py::make_tuple(restore, py::make_tuple(state_of(self.cast<const Value&>(), self)));
  });
}

tie_graph ties_from(const py::tuple& state) {
  graph::tie_graph_rows rows{.directed = state[0].cast<bool>(),
                             .weighted = state[1].cast<bool>(),
                             .out = rows_from(state[4]),
                             .merged = state[2].cast<std::uint64_t>(),
                             .dropped_loops = state[3].cast<std::uint64_t>()};
  if (rows.directed) rows.in = rows_from(state[5]);
  return tie_graph::from_rows(std::move(rows));
}

incidence pairs_from(const py::tuple& state) {
  return incidence::from_rows({.weighted = state[0].cast<bool>(),
                               .by_actor = rows_from(state[2]),
                               .by_event = rows_from(state[3]),
                               .merged = state[1].cast<std::uint64_t>()});
}

network network_from(const py::tuple& state) {
  const auto bytes = state[0].cast<py::bytes>();
  io::archived_value value = io::from_bytes(static_cast<std::string_view>(bytes), "pickle");
  if (auto* found = std::get_if<network>(&value)) return std::move(*found);
  throw std::invalid_argument("this pickle holds another kind of value than a network");
}

py::tuple loaded(const std::string& path) {
  std::optional<io::archived_value> value;
  {
    const py::gil_scoped_release released;
    value = io::load(path);
  }
  if (auto* ties = std::get_if<io::labelled_tie_graph>(&*value)) {
    return py::make_tuple(std::move(ties->graph), as_python(ties->labels));
  }
  if (auto* pairs = std::get_if<io::labelled_incidence>(&*value)) {
    return py::make_tuple(std::move(pairs->incidence), as_python(pairs->actors),
                          as_python(pairs->events));
  }
  return py::make_tuple(std::get<network>(*std::move(value)));
}

}  // namespace

void bind_archive(py::module_& core) {
  core.def("has_archive", &io::has_archive);
  core.def("load", &loaded, py::arg("path"));
  core.def(
      "save_network", [](const network& net, const std::string& path) { io::save(net, path); },
      py::call_guard<py::gil_scoped_release>());
  core.def("save_ties",
           [](const tie_graph& ties, const std::string& path, const label_pair& labels) {
             const io::vertex_labels named = labels_of(labels);
             const py::gil_scoped_release released;
             io::save(ties, path, named);
           });
  core.def("save_pairs", [](const incidence& pairs, const std::string& path,
                            const label_pair& actors, const label_pair& events) {
    const io::vertex_labels named = labels_of(actors);
    const io::vertex_labels dated = labels_of(events);
    const py::gil_scoped_release released;
    io::save(pairs, path, named, dated);
  });

  pickle<tie_graph>(
      core, "TieGraph", "restored_ties",
      [](const tie_graph& g, const py::object& self) {
        return py::make_tuple(
            g.is_directed(), g.is_weighted(), g.merged(), g.dropped_loops(),
            rows_of(g.out_rows(), self),
            g.is_directed() ? py::object(rows_of(g.in_rows(), self)) : py::none());
      },
      &ties_from);
  pickle<incidence>(
      core, "Incidence", "restored_pairs",
      [](const incidence& b, const py::object& self) {
        return py::make_tuple(b.is_weighted(), b.merged(), rows_of(b.by_actor(), self),
                              rows_of(b.by_event(), self));
      },
      &pairs_from);
  pickle<partition>(
      core, "Partition", "restored_partition",
      [](const partition& by, const py::object& self) {
        return py::make_tuple(view(by.groups().data(), by.size(), self), by.names());
      },
      [](const py::tuple& state) {
        return partition(vector_of<partition::group>(state[0]),
                         state[1].cast<std::vector<std::string>>());
      });
  pickle<network>(
      core, "Network", "restored_network",
      [](const network& net, const py::object&) {
        return py::make_tuple(py::bytes(io::to_bytes(net)));
      },
      &network_from);
}

}  // namespace guyub::python
