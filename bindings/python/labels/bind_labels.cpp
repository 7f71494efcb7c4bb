// Labels on their way from Python, by what they are made of.
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <utility>
#include <vector>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "labels/arrow_column.hpp"
#include "labels/numbers.hpp"
#include "labels/objects.hpp"
#include "labels/text_columns.hpp"
#include "text_array.hpp"

namespace guyub::python {
namespace {

namespace py = pybind11;

template <class T>
using array = py::array_t<T, py::array::c_style>;

template <class T>
array<T> as_array(std::vector<T> values) {
  auto* held = new std::vector<T>(std::move(values));
  const py::capsule owner(held, [](void* owned) { delete static_cast<std::vector<T>*>(owned); });
  return array<T>(static_cast<py::ssize_t>(held->size()), held->data(), owner);
}

py::list as_list(code_columns codes) {
  py::list columns;
  for (auto& column : codes) columns.append(as_array(std::move(column)));
  return columns;
}

template <class T>
py::tuple as_python(numbered<T> found) {
  return py::make_tuple(as_list(std::move(found.codes)), as_array(std::move(found.labels)));
}

void check_length(std::size_t length, std::size_t first) {
  if (length != first) throw std::invalid_argument("columns of different length");
}

py::tuple whole_labels(const std::vector<array<std::int64_t>>& columns,
                       std::optional<std::int64_t> missing) {
  std::vector<whole_column> values;
  for (const auto& column : columns) {
    values.push_back({{column.data(), static_cast<std::size_t>(column.size())}});
    check_length(values.back().values.size(), values.front().values.size());
  }
  numbered<std::int64_t> found;
  {
    const py::gil_scoped_release released;
    found = number_whole(values, missing);
  }
  return as_python(std::move(found));
}

py::tuple fraction_labels(const std::vector<array<double>>& columns) {
  std::vector<std::span<const double>> values;
  for (const auto& column : columns) {
    values.emplace_back(column.data(), static_cast<std::size_t>(column.size()));
    check_length(values.back().size(), values.front().size());
  }
  numbered<double> found;
  {
    const py::gil_scoped_release released;
    found = number_fractions(values);
  }
  return as_python(std::move(found));
}

/// The whole numbers of a column, and which of them count.
struct read_whole {
  std::vector<std::int64_t> values;
  std::vector<std::uint8_t> valid;
};

read_whole read(const arrow_column& column) {
  read_whole found;
  found.values.reserve(column.size());
  found.valid.reserve(column.size());
  for (const auto& chunk : column.chunks()) {
    for (std::size_t row = 0; row < static_cast<std::size_t>(chunk->length); ++row) {
      const bool counts = !is_null(*chunk, row);
      found.valid.push_back(counts ? 1 : 0);
      found.values.push_back(counts ? whole_at(*chunk, column.format(), row) : 0);
    }
  }
  return found;
}

py::tuple arrow_whole_labels(const std::vector<const arrow_column*>& columns) {
  std::vector<read_whole> held;
  std::vector<whole_column> values;
  for (const arrow_column* column : columns) {
    check_length(column->size(), columns.front()->size());
    held.push_back(read(*column));
  }
  for (const read_whole& column : held) values.push_back({column.values, column.valid});
  return as_python(number_whole(values, std::nullopt));
}

/// Whether a column holds texts; then its codes are added.
bool add_codes(const py::object& column, text_numbering& seen, code_columns& codes) {
  if (py::isinstance<arrow_column>(column)) {
    codes.push_back(codes_of(column.cast<const arrow_column&>(), seen));
    return true;
  }
  if (py::isinstance<py::array>(column)) {
    const auto values = py::reinterpret_borrow<py::array>(column);
    if ((values.flags() & py::array::c_style) == 0) {
      throw std::invalid_argument("expected contiguous labels");
    }
    if (values.dtype().kind() == 'U') {
      codes.push_back(codes_of(values, seen));
      return true;
    }
    auto& read = codes.emplace_back(static_cast<std::size_t>(values.size()));
    return values.dtype().kind() == 'O' &&
           read_codes(static_cast<PyObject* const*>(values.data()), read, seen);
  }
  auto& read = codes.emplace_back(py::len(column));
  return read_codes(PySequence_Fast_ITEMS(column.ptr()), read, seen);
}

/// Codes and labels of columns of texts, each of them an array of numpy, a column of Arrow, a list or
/// a tuple; None where one holds something else.
py::object text_labels(const std::vector<py::object>& columns) {
  text_numbering seen;
  code_columns codes;
  for (const py::object& column : columns) {
    if (!add_codes(column, seen, codes)) return py::none();
    check_length(codes.back().size(), codes.front().size());
  }
  text_list labels = std::move(seen.texts());
  if (codes.size() > 1) labels = in_order(labels, number_by_rows(codes, labels.size()));
  return py::make_tuple(as_list(std::move(codes)), std::move(labels));
}

/// Codes of which each stands for another, numbered by first sight, and what they stood for.
py::tuple numbered_again(const array<code>& given, const array<code>& meaning) {
  constexpr code not_yet = -2;
  std::vector<code> codes(static_cast<std::size_t>(given.size()), no_label);
  std::vector<code> known(static_cast<std::size_t>(meaning.size()), not_yet);
  std::vector<code> order;
  const code* const from = given.data();
  for (std::size_t row = 0; row < codes.size(); ++row) {
    if (from[row] == no_label) continue;
    const auto word = static_cast<std::size_t>(from[row]);
    code& number = known.at(word);
    if (number == not_yet) {
      const code label = meaning.data()[word];
      number = label == no_label ? no_label : static_cast<code>(order.size());
      if (label != no_label) order.push_back(label);
    }
    codes[row] = number;
  }
  return py::make_tuple(as_array(std::move(codes)), as_array(std::move(order)));
}

text_list taken(const text_list& labels, const array<code>& order) {
  text_list chosen;
  for (py::ssize_t at = 0; at < order.size(); ++at) {
    chosen.push_back(labels[static_cast<std::size_t>(order.at(at))]);
  }
  return chosen;
}

py::tuple object_labels(const std::vector<py::object>& columns, const py::function& is_missing) {
  // tuples, so that nothing that runs meanwhile can take an object away
  std::vector<py::tuple> held;
  for (const auto& column : columns) {
    held.emplace_back(column);
    check_length(held.back().size(), held.front().size());
  }
  auto [codes, labels] = number_objects(held, is_missing);
  return py::make_tuple(as_list(std::move(codes)), labels);
}

py::list as_texts(const text_list& labels) {
  py::list texts(labels.size());
  for (std::size_t at = 0; at < labels.size(); ++at) {
    const std::string_view text = labels[at];
    // as padded texts may hold lone surrogates
    PyObject* made =
        PyUnicode_DecodeUTF8(text.data(), static_cast<py::ssize_t>(text.size()), "surrogatepass");
    if (made == nullptr) throw py::error_already_set();
    PyList_SET_ITEM(texts.ptr(), static_cast<py::ssize_t>(at), made);
  }
  return texts;
}

const char* word_for(arrow_kind kind) {
  if (kind == arrow_kind::other) return "other";
  return kind == arrow_kind::whole ? "whole" : "text";
}

}  // namespace

void bind_labels(py::module_& core) {
  py::class_<text_list>(core, "Texts")
      .def("__len__", &text_list::size)
      .def("list", &as_texts)
      .def("taken", &taken, py::arg("order"))
      .def("array", [](const text_list& labels) { return text_array(labels); });
  py::class_<arrow_column>(core, "ArrowColumn")
      .def(py::init<const py::capsule&>(), py::arg("stream"))
      .def("__len__", &arrow_column::size)
      .def_property_readonly("kind",
                             [](const arrow_column& column) { return word_for(column.kind()); })
      .def_property_readonly("has_codes", &arrow_column::has_codes);
  core.def("whole_labels", &whole_labels, py::arg("columns"), py::arg("missing"));
  core.def("fraction_labels", &fraction_labels, py::arg("columns"));
  core.def("arrow_whole_labels", &arrow_whole_labels, py::arg("columns"));
  core.def("text_labels", &text_labels, py::arg("columns"));
  core.def("numbered_again", &numbered_again, py::arg("codes"), py::arg("meaning"));
  core.def("object_labels", &object_labels, py::arg("columns"), py::arg("is_missing"));
}

}  // namespace guyub::python
