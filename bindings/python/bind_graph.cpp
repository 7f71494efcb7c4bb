#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <guyub/graph/components.hpp>
#include <guyub/graph/content_hash.hpp>
#include <guyub/graph/incidence.hpp>
#include <guyub/graph/layout.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>
#include <guyub/io/read_ties.hpp>

#include "labels/texts.hpp"
#include "metrics/python_sink.hpp"
#include "text_array.hpp"

namespace guyub::python {
namespace {

namespace py = pybind11;
using graph::partition;
using graph::tie_graph;
using graph::vertex;

template <class T>
using array = py::array_t<T, py::array::c_style>;

template <class T>
std::span<const T> span_of(const array<T>& values) {
  return {values.data(), static_cast<std::size_t>(values.size())};
}

graph::tie_graph_options options_of(bool directed, const std::string& parallel,
                                    const std::string& loops) {
  graph::tie_graph_options options{.directed = directed};
  if (parallel == "first")
    options.parallel = graph::parallel_ties::first;
  else if (parallel == "error")
    options.parallel = graph::parallel_ties::error;
  else if (parallel != "sum")
    throw std::invalid_argument("parallel=" + parallel + ": expected one of sum, first, error");
  if (loops == "error")
    options.loops = graph::loop_ties::error;
  else if (loops != "drop")
    throw std::invalid_argument("loops=" + loops + ": expected one of drop, error");
  return options;
}

tie_graph build(vertex n, const array<vertex>& from, const array<vertex>& to,
                const std::optional<array<double>>& weight, bool directed,
                const std::string& parallel, const std::string& loops) {
  const auto options = options_of(directed, parallel, loops);
  const py::gil_scoped_release released;
  return tie_graph::build(n, span_of(from), span_of(to),
                          weight ? span_of(*weight) : std::span<const double>{}, options);
}

/// The graph of a file of ties, and the labels of its vertices.
py::tuple read_ties(const std::string& path, const std::string& source, const std::string& target,
                    const std::string& weight, const std::string& delimiter, bool directed,
                    const std::string& parallel, const std::string& loops) {
  const auto options = options_of(directed, parallel, loops);
  if (delimiter.size() > 1) throw std::invalid_argument("delimiter: expected one character");
  io::tie_list ties;
  tie_graph graph;
  {
    const py::gil_scoped_release released;
    ties = io::read_ties(path, {source, target, weight, delimiter.empty() ? '\0' : delimiter[0]});
    graph = tie_graph::build(static_cast<vertex>(ties.labels.size()), ties.from, ties.to,
                             ties.weights, options);
  }
  return py::make_tuple(std::move(graph), text_array(ties.labels));
}

py::array offsets_of(const graph::row_offsets& rows, const py::object& owner) {
  if (rows.is_wide()) return view(rows.wide_data(), rows.rows() + 1, owner);
  return view(rows.narrow_data(), rows.rows() + 1, owner);
}

/// A partition whose names are the labels as text.
template <class Labels>
partition partition_of(const array<std::int32_t>& index, const Labels& labels) {
  std::vector<std::string> names;
  const auto count = static_cast<std::size_t>(labels.size());
  names.reserve(count);
  for (std::size_t at = 0; at < count; ++at) {
    if constexpr (std::is_base_of_v<py::array, Labels>) {
      std::array<char, 32> digits{};
      const auto end =
          std::to_chars(digits.data(), digits.data() + digits.size(), labels.data()[at]);
      names.emplace_back(digits.data(), end.ptr);
    } else {
      names.emplace_back(labels[at]);
    }
  }
  const auto groups = span_of(index);
  return {std::vector<std::int32_t>(groups.begin(), groups.end()), std::move(names)};
}

}  // namespace

void bind_graph(py::module_& core) {
  py::class_<tie_graph>(core, "TieGraph")
      .def_static("build", &build, py::arg("n"), py::arg("source"), py::arg("target"),
                  py::arg("weight"), py::arg("directed"), py::arg("parallel"), py::arg("loops"))
      .def_property_readonly("n", &tie_graph::vertex_count)
      .def_property_readonly("m", &tie_graph::tie_count)
      .def_property_readonly("directed", &tie_graph::is_directed)
      .def_property_readonly("weighted", &tie_graph::is_weighted)
      .def_property_readonly("merged", &tie_graph::merged)
      .def_property_readonly("dropped_loops", &tie_graph::dropped_loops)
      .def_property_readonly("nbytes", &tie_graph::bytes)
      .def_property_readonly("offsets",
                             [](const py::object& self) {
                               return offsets_of(self.cast<const tie_graph&>().offsets(), self);
                             })
      .def_property_readonly("targets",
                             [](const py::object& self) {
                               const auto values = self.cast<const tie_graph&>().targets();
                               return view(values.data(), values.size(), self);
                             })
      .def_property_readonly("weights",
                             [](const py::object& self) -> py::object {
                               const auto& g = self.cast<const tie_graph&>();
                               if (!g.is_weighted()) return py::none();
                               return view(g.weights().data(), g.weights().size(), self);
                             })
      .def("subgraph", [](const tie_graph& g,
                          const array<std::uint8_t>& mask) { return g.subgraph(span_of(mask)); })
      .def("symmetrised",
           [](const tie_graph& g, const std::string& rule) {
             if (rule != "any" && rule != "both") {
               throw std::invalid_argument("rule=" + rule + ": expected one of any, both");
             }
             return g.symmetrised(rule == "any" ? graph::symmetrise::any : graph::symmetrise::both);
           })
      .def("unweighted", &tie_graph::unweighted)
      .def("components",
           [](const tie_graph& g) {
             auto* found = new std::vector<vertex>(graph::weak_components(g));
             const py::capsule owner(
                 found, [](void* held) { delete static_cast<std::vector<vertex>*>(held); });
             return view(found->data(), found->size(), owner);
           })
      .def("layout",
           [](const tie_graph& g, std::uint64_t seed) {
             const auto found = graph::layout(g, seed);
             return py::make_tuple(found.x, found.y);
           })
      .def("content_hash", [](const tie_graph& g) { return graph::content_hash(g); });

  core.def("read_ties", &read_ties, py::arg("path"), py::arg("source"), py::arg("target"),
           py::arg("weight"), py::arg("delimiter"), py::arg("directed"), py::arg("parallel"),
           py::arg("loops"));

  py::class_<graph::incidence>(core, "Incidence")
      .def_static("build",
                  [](vertex actors, vertex events, const array<vertex>& actor,
                     const array<vertex>& event, const std::optional<array<double>>& weight) {
                    const auto weights = weight ? span_of(*weight) : std::span<const double>{};
                    return graph::incidence::build(actors, events, span_of(actor), span_of(event),
                                                   weights);
                  })
      .def_property_readonly("n_actors", &graph::incidence::actor_count)
      .def_property_readonly("n_events", &graph::incidence::event_count)
      .def_property_readonly("m", &graph::incidence::pair_count)
      .def_property_readonly("weighted", &graph::incidence::is_weighted)
      .def_property_readonly("merged", &graph::incidence::merged)
      .def_property_readonly("offsets",
                             [](const py::object& self) {
                               return offsets_of(self.cast<const graph::incidence&>().offsets(),
                                                 self);
                             })
      .def_property_readonly("targets",
                             [](const py::object& self) {
                               const auto values = self.cast<const graph::incidence&>().targets();
                               return view(values.data(), values.size(), self);
                             })
      .def_property_readonly("weights",
                             [](const py::object& self) -> py::object {
                               const auto& b = self.cast<const graph::incidence&>();
                               if (!b.is_weighted()) return py::none();
                               return view(b.weights().data(), b.weights().size(), self);
                             })
      .def("content_hash", [](const graph::incidence& b) { return graph::content_hash(b); });

  py::class_<partition>(core, "Partition")
      .def(py::init(&partition_of<text_list>), py::arg("index"), py::arg("names"))
      .def(py::init(&partition_of<array<std::int64_t>>), py::arg("index"),
           py::arg("names").noconvert())
      .def(py::init(&partition_of<array<double>>), py::arg("index"), py::arg("names").noconvert())
      .def(py::init(&partition_of<std::vector<std::string>>), py::arg("index"), py::arg("names"))
      .def_property_readonly("index",
                             [](const py::object& self) {
                               const auto values = self.cast<const partition&>().groups();
                               return view(values.data(), values.size(), self);
                             })
      .def_property_readonly("sizes",
                             [](const py::object& self) {
                               const auto& sizes = self.cast<const partition&>().sizes();
                               return view(sizes.data(), sizes.size(), self);
                             })
      .def_property_readonly("labelled", &partition::labelled_count);
}

}  // namespace guyub::python
