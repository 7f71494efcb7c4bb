// The strata of a representation taken together.
#pragma once

#include <guyub/participation/presence/representation.hpp>

namespace guyub::participation {

/// Fills `result.total` from the rows, where these are of people within places. Types of forums are
/// not pooled.
void append_totals(const turnout_result& turnout, representation_result& result);

}  // namespace guyub::participation
