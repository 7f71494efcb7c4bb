#include "labels/text_columns.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace guyub::python {
namespace {

namespace py = pybind11;

/// Writes one character; lone surrogates too, so that each text of Python has its letters.
char* put_character(std::uint32_t character, char* to) {
  const auto put = [&to](std::uint32_t byte) { *to++ = static_cast<char>(byte); };
  if (character < 0x80) {
    put(character);
  } else if (character < 0x800) {
    put(0xC0 | character >> 6);
    put(0x80 | (character & 0x3F));
  } else if (character < 0x10000) {
    put(0xE0 | character >> 12);
    put(0x80 | (character >> 6 & 0x3F));
    put(0x80 | (character & 0x3F));
  } else {
    put(0xF0 | character >> 18);
    put(0x80 | (character >> 12 & 0x3F));
    put(0x80 | (character >> 6 & 0x3F));
    put(0x80 | (character & 0x3F));
  }
  return to;
}

/// Rows of four bytes a character, filled up with zeros, as UTF-8. A text stays for a block.
class padded_texts {
 public:
  padded_texts(const char* data, std::size_t width)
      : data_(data), width_(width), letters_(text_numbering::block * width) {}

  std::string_view operator()(std::size_t row) {
    const char* from = data_ + row * width_;
    std::size_t size = width_;
    while (size > 0 && character(from + size - 4) == 0) size -= 4;
    char* const begin = letters_.data() + row % text_numbering::block * width_;
    char* to = begin;
    for (const char* at = from; at != from + size; at += 4) to = put_character(character(at), to);
    return {begin, static_cast<std::size_t>(to - begin)};
  }

 private:
  static std::uint32_t character(const char* at) {
    std::uint32_t value = 0;
    std::memcpy(&value, at, 4);
    return value;
  }

  const char* data_;
  std::size_t width_;
  std::vector<char> letters_;
};

/// What stands for the entries of one chunk that has codes.
void number_coded(const arrow_array& chunk, char format, arrow_kind kind, text_numbering& seen,
                  code* codes) {
  constexpr code not_yet = -2;
  const arrow_texts texts(*chunk.dictionary, kind);
  std::vector<code> known(static_cast<std::size_t>(chunk.dictionary->length), not_yet);
  for (std::size_t row = 0; row < static_cast<std::size_t>(chunk.length); ++row) {
    codes[row] = no_label;
    if (is_null(chunk, row)) continue;
    const auto word = static_cast<std::size_t>(whole_at(chunk, format, row));
    code& label = known.at(word);
    if (label == not_yet) {
      label = is_null(*chunk.dictionary, word) ? no_label : seen.code_of(texts[word]);
    }
    codes[row] = label;
  }
}

/// The codes of objects that were seen a moment ago, by where they lie: the sequence keeps them.
class recent_objects {
 public:
  code* find(PyObject* object) {
    known& slot = slot_of(object);
    return slot.object == object ? &slot.label : nullptr;
  }
  void keep(PyObject* object, code label) { slot_of(object) = {object, label}; }

 private:
  struct known {
    PyObject* object = nullptr;
    code label = no_label;
  };
  known& slot_of(PyObject* object) {
    const auto place = std::bit_cast<std::uintptr_t>(object);
    return slots_[(place >> 4 ^ place >> 14) % slots_.size()];
  }
  std::array<known, 4096> slots_{};
};

code code_of_text(PyObject* text, text_numbering& seen) {
  Py_ssize_t size = 0;
  if (const char* letters = PyUnicode_AsUTF8AndSize(text, &size)) {
    return seen.code_of({letters, static_cast<std::size_t>(size)});
  }
  PyErr_Clear();  // a lone surrogate
  const auto letters =
      py::reinterpret_steal<py::bytes>(PyUnicode_AsEncodedString(text, "utf-8", "surrogatepass"));
  if (!letters) throw py::error_already_set();
  return seen.code_of(letters);
}

bool is_plainly_missing(PyObject* object) {
  if (object == nullptr || object == Py_None) return true;
  return PyFloat_CheckExact(object) && PyFloat_AS_DOUBLE(object) != PyFloat_AS_DOUBLE(object);
}

}  // namespace

std::vector<code> codes_of(const py::array& padded, text_numbering& seen) {
  std::vector<code> codes(static_cast<std::size_t>(padded.size()));
  const py::gil_scoped_release released;
  padded_texts texts(static_cast<const char*>(padded.data()),
                     static_cast<std::size_t>(padded.itemsize()));
  seen.number(codes.size(), texts, codes.data());
  return codes;
}

std::vector<code> codes_of(const arrow_column& column, text_numbering& seen) {
  std::vector<code> codes(column.size());
  code* place = codes.data();
  for (const auto& held : column.chunks()) {
    const arrow_array& chunk = *held;
    const auto rows = static_cast<std::size_t>(chunk.length);
    if (column.has_codes()) {
      number_coded(chunk, column.format(), column.kind(), seen, place);
    } else {
      const arrow_texts texts(chunk, column.kind());
      seen.number(
          rows,
          [&](std::size_t row) { return is_null(chunk, row) ? std::string_view() : texts[row]; },
          place);
    }
    place += rows;
  }
  return codes;
}

bool read_codes(PyObject* const* objects, std::vector<code>& codes, text_numbering& seen) {
  constexpr std::size_t ahead = 16;
  recent_objects recent;
  for (std::size_t row = 0; row < codes.size(); ++row) {
    if (row + ahead < codes.size()) __builtin_prefetch(objects[row + ahead]);
    PyObject* const object = objects[row];
    if (const code* known = recent.find(object)) {
      codes[row] = *known;
      continue;
    }
    if (object != nullptr && PyUnicode_CheckExact(object)) {
      codes[row] = code_of_text(object, seen);
    } else if (is_plainly_missing(object)) {
      codes[row] = no_label;
    } else {
      return false;
    }
    recent.keep(object, codes[row]);
  }
  return true;
}

}  // namespace guyub::python
