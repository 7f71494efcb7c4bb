// A column of another library, read where it lies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>

#include "labels/arrow_layout.hpp"

namespace guyub::python {

/// What `release` gives back, once.
template <class Struct>
class released_once {
 public:
  released_once() = default;
  released_once(released_once&& other) noexcept : held_(std::exchange(other.held_, Struct{})) {}
  released_once& operator=(released_once&&) = delete;
  ~released_once() {
    if (held_.release != nullptr) held_.release(&held_);
  }
  Struct* get() { return &held_; }
  const Struct& operator*() const { return held_; }
  const Struct* operator->() const { return &held_; }

 private:
  Struct held_{};
};

enum class arrow_kind { text, wide_text, text_view, whole, other };

/// The texts of one array: `operator[]` says nothing of what is missing.
class arrow_texts {
 public:
  arrow_texts(const arrow_array& array, arrow_kind kind) : array_(array), kind_(kind) {}
  [[nodiscard]] std::string_view operator[](std::size_t row) const;

 private:
  const arrow_array& array_;
  arrow_kind kind_;
};

/// Whether the entry of an array says nothing.
[[nodiscard]] bool is_null(const arrow_array& array, std::size_t row);

/// The whole number of an array whose format says `format`, for which `whole_width` is not 0.
[[nodiscard]] std::int64_t whole_at(const arrow_array& array, char format, std::size_t row);

/// All chunks of a column.
class arrow_column {
 public:
  /// Reads the stream to its end. Errors: std::runtime_error with what the library says.
  explicit arrow_column(const pybind11::capsule& stream);

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool has_codes() const { return schema_->dictionary != nullptr; }
  /// What its entries are, or, where it has codes, what these stand for.
  [[nodiscard]] arrow_kind kind() const;
  /// The letter of the format of its entries, or of its codes.
  [[nodiscard]] char format() const { return schema_->format[0]; }
  [[nodiscard]] const std::vector<released_once<arrow_array>>& chunks() const { return chunks_; }

 private:
  released_once<arrow_schema> schema_;
  std::vector<released_once<arrow_array>> chunks_;
  std::size_t size_ = 0;
};

}  // namespace guyub::python
