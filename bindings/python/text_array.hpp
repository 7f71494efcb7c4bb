// Many texts as one array of numpy, without a Python object for each.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>

namespace guyub::python {

/// Calls `put` with each character of valid UTF-8.
template <class Put>
void each_character(std::string_view text, Put&& put) {
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::uint32_t letter = size == 1 ? lead : lead & (0x7Fu >> size);
    for (std::size_t i = 1; i < size; ++i) {
      letter = letter << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
    }
    put(letter);
    at += size;
  }
}

/// An array of dtype `<U…>`: four bytes a character, each text as long as the longest.
template <class Texts>
pybind11::array text_array(const Texts& texts) {
  std::size_t longest = 1;
  for (std::size_t at = 0; at < texts.size(); ++at) {
    const std::string_view text = texts[at];
    const auto characters = std::count_if(text.begin(), text.end(), [](char letter) {
      return (static_cast<unsigned char>(letter) & 0xC0u) != 0x80u;
    });
    longest = std::max(longest, static_cast<std::size_t>(characters));
  }
  pybind11::array made(pybind11::dtype("U" + std::to_string(longest)),
                       static_cast<pybind11::ssize_t>(texts.size()));
  auto* row = static_cast<char*>(made.mutable_data());
  std::memset(row, 0, texts.size() * longest * 4);
  for (std::size_t at = 0; at < texts.size(); ++at) {
    char* place = row;
    each_character(texts[at], [&place](std::uint32_t letter) {
      std::memcpy(place, &letter, 4);
      place += 4;
    });
    row += 4 * longest;
  }
  return made;
}

}  // namespace guyub::python
