// Who is counted, when, where and over what: the options that the metrics of participation share.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace guyub::participation {

enum class counted : std::uint8_t {
  residents,  ///< persons of sector citizens or unknown, 17 or older where the birth year is known
  everyone,   ///< every actor
  chosen,     ///< a mask
};
constexpr auto words_of(counted) {
  return std::array{"residents", "all", "mask"};
}

enum class counting_unit : std::uint8_t { people, visits };
constexpr auto words_of(counting_unit) {
  return std::array{"people", "visits"};
}

enum class strata : std::uint8_t {
  none,
  place,  ///< one table a place that held a chosen forum
};
constexpr auto words_of(strata) {
  return std::array{"none", "place"};
}

struct counting_options {
  /// Left out: the mask, where one is given; else `grouping::counted_by_default`.
  std::optional<counted> who;
  std::vector<std::uint8_t> chosen;   ///< one entry an actor, not 0 for those who count
  std::vector<std::string> forum;     ///< ids or types of forums; empty: all
  std::optional<std::int32_t> from;   ///< first day, since 1970-01-01; undated forums are left out
  std::optional<std::int32_t> until;  ///< the day after the last
  std::string place;                  ///< forums at or below it, roster living at or below it
  strata within = strata::none;
  counting_unit unit = counting_unit::people;
  bool facilitators = false;  ///< keep facilitators in numerator and denominator
};

}  // namespace guyub::participation
