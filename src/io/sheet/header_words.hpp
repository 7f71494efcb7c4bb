// What the heading of a column says, in Indonesian and English.
#pragma once

#include <cstdint>
#include <string_view>

namespace guyub::io::sheet {

/// What a column of an attendance list holds.
enum class meaning : std::uint8_t {
  unknown,  ///< kept as an attribute
  number,
  name,
  sex,
  male,    ///< a tick for men, beside one for women
  female,  ///< a tick for women
  role,
  unsur,
  address,
  rt,
  rw,
  rt_rw,
  hamlet,
  village,
  organisation,
  sector,
  present,
  invited,
  forum,
  date,
  event,
  venue,
  signature,
  identifier,
};

/// `heading`: as written; what stands in brackets may be an explanation only, and letters may stand
/// apart: `N A M A (huruf kapital)`.
[[nodiscard]] meaning meaning_of(std::string_view heading);

/// What a line above the list says: date, event, venue, village or hamlet; else unknown.
[[nodiscard]] meaning title_meaning_of(std::string_view key);

}  // namespace guyub::io::sheet
