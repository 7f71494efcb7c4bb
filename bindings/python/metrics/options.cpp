#include "metrics/options.hpp"

#include <algorithm>
#include <string_view>

namespace guyub::python {

namespace py = pybind11;

namespace {

constexpr std::string_view none = "none";

std::string as_text(const char* word) {
  return word == none ? "None" : word;
}

}  // namespace

void refuse_option(const char* name, const py::handle& given, const std::string& expected) {
  throw std::invalid_argument(std::string(name) + "=" + py::repr(given).cast<std::string>() +
                              ": expected " + expected);
}

std::size_t place_of_word(const char* name, const py::handle& given,
                          std::span<const char* const> words) {
  const std::string word = given.is_none()
                               ? std::string(none)
                               : (py::isinstance<py::str>(given) ? given.cast<std::string>() : "");
  const auto at = std::find(words.begin(), words.end(), word);
  const bool is_none_spelled_out = word == none && !given.is_none();
  if (at != words.end() && !is_none_spelled_out) {
    return static_cast<std::size_t>(at - words.begin());
  }
  std::string known;
  for (const char* each : words) known += (known.empty() ? "" : ", ") + as_text(each);
  refuse_option(name, given, "one of " + known);
}

std::string spelled_words(std::span<const char* const> words) {
  std::string spelled;
  for (const char* word : words) {
    spelled += spelled.empty() ? "" : ", ";
    spelled += word == none ? "None" : "\"" + std::string(word) + "\"";
  }
  return "Literal[" + spelled + "]";
}

py::object word_as_python(const char* word) {
  return word == none ? py::object(py::none()) : py::object(py::str(word));
}

}  // namespace guyub::python
