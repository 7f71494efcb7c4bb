// What can be said only of all lines of a list together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "io/sheet/attendance_list.hpp"
#include "io/sheet/not_people.hpp"

namespace guyub::io::sheet {

/// A row of totals, and how many lines stand above it.
struct given_total {
  std::int64_t line = 1;
  stated_totals stated;
  std::size_t people = 0;
};

/// Where others of a forum are ticked, an empty mark means absent.
void settle_presence(attendance_list& list);

/// A name that a forum has twice is that of two people, with a warning.
void flag_repeated_names(attendance_list& list, const std::string& heading);

/// A total speaks of all lines above it, or of those since the last total: a page of the list. One
/// that agrees with neither is a warning; men and women are counted where their sex is recorded.
void check_totals(attendance_list& list, std::span<const given_total> totals, bool has_sexes);

}  // namespace guyub::io::sheet
