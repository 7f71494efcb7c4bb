#include "metrics/python_sink.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include <pybind11/stl.h>

#include "text_array.hpp"

namespace guyub::python {

namespace py = pybind11;

namespace {

const char* name_of(rows of) {
  static constexpr const char* names[] = {"none", "actor", "group", "event"};
  return names[static_cast<int>(of)];
}

template <class T>
py::array copied(const std::vector<T>& values) {
  return py::array_t<T>(static_cast<py::ssize_t>(values.size()), values.data());
}

/// Whole numbers stay whole unless one is unknown.
py::array as_array(const known_or_not& values) {
  const auto is_known = [](const auto& value) { return value.has_value(); };
  if (std::all_of(values.begin(), values.end(), is_known)) {
    std::vector<std::int64_t> whole;
    for (const auto& value : values) whole.push_back(*value);
    return copied(whole);
  }
  std::vector<double> numbers;
  for (const auto& value : values) {
    numbers.push_back(value ? static_cast<double>(*value)
                            : std::numeric_limits<double>::quiet_NaN());
  }
  return copied(numbers);
}

/// What Python's half makes of a column: an array, or whose labels stand at which positions.
struct as_python_column {
  const py::capsule& owner;

  template <class T>
  py::object operator()(std::span<const T> values) const {
    return view(values.data(), values.size(), owner);
  }
  py::object operator()(const marks& some) const {
    return view(some.values.data(), some.values.size(), owner).attr("view")("bool");
  }
  py::object operator()(const positions& some) const {
    const py::object at = std::visit(*this, some.values);
    return py::make_tuple(name_of(some.of), at);
  }
  py::object operator()(const all_labels& labels) const {
    return py::make_tuple(name_of(labels.of), py::none());
  }
  py::object operator()(const group_of_actor&) const {
    return py::make_tuple("group of actor", py::none());
  }
  py::object operator()(const std::vector<std::string>* texts) const { return text_array(*texts); }
  py::object operator()(const known_or_not* values) const { return as_array(*values); }
};

struct as_python_scalar {
  py::object operator()(std::monostate) const { return py::none(); }
  py::object operator()(const known_or_not* values) const { return py::cast(*values); }
  template <class T>
  py::object operator()(const T& value) const {
    return py::cast(value);
  }
};

}  // namespace

python_sink::python_sink(std::shared_ptr<const void> result)
    : owner_(new std::shared_ptr<const void>(std::move(result)),
             [](void* held) { delete static_cast<std::shared_ptr<const void>*>(held); }) {}

void python_sink::column(const std::string& name, const column_view& values) {
  columns_[name.c_str()] = std::visit(as_python_column{owner_}, values);
}

void python_sink::scalar(const std::string& name, const scalar_value& value) {
  scalars_[name.c_str()] = std::visit(as_python_scalar{}, value);
}

void python_sink::fact(const std::string& name, const scalar_value& value) {
  facts_[name.c_str()] = std::visit(as_python_scalar{}, value);
}

void python_sink::matrix(const std::string& name, std::span<const double> values,
                         std::size_t a_row) {
  const std::size_t count = a_row == 0 ? 0 : values.size() / a_row;
  scalars_[name.c_str()] =
      view(values.data(), values.size(), owner_).attr("reshape")(py::make_tuple(count, a_row));
}

void python_sink::label_set(const std::string& name, const column_view& labels) {
  scalars_[name.c_str()] = std::visit(as_python_column{owner_}, labels);
}

void python_sink::graph(const graph::tie_graph& ties, rows labels) {
  itself_ = py::make_tuple(py::cast(ties), name_of(labels));
}

void python_sink::incidence(const graph::incidence& pairs) {
  itself_ = py::make_tuple(py::cast(pairs), "incidence");
}

void python_sink::array(std::span<const double> values) {
  itself_ = view(values.data(), values.size(), owner_);
}

sink& python_sink::part(const std::string& name) {
  auto& inner = parts_[name];
  if (!inner) inner.reset(new python_sink(owner_));
  return *inner;
}

py::dict python_sink::as_dict() const {
  py::dict parts;
  for (const auto& [name, inner] : parts_) parts[name.c_str()] = inner->as_dict();
  py::dict result;
  result["columns"] = columns_;
  result["scalars"] = scalars_;
  result["facts"] = facts_;
  result["parts"] = parts;
  result["itself"] = itself_;
  return result;
}

}  // namespace guyub::python
