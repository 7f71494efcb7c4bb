// Lists into the tables of a network.
#pragma once

#include <span>

#include <guyub/model/network_builder.hpp>

#include "io/sheet/attendance_list.hpp"

namespace guyub::io::sheet {

/// Places, groups (the unsur), actors, forums, memberships and attendance; faults and notes of the
/// lists as well. People's ids are their names.
void write_network(std::span<const attendance_list> lists, model::network_builder& builder);

}  // namespace guyub::io::sheet
