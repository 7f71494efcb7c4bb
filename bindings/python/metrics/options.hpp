// How the fields of an options struct are spelled in Python: name, type, default, words.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

namespace guyub::python {

/// One option of a metric, its type erased.
struct option_spec {
  std::string name;
  std::string spelled;  ///< the type, as Python writes it
  pybind11::object initial;
  bool is_required = false;
  std::function<void(void* options, const pybind11::handle& value)> set;
};

template <class T>
concept worded = requires(T value) { words_of(value); };

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
struct spelling<int> {
  static constexpr const char* text = "int";
};
template <>
struct spelling<std::string> {
  static constexpr const char* text = "str";
};
template <>
struct spelling<std::optional<std::uint32_t>> {
  static constexpr const char* text = "int | None";
};
template <>
struct spelling<std::optional<double>> {
  static constexpr const char* text = "float | None";
};
template <>
struct spelling<std::vector<std::optional<std::uint32_t>>> {
  static constexpr const char* text = "Sequence[int | None]";
};
template <>
struct spelling<std::vector<double>> {
  static constexpr const char* text = "Sequence[float]";
};

[[noreturn]] void refuse_option(const char* name, const pybind11::handle& given,
                                const std::string& expected);
/// The place of a word among `words`; None is the word `none`.
[[nodiscard]] std::size_t place_of_word(const char* name, const pybind11::handle& given,
                                        std::span<const char* const> words);
[[nodiscard]] std::string spelled_words(std::span<const char* const> words);
[[nodiscard]] pybind11::object word_as_python(const char* word);

/// The value that Python gave for a field of type T.
template <class T>
T read_option(const char* name, const pybind11::handle& given) {
  if constexpr (worded<T>) {
    return static_cast<T>(place_of_word(name, given, words_of(T{})));
  } else {
    try {
      return given.cast<T>();
    } catch (const pybind11::cast_error&) {
      refuse_option(name, given, spelling<T>::text);
    }
  }
}

template <class T>
pybind11::object as_python(const T& value) {
  if constexpr (worded<T>) {
    return word_as_python(words_of(T{})[static_cast<std::size_t>(value)]);
  } else {
    return pybind11::cast(value);
  }
}

template <class T>
std::string spelling_of() {
  if constexpr (worded<T>) {
    return spelled_words(words_of(T{}));
  } else {
    return spelling<T>::text;
  }
}

/// A field that has no default: `takes("alpha", required(&katz_options::alpha))`.
template <class Options, class T>
struct required_field {
  T Options::* field;
};
template <class Options, class T>
required_field<Options, T> required(T Options::* field) {
  return {field};
}

/// A first day and the day after the last, which Python names as one pair of dates:
/// `takes("between", window(&O::from, &O::until))`.
template <class Options>
struct window_fields {
  std::optional<std::int32_t> Options::* from;
  std::optional<std::int32_t> Options::* until;
};
template <class Options>
window_fields<Options> window(std::optional<std::int32_t> Options::* from,
                              std::optional<std::int32_t> Options::* until) {
  return {from, until};
}

/// The options of a metric, in the order of its signature.
template <class Options>
struct option_list {
  std::vector<option_spec> options;

  template <class T>
  void add(const char* name, T Options::* field) {
    options.push_back({.name = name,
                       .spelled = spelling_of<T>(),
                       .initial = as_python(Options{}.*field),
                       .set = [name, field](void* held, const pybind11::handle& value) {
                         static_cast<Options*>(held)->*field = read_option<T>(name, value);
                       }});
  }
  template <class T>
  void add(const char* name, required_field<Options, T> of) {
    add(name, of.field);
    options.back().is_required = true;
  }
  void add(const char* name, window_fields<Options> of) {
    options.push_back({.name = name,
                       .spelled = "Period",
                       .initial = pybind11::none(),
                       .set = [of](void* held, const pybind11::handle& value) {
                         using days =
                             std::pair<std::optional<std::int32_t>, std::optional<std::int32_t>>;
                         const auto [from, until] = value.is_none() ? days() : value.cast<days>();
                         static_cast<Options*>(held)->*of.from = from;
                         static_cast<Options*>(held)->*of.until = until;
                       }});
  }
};

struct no_options_taken {};

namespace detail {

template <class Options, class T>
Options options_of(T Options::*);
template <class Options, class T>
Options options_of(required_field<Options, T>);
template <class Options>
Options options_of(window_fields<Options>);

template <class Options>
void add_options(option_list<Options>&) {}
template <class Options, class Field, class... Rest>
void add_options(option_list<Options>& list, const char* name, Field field, Rest... rest) {
  list.add(name, field);
  add_options(list, rest...);
}

}  // namespace detail

/// `takes("kind", &O::kind, …)`: options by name and field. The words of an enum are `words_of` it.
inline no_options_taken takes() {
  return {};
}
template <class Field, class... Rest>
auto takes(const char* name, Field field, Rest... rest) {
  option_list<decltype(detail::options_of(field))> list;
  detail::add_options(list, name, field, rest...);
  return list;
}

}  // namespace guyub::python
