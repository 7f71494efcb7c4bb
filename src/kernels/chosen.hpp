// The kernels that run on this machine.
#pragma once

#include <span>
#include <string_view>

#include "kernels/table.hpp"

namespace guyub::kernels {

/// Those that were built and that this machine and its system run: baseline first, the best last.
[[nodiscard]] std::span<const table* const> available();

/// The one of that name; for an empty one the best.
/// Errors: std::invalid_argument where it is not available.
[[nodiscard]] const table& choose(std::string_view name);

/// What the environment variable GUYUB_ISA chooses, asked once.
[[nodiscard]] const table& chosen();

}  // namespace guyub::kernels
