// Graphs of other libraries on their way in.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <vector>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

namespace guyub::python {
namespace {

namespace py = pybind11;

template <class T>
py::array as_array(const std::vector<T>& values) {
  return py::array(static_cast<py::ssize_t>(values.size()), values.data());
}

double number_of(PyObject* value) {
  if (PyFloat_CheckExact(value)) return PyFloat_AS_DOUBLE(value);
  const double number = PyFloat_AsDouble(value);
  if (number == -1 && PyErr_Occurred() != nullptr) throw py::error_already_set();
  return number;
}

/// Where each node stands. The same object is found by its address, an equal one by its value.
class node_places {
 public:
  explicit node_places(const py::list& nodes) : nodes_(nodes) {
    std::size_t slots = 16;
    while (slots < 2 * nodes.size()) slots *= 2;
    slots_.resize(slots);
    for (std::size_t place = 0; place < nodes.size(); ++place) {
      slot_of(PyList_GET_ITEM(nodes.ptr(), static_cast<py::ssize_t>(place))) = {
          PyList_GET_ITEM(nodes.ptr(), static_cast<py::ssize_t>(place)),
          static_cast<std::uint32_t>(place)};
    }
  }

  std::uint32_t operator[](PyObject* node) {
    const slot& found = slot_of(node);
    return found.node == node ? found.place : by_value(node);
  }

 private:
  struct slot {
    PyObject* node = nullptr;
    std::uint32_t place = 0;
  };

  /// The slot of this object, or the free one that is its.
  slot& slot_of(PyObject* node) {
    auto at = reinterpret_cast<std::uintptr_t>(node) / 16 * 0x9E3779B97F4A7C15u >> 20;
    while (slots_[at & (slots_.size() - 1)].node != nullptr &&
           slots_[at & (slots_.size() - 1)].node != node) {
      ++at;
    }
    return slots_[at & (slots_.size() - 1)];
  }

  std::uint32_t by_value(PyObject* node) {
    if (!values_) {
      values_.emplace();
      for (const auto& known : nodes_) (*values_)[known] = py::int_(values_->size());
    }
    PyObject* found = PyDict_GetItemWithError(values_->ptr(), node);
    if (found != nullptr) return static_cast<std::uint32_t>(PyLong_AsUnsignedLong(found));
    if (PyErr_Occurred() != nullptr) throw py::error_already_set();
    throw py::value_error("a neighbour is no node");
  }

  const py::list& nodes_;
  std::vector<slot> slots_;
  std::optional<py::dict> values_;
};

/// Ties on their way out of networkx's dictionaries.
class adjacency_reader {
 public:
  adjacency_reader(const py::list& nodes, bool directed, const py::object& weight)
      : places_(nodes), directed_(directed), weight_(weight) {}

  /// False where these are not plain dictionaries.
  bool add(PyObject* node, PyObject* around) {
    if (!PyDict_CheckExact(around)) return false;
    const std::uint32_t from = places_[node];
    PyObject* other = nullptr;
    PyObject* data = nullptr;
    for (py::ssize_t at = 0; PyDict_Next(around, &at, &other, &data) != 0;) {
      const std::uint32_t to = places_[other];
      if (!directed_ && to < from) continue;  // it stands on both sides
      source_.push_back(from);
      target_.push_back(to);
      if (!weight_.is_none() && !add_weight(data)) return false;
    }
    return true;
  }

  [[nodiscard]] py::tuple read() const {
    py::object weights = py::none();
    if (is_weighted_) weights = as_array(weights_);
    return py::make_tuple(as_array(source_), as_array(target_), weights);
  }

 private:
  bool add_weight(PyObject* data) {
    if (!PyDict_CheckExact(data)) return false;
    PyObject* value = nullptr;
    if (PyDict_Size(data) > 0) value = PyDict_GetItemWithError(data, weight_.ptr());
    if (value == nullptr && PyErr_Occurred() != nullptr) throw py::error_already_set();
    is_weighted_ = is_weighted_ || value != nullptr;
    weights_.push_back(value == nullptr ? 1.0 : number_of(value));
    return true;
  }

  node_places places_;
  bool directed_;
  py::object weight_;
  std::vector<std::uint32_t> source_;
  std::vector<std::uint32_t> target_;
  std::vector<double> weights_;
  bool is_weighted_ = false;
};

/// Ends as positions in `nodes`, each tie once, and weights where any tie has one; None where the
/// graph is not made of plain dictionaries.
py::object ties_of_adjacency(const py::dict& adjacent, const py::list& nodes, bool directed,
                             const py::object& weight) {
  adjacency_reader reader(nodes, directed, weight);
  PyObject* node = nullptr;
  PyObject* around = nullptr;
  for (py::ssize_t at = 0; PyDict_Next(adjacent.ptr(), &at, &node, &around) != 0;) {
    if (!reader.add(node, around)) return py::none();
  }
  return reader.read();
}

std::uint32_t position_of(PyObject* number) {
  const std::size_t position = PyLong_AsSize_t(number);
  if (PyErr_Occurred() != nullptr) throw py::error_already_set();
  if (position > UINT32_MAX) throw std::length_error("more than 4294967295 vertices");
  return static_cast<std::uint32_t>(position);
}

/// Both ends of the pairs of positions by which igraph lists its ties.
py::tuple ends_of_pairs(const py::list& ties) {
  const auto count = static_cast<py::ssize_t>(ties.size());
  py::array_t<std::uint32_t> source(count);
  py::array_t<std::uint32_t> target(count);
  std::uint32_t* const from = source.mutable_data();
  std::uint32_t* const to = target.mutable_data();
  for (py::ssize_t at = 0; at < count; ++at) {
    PyObject* const tie = PyList_GET_ITEM(ties.ptr(), at);
    if (!PyTuple_CheckExact(tie) || PyTuple_GET_SIZE(tie) != 2) {
      throw py::type_error("expected pairs");
    }
    from[at] = position_of(PyTuple_GET_ITEM(tie, 0));
    to[at] = position_of(PyTuple_GET_ITEM(tie, 1));
  }
  return py::make_tuple(source, target);
}

}  // namespace

void bind_other_graphs(py::module_& core) {
  core.def("ties_of_adjacency", &ties_of_adjacency, py::arg("adjacent"), py::arg("nodes"),
           py::arg("directed"), py::arg("weight"));
  core.def("ends_of_pairs", &ends_of_pairs, py::arg("ties"));
}

}  // namespace guyub::python
