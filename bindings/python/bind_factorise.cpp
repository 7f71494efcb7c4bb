#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "factorise.hpp"

namespace guyub::python {
namespace {

namespace py = pybind11;

template <class T>
using array = py::array_t<T, py::array::c_style>;

py::tuple as_python(const factors& found) {
  py::list codes;
  for (const auto& column : found.codes) {
    codes.append(array<std::int32_t>(static_cast<py::ssize_t>(column.size()), column.data()));
  }
  return py::make_tuple(
      codes, array<std::int64_t>(static_cast<py::ssize_t>(found.first.size()), found.first.data()));
}

template <class T>
std::size_t rows_of(const std::vector<array<T>>& columns) {
  if (columns.empty()) return 0;
  const py::ssize_t rows = columns.front().size();
  for (const auto& column : columns) {
    if (column.size() != rows) throw std::invalid_argument("columns of different length");
  }
  return static_cast<std::size_t>(rows);
}

/// Whole numbers within a narrow range need no hashing: their codes stand in a table.
factors narrow(const std::vector<const std::int64_t*>& columns, std::size_t rows,
               std::int64_t least, std::uint64_t width, std::optional<std::int64_t> missing) {
  std::vector<std::int32_t> codes(width + 1, -1);
  std::int32_t next = 0;
  return factorised(columns.size(), rows, [&](std::size_t column, std::size_t row) {
    const std::int64_t value = columns[column][row];
    if (value == missing) return -1;
    std::int32_t& code =
        codes[static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(least)];
    if (code < 0) code = next++;
    return code;
  });
}

factors of_whole(const std::vector<const std::int64_t*>& columns, std::size_t rows,
                 std::optional<std::int64_t> missing) {
  std::int64_t least = std::numeric_limits<std::int64_t>::max();
  std::int64_t most = std::numeric_limits<std::int64_t>::min();
  for (const std::int64_t* column : columns) {
    for (std::size_t row = 0; row < rows; ++row) {
      if (column[row] == missing) continue;
      least = std::min(least, column[row]);
      most = std::max(most, column[row]);
    }
  }
  const std::uint64_t width = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least);
  if (least <= most && width < 2 * rows + 1024) {
    return narrow(columns, rows, least, width, missing);
  }
  numbering_of_words seen;
  return factorised(columns.size(), rows, [&](std::size_t column, std::size_t row) {
    const std::int64_t value = columns[column][row];
    return value == missing ? -1 : seen.code_of(static_cast<std::uint64_t>(value));
  });
}

py::tuple factorise_whole(const std::vector<array<std::int64_t>>& columns,
                          std::optional<std::int64_t> missing) {
  const std::size_t rows = rows_of(columns);
  std::vector<const std::int64_t*> values;
  for (const auto& column : columns) values.push_back(column.data());
  factors found;
  {
    const py::gil_scoped_release released;
    found = of_whole(values, rows, missing);
  }
  return as_python(found);
}

py::tuple factorise_numbers(const std::vector<array<double>>& columns) {
  const std::size_t rows = rows_of(columns);
  std::vector<const double*> values;
  for (const auto& column : columns) values.push_back(column.data());
  factors found;
  {
    const py::gil_scoped_release released;
    numbering_of_words seen;
    found = factorised(values.size(), rows, [&](std::size_t column, std::size_t row) {
      const double value = values[column][row];
      // −0 is 0
      return value != value ? -1 : seen.code_of(std::bit_cast<std::uint64_t>(value + 0.0));
    });
  }
  return as_python(found);
}

/// A column of numpy's `<U…>`: texts of four bytes a character, filled up with zeros.
struct padded_texts {
  const char* data;
  std::size_t width;

  std::string_view operator[](std::size_t row) const {
    const char* text = data + row * width;
    std::size_t size = width;
    std::uint32_t last = 0;
    while (size > 0) {
      std::memcpy(&last, text + size - 4, 4);
      if (last != 0) break;
      size -= 4;
    }
    return {text, size};
  }
};

py::tuple factorise_texts(const std::vector<py::array>& columns) {
  std::vector<padded_texts> texts;
  std::size_t rows = 0;
  for (const auto& column : columns) {
    if (column.dtype().kind() != 'U' || !(column.flags() & py::array::c_style)) {
      throw std::invalid_argument("expected contiguous texts");
    }
    if (!texts.empty() && static_cast<std::size_t>(column.size()) != rows) {
      throw std::invalid_argument("columns of different length");
    }
    rows = static_cast<std::size_t>(column.size());
    texts.push_back(
        {static_cast<const char*>(column.data()), static_cast<std::size_t>(column.itemsize())});
  }
  factors found;
  {
    const py::gil_scoped_release released;
    numbering_of_texts seen;
    found = factorised(texts.size(), rows, [&](std::size_t column, std::size_t row) {
      const std::string_view text = texts[column][row];
      return text.empty() ? -1 : seen.code_of(text);
    });
  }
  return as_python(found);
}

/// Codes of Python's objects by their own equality; an object seen a moment ago is known by where
/// it lies, since the sequence keeps it alive.
class numbering_of_objects {
 public:
  explicit numbering_of_objects(py::function is_missing) : is_missing_(std::move(is_missing)) {}

  std::int32_t code_of(PyObject* value) {
    const auto place = std::bit_cast<std::uintptr_t>(value);
    known& slot = recent_[(place >> 4 ^ place >> 14) % recent_.size()];
    if (slot.value != value) slot = {value, looked_up(value)};
    return slot.code;
  }

 private:
  struct known {
    PyObject* value = nullptr;
    std::int32_t code = -1;
  };

  bool is_missing(PyObject* value) const {
    if (PyUnicode_CheckExact(value)) return PyUnicode_GET_LENGTH(value) == 0;
    if (PyLong_CheckExact(value)) return false;
    if (PyFloat_CheckExact(value)) return PyFloat_AS_DOUBLE(value) != PyFloat_AS_DOUBLE(value);
    return value == Py_None || is_missing_(py::handle(value)).cast<bool>();
  }

  std::int32_t looked_up(PyObject* value) {
    if (is_missing(value)) return -1;
    PyObject* found = PyDict_GetItemWithError(codes_.ptr(), value);
    if (found != nullptr) return static_cast<std::int32_t>(PyLong_AsLong(found));
    if (PyErr_Occurred() != nullptr) throw py::error_already_set();
    const auto code = static_cast<std::int32_t>(codes_.size());
    if (PyDict_SetItem(codes_.ptr(), value, py::int_(code).ptr()) != 0) {
      throw py::error_already_set();
    }
    return code;
  }

  py::function is_missing_;
  py::dict codes_;
  std::array<known, 4096> recent_{};
};

py::tuple factorise_objects(const std::vector<py::object>& columns, py::function is_missing) {
  // tuples, so that nothing that runs meanwhile can take an object away
  std::vector<py::tuple> held;
  for (const auto& column : columns) held.emplace_back(column);
  const std::size_t rows = held.empty() ? 0 : held.front().size();
  for (const auto& column : held) {
    if (column.size() != rows) throw std::invalid_argument("columns of different length");
  }
  numbering_of_objects seen(std::move(is_missing));
  return as_python(factorised(held.size(), rows, [&](std::size_t column, std::size_t row) {
    return seen.code_of(PyTuple_GET_ITEM(held[column].ptr(), static_cast<py::ssize_t>(row)));
  }));
}

double number_of(PyObject* value) {
  if (PyFloat_CheckExact(value)) return PyFloat_AS_DOUBLE(value);
  const double number = PyFloat_AsDouble(value);
  if (number == -1 && PyErr_Occurred() != nullptr) throw py::error_already_set();
  return number;
}

/// Ties on their way out of networkx's dictionaries.
class adjacency_reader {
 public:
  adjacency_reader(const py::list& nodes, bool directed, const py::object& weight)
      : directed_(directed), weight_(weight) {
    for (const auto& node : nodes) place_[node] = py::int_(place_.size());
  }

  /// False where these are not plain dictionaries.
  bool add(py::handle node, py::handle around) {
    if (!PyDict_CheckExact(around.ptr())) return false;
    const std::uint32_t from = place_of(node);
    for (const auto& [other, data] : py::reinterpret_borrow<py::dict>(around)) {
      const std::uint32_t to = place_of(other);
      if (!directed_ && to < from) continue;  // it stands on both sides
      source_.push_back(from);
      target_.push_back(to);
      if (weight_.is_none()) continue;
      if (!PyDict_CheckExact(data.ptr())) return false;
      PyObject* value = PyDict_GetItemWithError(data.ptr(), weight_.ptr());
      is_weighted_ = is_weighted_ || value != nullptr;
      weights_.push_back(value == nullptr ? 1.0 : number_of(value));
    }
    return true;
  }

  py::tuple read() const {
    const auto whole = [](const auto& values) {
      return py::array(static_cast<py::ssize_t>(values.size()), values.data());
    };
    py::object weights = py::none();
    if (is_weighted_) weights = whole(weights_);
    return py::make_tuple(whole(source_), whole(target_), weights);
  }

 private:
  std::uint32_t place_of(py::handle node) const {
    PyObject* found = PyDict_GetItemWithError(place_.ptr(), node.ptr());
    if (found != nullptr) return static_cast<std::uint32_t>(PyLong_AsUnsignedLong(found));
    if (PyErr_Occurred() != nullptr) throw py::error_already_set();
    throw py::value_error("a neighbour is no node");
  }

  bool directed_;
  py::object weight_;
  py::dict place_;
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
  for (const auto& [node, around] : adjacent) {
    if (!reader.add(node, around)) return py::none();
  }
  return reader.read();
}

/// Pairs of positions, as igraph lists its ties, as one array of two columns.
py::array pairs(const py::list& ties) {
  py::array_t<std::int64_t> made(
      std::vector<py::ssize_t>{static_cast<py::ssize_t>(ties.size()), 2});
  std::int64_t* place = made.mutable_data();
  for (const auto& tie : ties) {
    if (!PyTuple_CheckExact(tie.ptr()) || PyTuple_GET_SIZE(tie.ptr()) != 2) {
      throw py::type_error("expected pairs");
    }
    *place++ = PyLong_AsLongLong(PyTuple_GET_ITEM(tie.ptr(), 0));
    *place++ = PyLong_AsLongLong(PyTuple_GET_ITEM(tie.ptr(), 1));
  }
  if (PyErr_Occurred() != nullptr) throw py::error_already_set();
  return made;
}

}  // namespace

void bind_factorise(py::module_& core) {
  core.def("factorise_whole", &factorise_whole, py::arg("columns"), py::arg("missing"));
  core.def("factorise_numbers", &factorise_numbers, py::arg("columns"));
  core.def("factorise_texts", &factorise_texts, py::arg("columns"));
  core.def("factorise_objects", &factorise_objects, py::arg("columns"), py::arg("is_missing"));
  core.def("ties_of_adjacency", &ties_of_adjacency, py::arg("adjacent"), py::arg("nodes"),
           py::arg("directed"), py::arg("weight"));
  core.def("pairs", &pairs, py::arg("ties"));
}

}  // namespace guyub::python
