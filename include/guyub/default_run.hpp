// What a metric's header needs to know of how a call runs; the rest is in run_options.hpp.
#pragma once

#include <guyub/export.hpp>

namespace guyub {

struct run_options;

/// All threads of the machine, a drawn seed, nobody who watches or stops: the default of long calls.
[[nodiscard]] GUYUB_EXPORT const run_options& default_run();

}  // namespace guyub
