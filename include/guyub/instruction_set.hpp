// Which instructions the hot loops run on.
#pragma once

#include <guyub/export.hpp>

namespace guyub {

/// `baseline`, `avx2` or `avx512`: the best that this machine and its system have, or what the
/// environment variable GUYUB_ISA names. It changes the speed and no byte of any result.
/// Errors: std::invalid_argument where GUYUB_ISA names a set that there is not on this machine; so
/// do metrics that use it.
[[nodiscard]] GUYUB_EXPORT const char* instruction_set();

}  // namespace guyub
