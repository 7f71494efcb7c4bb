#include "labels/objects.hpp"

#include <stdexcept>

namespace guyub::python {
namespace {

namespace py = pybind11;

class numbering {
 public:
  explicit numbering(const py::function& is_missing) : is_missing_(is_missing) {}

  code code_of(PyObject* object) {
    if (is_missing(object)) return no_label;
    PyObject* found = PyDict_GetItemWithError(codes_.ptr(), object);
    if (found != nullptr) return static_cast<code>(PyLong_AsLong(found));
    if (PyErr_Occurred() != nullptr) throw py::error_already_set();
    const auto added = static_cast<code>(codes_.size());
    codes_[py::handle(object)] = py::int_(added);
    return added;
  }
  [[nodiscard]] py::list labels() const { return py::list(codes_); }

 private:
  [[nodiscard]] bool is_missing(PyObject* object) const {
    if (PyUnicode_CheckExact(object)) return PyUnicode_GET_LENGTH(object) == 0;
    if (PyLong_CheckExact(object)) return false;
    if (PyFloat_CheckExact(object)) return PyFloat_AS_DOUBLE(object) != PyFloat_AS_DOUBLE(object);
    return object == Py_None || is_missing_(py::handle(object)).cast<bool>();
  }

  const py::function& is_missing_;
  py::dict codes_;
};

}  // namespace

std::pair<code_columns, py::list> number_objects(const std::vector<py::tuple>& columns,
                                                 const py::function& is_missing) {
  numbering seen(is_missing);
  code_columns codes;
  for (const py::tuple& column : columns) codes.emplace_back(column.size());
  for (std::size_t row = 0; row < codes.front().size(); ++row) {
    for (std::size_t column = 0; column < codes.size(); ++column) {
      PyObject* object = PyTuple_GET_ITEM(columns[column].ptr(), static_cast<py::ssize_t>(row));
      codes[column][row] = seen.code_of(object);
    }
  }
  return {std::move(codes), seen.labels()};
}

}  // namespace guyub::python
