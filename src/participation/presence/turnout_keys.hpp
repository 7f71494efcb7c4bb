// What every result that is made of a turnout says of it: whom it counted, and what its rows are.
#pragma once

#include <guyub/participation/presence/turnout.hpp>

namespace guyub::participation {

/// Adds up the strata in `counting` and names the rows, once everything else is counted.
void complete(turnout_result& turnout);

}  // namespace guyub::participation
