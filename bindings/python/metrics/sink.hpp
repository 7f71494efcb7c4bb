// Where a metric's result goes, column by column: to Python, or to whoever judges one of its numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include <guyub/graph/incidence.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::python {

/// What a label names, and what the rows of a table stand for.
enum class rows : std::uint8_t { none, actor, group, event };

/// 0 and 1, shown as booleans.
struct marks {
  std::span<const std::uint8_t> values;
};

/// Positions in the graph, the partition or the events, shown as their labels; −1: none.
struct positions {
  rows of = rows::none;
  std::variant<std::span<const std::int32_t>, std::span<const std::uint32_t>> values;
};

/// The labels themselves, one a row, in their order.
struct all_labels {
  rows of = rows::none;
};

/// The group of each actor, by its label.
struct group_of_actor {};

/// Whole numbers of which some may be unknown.
using known_or_not = std::vector<std::optional<std::int64_t>>;

/// A column as a view of what the result owns.
using column_view =
    std::variant<std::span<const double>, std::span<const std::int64_t>,
                 std::span<const std::uint64_t>, std::span<const std::uint32_t>, marks, positions,
                 all_labels, group_of_actor, const std::vector<std::string>*, const known_or_not*>;

/// One number or word beside a table; unknown: None.
using scalar_value = std::variant<std::monostate, double, std::int64_t, std::uint64_t, bool,
                                  std::string, const known_or_not*, std::vector<std::int64_t>>;

class sink {
 public:
  virtual ~sink() = default;

  virtual void column(const std::string& name, const column_view& values) = 0;
  virtual void scalar(const std::string& name, const scalar_value& value) = 0;
  /// What `.meta` says beside what every result says.
  virtual void fact(const std::string& name, const scalar_value& value) = 0;
  /// Numbers row by row, so many a row.
  virtual void matrix(const std::string& name, std::span<const double> values,
                      std::size_t a_row) = 0;
  /// A set of labels: those at these positions, or all.
  virtual void label_set(const std::string& name, const column_view& labels) = 0;
  /// The result is this graph, on vertices with these labels.
  virtual void graph(const graph::tie_graph& ties, rows labels) = 0;
  /// The result is this incidence, of the same actors and events.
  virtual void incidence(const graph::incidence& pairs) = 0;
  /// The result is this array.
  virtual void array(std::span<const double> values) = 0;
  /// Another table beside this one.
  virtual sink& part(const std::string& name) = 0;

  /// The one number of a result, which is a table of one row as well.
  void value(double number) { scalar("value", number); }

 protected:
  sink() = default;
  sink(const sink&) = default;
  sink& operator=(const sink&) = default;
};

inline column_view as_column(const std::vector<double>& values) {
  return std::span<const double>(values);
}
inline column_view as_column(const std::vector<std::int64_t>& values) {
  return std::span<const std::int64_t>(values);
}
inline column_view as_column(const std::vector<std::uint64_t>& values) {
  return std::span<const std::uint64_t>(values);
}
inline column_view as_column(const std::vector<std::uint32_t>& values) {
  return std::span<const std::uint32_t>(values);
}
inline column_view as_column(const std::vector<std::uint8_t>& values) {
  return marks{values};
}
inline column_view as_column(const std::vector<std::string>& values) {
  return &values;
}
inline column_view as_column(const known_or_not& values) {
  return &values;
}

/// A number as a column of one row.
template <class Number>
  requires std::is_arithmetic_v<Number>
column_view as_column(const Number& value) {
  return std::span<const Number>(&value, 1);
}

inline column_view as_positions(rows of, const std::vector<std::int32_t>& values) {
  return positions{of, std::span<const std::int32_t>(values)};
}
inline column_view as_positions(rows of, const std::vector<std::uint32_t>& values) {
  return positions{of, std::span<const std::uint32_t>(values)};
}

inline scalar_value as_scalar(double value) {
  return value;
}
inline scalar_value as_scalar(std::int64_t value) {
  return value;
}
inline scalar_value as_scalar(std::uint64_t value) {
  return value;
}
inline scalar_value as_scalar(bool value) {
  return value;
}
inline scalar_value as_scalar(const std::string& value) {
  return value;
}
inline scalar_value as_scalar(const known_or_not& values) {
  return &values;
}
inline scalar_value as_scalar(const std::vector<std::int64_t>& values) {
  return values;
}
template <class T>
scalar_value as_scalar(const std::optional<T>& value) {
  return value ? as_scalar(*value) : scalar_value();
}

}  // namespace guyub::python
