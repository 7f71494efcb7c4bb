#include "labels/arrow_column.hpp"

#include <bit>
#include <cstring>
#include <stdexcept>

namespace guyub::python {
namespace {

template <class T>
const T* buffer(const arrow_array& array, std::size_t number) {
  return static_cast<const T*>(array.buffers[number]);
}

std::size_t place(const arrow_array& array, std::size_t row) {
  return static_cast<std::size_t>(array.offset) + row;
}

template <class Offset>
std::string_view between(const arrow_array& array, std::size_t at) {
  const auto* ends = buffer<Offset>(array, 1);
  const auto begin = static_cast<std::size_t>(ends[at]);
  return {buffer<char>(array, 2) + begin, static_cast<std::size_t>(ends[at + 1]) - begin};
}

/// A view of 16 bytes: the length, and up to 12 letters or four of them, a buffer and a place in it.
std::string_view viewed(const arrow_array& array, std::size_t at) {
  const char* view = buffer<char>(array, 1) + 16 * at;
  std::int32_t fields[4];
  std::memcpy(fields, view, 16);
  const auto size = static_cast<std::size_t>(fields[0]);
  if (size <= 12) return {view + 4, size};
  return {buffer<char>(array, 2 + static_cast<std::size_t>(fields[2])) + fields[3], size};
}

arrow_kind kind_of(std::string_view format) {
  if (format == "u") return arrow_kind::text;
  if (format == "U") return arrow_kind::wide_text;
  if (format == "vu") return arrow_kind::text_view;
  return format.size() == 1 && std::string_view("cCsSiIl").find(format) != std::string_view::npos
             ? arrow_kind::whole
             : arrow_kind::other;
}

}  // namespace

std::string_view arrow_texts::operator[](std::size_t row) const {
  const std::size_t at = place(array_, row);
  if (kind_ == arrow_kind::text) return between<std::int32_t>(array_, at);
  if (kind_ == arrow_kind::wide_text) return between<std::int64_t>(array_, at);
  return viewed(array_, at);
}

bool is_null(const arrow_array& array, std::size_t row) {
  if (array.null_count == 0 || array.buffers[0] == nullptr) return false;
  const std::size_t at = place(array, row);
  return (buffer<std::uint8_t>(array, 0)[at / 8] >> (at % 8) & 1) == 0;
}

std::int64_t whole_at(const arrow_array& array, char format, std::size_t row) {
  const std::size_t at = place(array, row);
  switch (format) {
    case 'c': return buffer<std::int8_t>(array, 1)[at];
    case 'C': return buffer<std::uint8_t>(array, 1)[at];
    case 's': return buffer<std::int16_t>(array, 1)[at];
    case 'S': return buffer<std::uint16_t>(array, 1)[at];
    case 'i': return buffer<std::int32_t>(array, 1)[at];
    case 'I': return buffer<std::uint32_t>(array, 1)[at];
    default: return buffer<std::int64_t>(array, 1)[at];
  }
}

arrow_column::arrow_column(const pybind11::capsule& stream) {
  // named so that a capsule of something else is refused
  auto* source = static_cast<arrow_stream*>(PyCapsule_GetPointer(stream.ptr(), "arrow_array_stream"));
  if (source == nullptr) throw pybind11::error_already_set();
  const auto check = [source](int status) {
    if (status == 0) return;
    const char* says = source->get_last_error(source);
    throw std::runtime_error(says == nullptr ? std::strerror(status) : says);
  };
  check(source->get_schema(source, schema_.get()));
  for (;;) {
    released_once<arrow_array> chunk;
    check(source->get_next(source, chunk.get()));
    if (chunk->release == nullptr) break;
    size_ += static_cast<std::size_t>(chunk->length);
    chunks_.push_back(std::move(chunk));
  }
}

arrow_kind arrow_column::kind() const {
  if (!has_codes()) return kind_of(schema_->format);
  if (kind_of(schema_->format) != arrow_kind::whole) return arrow_kind::other;
  return kind_of(schema_->dictionary->format);
}

}  // namespace guyub::python
