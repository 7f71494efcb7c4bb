// The tests of a representation as one family a tail.
#pragma once

#include <guyub/participation/presence/representation.hpp>

namespace guyub::participation {

/// Fills the adjusted p and `power_half` from the p of all rows.
void adjust(const turnout_result& turnout, const representation_options& options,
            representation_result& result);

}  // namespace guyub::participation
