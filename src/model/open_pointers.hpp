// Pointers that can be judged only when every table is read.
#pragma once

#include "model/build_state.hpp"

namespace guyub::model {

/// A pointer into several tables is a fault when none that is there holds the id; the id of a table
/// that is not there becomes known.
void check_open_pointers(build_state& shared);

}  // namespace guyub::model
