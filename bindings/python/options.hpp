// How the fields of an options struct are spelled in Python: name, type, default, choices.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

namespace guyub::python {

template <class T>
struct spelling;  // a field of another type has no spelling yet: add it here
template <>
struct spelling<bool> {
  static constexpr const char* text = "bool";
};
template <>
struct spelling<double> {
  static constexpr const char* text = "float";
};
template <>
struct spelling<std::uint32_t> {
  static constexpr const char* text = "int";
};
template <>
struct spelling<std::uint64_t> {
  static constexpr const char* text = "int";
};
template <>
struct spelling<std::optional<std::uint32_t>> {
  static constexpr const char* text = "int | None";
};
template <>
struct spelling<std::vector<std::optional<std::uint32_t>>> {
  static constexpr const char* text = "Sequence[int | None]";
};

/// A field that Python spells as it is.
template <class Options, class T>
struct option {
  const char* name;
  T Options::* field;

  void set(Options& options, const pybind11::object& value) const {
    try {
      options.*field = value.cast<T>();
    } catch (const pybind11::cast_error&) {
      throw std::invalid_argument(std::string(name) + "=" +
                                  pybind11::repr(value).cast<std::string>() + ": expected " +
                                  spelling<T>::text);
    }
  }
  [[nodiscard]] pybind11::tuple signature() const {
    return pybind11::make_tuple(name, spelling<T>::text, pybind11::cast(Options{}.*field));
  }
};
template <class Options, class T>
option(const char*, T Options::*) -> option<Options, T>;

/// An enumeration, spelled by words. `None` is a word like any other where it is listed.
template <class Options, class Enum>
struct choice {
  using word = std::pair<const char*, Enum>;

  const char* name;
  Enum Options::* field;
  std::vector<word> words;

  choice(const char* option_name, Enum Options::* member, std::initializer_list<word> list)
      : name(option_name), field(member), words(list) {}

  void set(Options& options, const pybind11::object& value) const {
    const std::string given = value.is_none() ? "None" : pybind11::str(value).cast<std::string>();
    std::string known;
    for (const auto& [text, meaning] : words) {
      if (given == text) {
        options.*field = meaning;
        return;
      }
      known += (known.empty() ? "" : ", ") + std::string(text);
    }
    throw std::invalid_argument(std::string(name) + "=" + given + ": expected one of " + known);
  }
  [[nodiscard]] pybind11::tuple signature() const {
    std::string spelled;
    pybind11::object initial = pybind11::none();
    for (const auto& [text, meaning] : words) {
      const bool is_none = std::string(text) == "None";
      spelled +=
          (spelled.empty() ? "" : ", ") + (is_none ? "None" : "\"" + std::string(text) + "\"");
      if (meaning == Options{}.*field && !is_none) initial = pybind11::str(text);
    }
    return pybind11::make_tuple(name, "Literal[" + spelled + "]", initial);
  }
};

/// The options of a metric, in the order of its signature.
template <class Options, class... Fields>
struct option_list {
  std::tuple<Fields...> fields;

  [[nodiscard]] Options read(const pybind11::dict& given) const {
    Options options;
    std::apply(
        [&](const auto&... field) {
          ((given.contains(field.name) ? field.set(options, given[field.name]) : void()), ...);
        },
        fields);
    return options;
  }
  [[nodiscard]] pybind11::list signature() const {
    pybind11::list result;
    std::apply([&](const auto&... field) { (result.append(field.signature()), ...); }, fields);
    return result;
  }
};

template <class Options, class... Fields>
option_list<Options, Fields...> options_of(Fields... fields) {
  return {std::tuple<Fields...>(std::move(fields)...)};
}

}  // namespace guyub::python
