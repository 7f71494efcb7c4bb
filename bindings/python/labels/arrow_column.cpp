#include "labels/arrow_column.hpp"

#include <cstring>
#include <stdexcept>

namespace guyub::python {
namespace {

arrow_kind kind_of(std::string_view format) {
  if (format == "u") return arrow_kind::text;
  if (format == "U") return arrow_kind::wide_text;
  if (format == "vu") return arrow_kind::text_view;
  return format.size() == 1 && std::string_view("cCsSiIl").find(format) != std::string_view::npos
             ? arrow_kind::whole
             : arrow_kind::other;
}

}  // namespace

std::int64_t whole_at(const arrow_array& array, char format, std::size_t row) {
  const std::size_t at = static_cast<std::size_t>(array.offset) + row;
  switch (format) {
    case 'c':
      return buffer<std::int8_t>(array, 1)[at];
    case 'C':
      return buffer<std::uint8_t>(array, 1)[at];
    case 's':
      return buffer<std::int16_t>(array, 1)[at];
    case 'S':
      return buffer<std::uint16_t>(array, 1)[at];
    case 'i':
      return buffer<std::int32_t>(array, 1)[at];
    case 'I':
      return buffer<std::uint32_t>(array, 1)[at];
    default:
      return buffer<std::int64_t>(array, 1)[at];
  }
}

arrow_column::arrow_column(const pybind11::capsule& stream) {
  // named so that a capsule of something else is refused
  auto* source =
      static_cast<arrow_stream*>(PyCapsule_GetPointer(stream.ptr(), "arrow_array_stream"));
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
