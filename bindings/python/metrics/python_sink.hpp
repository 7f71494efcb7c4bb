// A result on its way to Python: columns as views of what the result owns, which lives as long as
// any of them does.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

#include "metrics/sink.hpp"

namespace guyub::python {

/// A numpy view of `values`, which live as long as `owner` does; read-only.
template <class T>
pybind11::array_t<T> view(const T* data, std::size_t size, const pybind11::handle& owner) {
  pybind11::array_t<T> array(static_cast<pybind11::ssize_t>(size), data, owner);
  array.attr("flags").attr("writeable") = false;
  return array;
}

class python_sink : public sink {
 public:
  explicit python_sink(std::shared_ptr<const void> result);

  void column(const std::string& name, const column_view& values) override;
  void scalar(const std::string& name, const scalar_value& value) override;
  void fact(const std::string& name, const scalar_value& value) override;
  void matrix(const std::string& name, std::span<const double> values, std::size_t a_row) override;
  void label_set(const std::string& name, const column_view& labels) override;
  void graph(const graph::tie_graph& ties, rows labels) override;
  void incidence(const graph::incidence& pairs) override;
  void array(std::span<const double> values) override;
  sink& part(const std::string& name) override;

  /// columns, scalars, facts, parts; and graph, incidence or array, where the result is one.
  [[nodiscard]] pybind11::dict as_dict() const;

 private:
  explicit python_sink(pybind11::capsule owner) : owner_(std::move(owner)) {}

  pybind11::capsule owner_;
  pybind11::dict columns_;
  pybind11::dict scalars_;
  pybind11::dict facts_;
  pybind11::object itself_ = pybind11::none();
  std::map<std::string, std::unique_ptr<python_sink>> parts_;
};

}  // namespace guyub::python
