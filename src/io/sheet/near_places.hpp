// Names of villages and hamlets that are nearly those of others: suggested, never changed.
#pragma once

#include <span>
#include <vector>

#include <guyub/model/fault.hpp>

#include "io/sheet/attendance_list.hpp"

namespace guyub::io::sheet {

/// One warning for each spelling that has a near match written more often, or before it.
[[nodiscard]] std::vector<fault> near_places(std::span<const attendance_list> lists);

}  // namespace guyub::io::sheet
