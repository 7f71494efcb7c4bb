// What a metric can read. The type of an argument is its kind; one of another type does not compile.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <pybind11/pybind11.h>

#include <guyub/graph/incidence.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>
#include <guyub/model/network.hpp>
#include <guyub/participation/counting_options.hpp>
#include <guyub/participation/grouping.hpp>
#include <guyub/participation/presence/turnout.hpp>
#include <guyub/statistics/contingency_table.hpp>

namespace guyub::python {

enum class kind : std::uint8_t {
  graph,
  graphs,
  partition,
  mask,
  network,
  incidence,
  turnout,
  grouping,
  counting,
  array,
  counts,
  count,
  table,
};

/// Its name, as Python's half knows it: guyub/_metrics/kinds.py.
[[nodiscard]] const char* name_of(kind what);

using partition_or_none = const graph::partition*;
using several_graphs = std::span<const graph::tie_graph* const>;

/// An input once it is read: a view of what Python keeps alive during the call.
using input_value =
    std::variant<std::monostate, const graph::tie_graph*, std::vector<const graph::tie_graph*>,
                 const graph::partition*, std::span<const std::uint8_t>, const model::network*,
                 const graph::incidence*, const participation::turnout_result*,
                 participation::grouping, participation::counting_options, std::span<const double>,
                 std::span<const std::int64_t>, std::int64_t, statistics::contingency_table>;

/// Reads what Python hands over for an input of this kind; None is nothing, where that is allowed.
/// Errors: std::invalid_argument, pybind11::cast_error.
[[nodiscard]] input_value read_input(kind what, const char* name, const pybind11::handle& given);

/// The kind of an argument, and how it is taken out of the value read.
template <class Argument>
struct input;

namespace detail {

template <class T, kind Kind>
struct pointed_input {
  static constexpr kind what = Kind;
  static const T& of(const input_value& value) { return *std::get<const T*>(value); }
};

template <class T, kind Kind>
struct held_input {
  static constexpr kind what = Kind;
  static const T& of(const input_value& value) { return std::get<T>(value); }
};

template <class T, kind Kind>
struct span_input {
  static constexpr kind what = Kind;
  static std::span<const T> of(const input_value& value) {
    const auto* some = std::get_if<std::span<const T>>(&value);
    return some == nullptr ? std::span<const T>() : *some;
  }
};

}  // namespace detail

template <>
struct input<graph::tie_graph> : detail::pointed_input<graph::tie_graph, kind::graph> {};
template <>
struct input<graph::partition> : detail::pointed_input<graph::partition, kind::partition> {};
template <>
struct input<model::network> : detail::pointed_input<model::network, kind::network> {};
template <>
struct input<graph::incidence> : detail::pointed_input<graph::incidence, kind::incidence> {};
template <>
struct input<participation::turnout_result>
    : detail::pointed_input<participation::turnout_result, kind::turnout> {};
template <>
struct input<participation::grouping>
    : detail::held_input<participation::grouping, kind::grouping> {};
template <>
struct input<participation::counting_options>
    : detail::held_input<participation::counting_options, kind::counting> {};
template <>
struct input<std::span<const std::uint8_t>> : detail::span_input<std::uint8_t, kind::mask> {};
template <>
struct input<std::span<const double>> : detail::span_input<double, kind::array> {};
template <>
struct input<std::span<const std::int64_t>> : detail::span_input<std::int64_t, kind::counts> {};
template <>
struct input<std::int64_t> : detail::held_input<std::int64_t, kind::count> {};
template <>
struct input<statistics::contingency_table>
    : detail::held_input<statistics::contingency_table, kind::table> {};
template <>
struct input<several_graphs> {
  static constexpr kind what = kind::graphs;
  static several_graphs of(const input_value& value) {
    return std::get<std::vector<const graph::tie_graph*>>(value);
  }
};
/// A partition that may be left out.
template <>
struct input<partition_or_none> {
  static constexpr kind what = kind::partition;
  static partition_or_none of(const input_value& value) {
    const auto* some = std::get_if<const graph::partition*>(&value);
    return some == nullptr ? nullptr : *some;
  }
};

}  // namespace guyub::python
