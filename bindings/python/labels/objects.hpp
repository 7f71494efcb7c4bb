// Any of Python's objects as labels, by their own equality.
#pragma once

#include <utility>
#include <vector>

#include <pybind11/pybind11.h>

#include "labels/codes.hpp"

namespace guyub::python {

/// Codes by first sight, row by row, and the labels. `is_missing` is asked about what is neither a
/// text nor a number. Errors: ValueError for columns of different length.
[[nodiscard]] std::pair<code_columns, pybind11::list> number_objects(
    const std::vector<pybind11::tuple>& columns, const pybind11::function& is_missing);

}  // namespace guyub::python
