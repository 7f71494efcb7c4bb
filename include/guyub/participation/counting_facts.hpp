// Who a number of participation is about: every result says it.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace guyub::participation {

enum class counted_people : std::uint8_t {
  residents,
  everyone,
  mask,
  counts,  ///< nobody knows: only counts were given
};
constexpr auto words_of(counted_people) {
  return std::array{"residents", "all", "mask", "counts"};
}

enum class counted_roster : std::uint8_t {
  census,     ///< everyone there is
  list,       ///< those known to the programme
  attendees,  ///< derived from attendance: no rates or ratios
  counts,     ///< counts were given, of people or as populations of groups
};
constexpr auto words_of(counted_roster) {
  return std::array{"census", "list", "attendees", "counts"};
}

struct counting_facts {
  std::int64_t n = 0;        ///< labelled people, over all strata; everyone where groups overlap
  std::int64_t missing = 0;  ///< people on the roster without a label
  std::int64_t missing_attended = 0;  ///< those of them who were present
  std::int64_t attended = 0;          ///< those of n who were present
  counted_people who = counted_people::residents;
  std::int64_t counted = 0;        ///< actors on any roster, labelled or not
  std::int64_t no_birth_year = 0;  ///< of these, without a birth year
  std::int64_t visitors = 0;       ///< present, but not of the counted roster
  counted_roster roster = counted_roster::counts;
  std::vector<std::int64_t> scope_population;  ///< of each stratum whose forums give one
  bool overlapping = false;                    ///< a person may be in several groups
};

}  // namespace guyub::participation
