// Columns of texts as they lie in numpy, in Python's lists and in Arrow.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

#include "labels/arrow_column.hpp"
#include "labels/texts.hpp"

namespace guyub::python {

/// Codes of an array of numpy's `<U…>`, C-contiguous.
[[nodiscard]] std::vector<code> codes_of(const pybind11::array& padded, text_numbering& seen);

/// Codes of Arrow's texts, or of codes that stand for texts.
[[nodiscard]] std::vector<code> codes_of(const arrow_column& column, text_numbering& seen);

/// Codes of Python's objects into `codes`; false where one is neither a text nor missing, and then
/// `seen` has served.
[[nodiscard]] bool read_codes(PyObject* const* objects, std::vector<code>& codes,
                              text_numbering& seen);

}  // namespace guyub::python
