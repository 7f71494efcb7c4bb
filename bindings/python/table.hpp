// A metric's result on its way to Python: columns without a copy, scalars, named parts.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

namespace guyub::python {

/// A numpy view of `values`, which live as long as `owner` does; read-only.
template <class T>
pybind11::array_t<T> view(const T* data, std::size_t size, const pybind11::handle& owner) {
  pybind11::array_t<T> array(static_cast<pybind11::ssize_t>(size), data, owner);
  array.attr("flags").attr("writeable") = false;
  return array;
}

/// What one row of a table stands for: Python puts the label in front.
enum class rows { none, actor, group };

class table {
 public:
  explicit table(pybind11::capsule owner) : owner_(std::move(owner)) {}

  /// Row i is vertex i of the graph (`actor`) or group i of the partition (`group`).
  void rows_are(rows what) {
    static constexpr const char* names[] = {"none", "actor", "group"};
    rows_ = names[static_cast<int>(what)];
  }
  template <class T>
  void column(const char* name, const std::vector<T>& values) {
    columns_[name] = view(values.data(), values.size(), owner_);
  }
  /// Rows that are not those of the input: no labels in front.
  void own_rows() { rows_ = "own"; }
  template <class T>
  void copied_column(const char* name, const std::vector<T>& values) {
    columns_[name] =
        pybind11::array_t<T>(static_cast<pybind11::ssize_t>(values.size()), values.data());
  }
  /// A column of the group of each actor, where rows are actors.
  void group_of_row(const char* name) { group_of_row_ = name; }
  /// 0 and 1, shown as booleans.
  void flags(const char* name, const std::vector<std::uint8_t>& values) {
    columns_[name] = view(values.data(), values.size(), owner_).attr("astype")("bool");
  }
  /// Something else that the columns are views of.
  void keep(const pybind11::object& input) { kept_.append(input); }
  /// One text a row.
  void words(const char* name, const std::vector<std::string>& values) {
    columns_[name] = pybind11::cast(values);
  }
  /// Positions in the graph (`actor`) or in the partition (`group`), shown as labels.
  template <class T>
  void labels(const char* name, rows of, const std::vector<T>& positions) {
    labels_[name] = pybind11::make_tuple(of == rows::actor ? "actor" : "group",
                                         view(positions.data(), positions.size(), owner_));
  }
  template <class T>
  void scalar(const char* name, const T& value) {
    scalars_[name] = pybind11::cast(value);
  }
  /// The one number of the result.
  void value(double number) { scalars_["value"] = number; }
  void part(const char* name, const table& other) { parts_[name] = other.as_dict(); }
  [[nodiscard]] table part() const { return table(owner_); }
  [[nodiscard]] const pybind11::capsule& owner() const { return owner_; }

  [[nodiscard]] pybind11::dict as_dict() const {
    pybind11::dict result;
    result["rows"] = rows_;
    result["columns"] = columns_;
    result["labels"] = labels_;
    result["scalars"] = scalars_;
    result["parts"] = parts_;
    result["kept"] = kept_;
    result["group_of_row"] = group_of_row_ == nullptr
                                 ? pybind11::object(pybind11::none())
                                 : pybind11::object(pybind11::str(group_of_row_));
    return result;
  }

 private:
  pybind11::capsule owner_;
  const char* rows_ = "none";
  pybind11::dict columns_;
  pybind11::dict labels_;
  pybind11::dict scalars_;
  pybind11::dict parts_;
  pybind11::list kept_;
  const char* group_of_row_ = nullptr;
};

}  // namespace guyub::python
