// A column of another library, read where it lies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
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

template <class T>
const T* buffer(const arrow_array& array, std::size_t number) {
  return static_cast<const T*>(array.buffers[number]);
}

/// Whether the entry of an array says nothing.
inline bool is_null(const arrow_array& array, std::size_t row) {
  if (array.null_count == 0 || array.buffers[0] == nullptr) return false;
  const std::size_t at = static_cast<std::size_t>(array.offset) + row;
  return (buffer<std::uint8_t>(array, 0)[at / 8] >> (at % 8) & 1) == 0;
}

/// The texts of one array: `operator[]` says nothing of what is missing.
class arrow_texts {
 public:
  arrow_texts(const arrow_array& array, arrow_kind kind) : array_(array), kind_(kind) {}

  std::string_view operator[](std::size_t row) const {
    const std::size_t at = static_cast<std::size_t>(array_.offset) + row;
    if (kind_ == arrow_kind::text) return between<std::int32_t>(at);
    return kind_ == arrow_kind::wide_text ? between<std::int64_t>(at) : viewed(at);
  }

 private:
  template <class Offset>
  std::string_view between(std::size_t at) const {
    const auto* ends = buffer<Offset>(array_, 1);
    const auto begin = static_cast<std::size_t>(ends[at]);
    return {buffer<char>(array_, 2) + begin, static_cast<std::size_t>(ends[at + 1]) - begin};
  }

  /// A view of 16 bytes: the length, then up to 12 letters, or four of them, a buffer and a place.
  std::string_view viewed(std::size_t at) const {
    const char* view = buffer<char>(array_, 1) + 16 * at;
    std::int32_t fields[4];
    std::memcpy(fields, view, 16);
    const auto size = static_cast<std::size_t>(fields[0]);
    if (size <= 12) return {view + 4, size};
    return {buffer<char>(array_, 2 + static_cast<std::size_t>(fields[2])) + fields[3], size};
  }

  const arrow_array& array_;
  arrow_kind kind_;
};

/// The whole number of an array that has none but these, by the letter of its format.
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
