// Which lines of several lists are one person's.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "io/sheet/attendance_list.hpp"

namespace guyub::io::sheet {

/// One line of one list.
struct line_at {
  std::size_t list = 0;
  std::size_t line = 0;  ///< in the list's people

  friend auto operator<=>(const line_at&, const line_at&) = default;
};

struct linked_person {
  std::string id;  ///< the name as first written; a further person of the name gets ` (2)`
  std::vector<line_at> lines;
};

/// People in the order of their first lines.
struct linked_people {
  std::vector<linked_person> people;
  std::size_t least = 0;  ///< people there may have been at least …
  std::size_t most = 0;   ///< … and at most
  std::vector<line_at> undecided;
};

/// Links lines of different forums that have the same bare name and, where they say where somebody
/// lives, the same place: RT, RW, hamlet, village, as far as all lines of that name say it. Where
/// one line says a place and the other none, where a name stands twice in a list, and where the
/// sexes or the forms of address differ (Bpk, Ibu), nothing is linked, and the bounds say what might have been.
///
/// What it is not: a guess. Names that are nearly alike are two people.
/// Cost: O(lines · log lines).
[[nodiscard]] linked_people link_people(std::span<const attendance_list> lists);

}  // namespace guyub::io::sheet
