#pragma once

#include <guyub/inference/judge.hpp>

namespace guyub::inference {

/// Errors: std::invalid_argument for n of 0 and an interval outside (0, 1).
void check(const test_options& options);

}  // namespace guyub::inference
