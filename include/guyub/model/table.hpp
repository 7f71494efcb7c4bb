// What every table has: which it is, what its columns must hold, and the columns that it alone has.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include <guyub/model/columns.hpp>

namespace guyub::model {

/// In the order in which they are read: what others point into comes first.
enum class table_kind : std::uint8_t {
  places,
  programmes,
  groups,
  actors,
  forums,
  memberships,
  attendance,
  speech,
  participation,
  ties,
  respondents,
  assignments,
  aspirations,
  observations,
};
inline constexpr std::size_t table_count = 14;

[[nodiscard]] constexpr std::string_view name_of(table_kind kind) {
  constexpr std::array<std::string_view, table_count> names = {
      "places",      "programmes",  "groups",      "actors",        "forums",
      "memberships", "attendance",  "speech",      "participation", "ties",
      "respondents", "assignments", "aspirations", "observations"};
  return names[static_cast<std::size_t>(kind)];
}

/// Whether row i of the table is its id i.
[[nodiscard]] constexpr bool has_id_rows(table_kind kind) {
  return kind <= table_kind::forums;
}

/// A set of tables that a pointer may point into.
using table_set = std::uint16_t;
[[nodiscard]] constexpr table_set to(table_kind kind) {
  return static_cast<table_set>(1u << static_cast<unsigned>(kind));
}

/// Open lists whose usual words are translated.
enum class vocabulary : std::uint8_t { as_written, roles, sexes, levels };

/// What a column must hold.
struct column_rule {
  bool required = false;
  bool key = false;            ///< an id of this table, given once
  table_set targets = 0;       ///< pointers: the tables that may hold the id
  std::int64_t least = 0;      ///< whole numbers: the least that makes sense
  bool not_negative = false;   ///< numbers: 0 or more
  bool may_be_sector = false;  ///< a reporter may be a sector instead of an actor
  vocabulary words = vocabulary::as_written;
};

[[nodiscard]] constexpr column_rule optional() {
  return {};
}
[[nodiscard]] constexpr column_rule required() {
  return {.required = true};
}
[[nodiscard]] constexpr column_rule key() {
  return {.required = true, .key = true};
}
[[nodiscard]] constexpr column_rule points_to(table_set targets) {
  return {.targets = targets};
}
[[nodiscard]] constexpr column_rule must_point_to(table_set targets) {
  return {.required = true, .targets = targets};
}
[[nodiscard]] constexpr column_rule words_of(vocabulary words) {
  return {.words = words};
}
[[nodiscard]] constexpr column_rule not_negative() {
  return {.not_negative = true};
}
[[nodiscard]] constexpr column_rule at_least(std::int64_t least) {
  return {.least = least};
}

}  // namespace guyub::model
