#pragma once

#include <span>
#include <vector>

#include <guyub/inference/judge.hpp>

#include "inference/tails.hpp"

namespace guyub::inference {

/// The step-down adjusted p-values of one tail; NaN in rows that have no p. Reads observed, mean, sd
/// and null of `result`.
std::vector<double> max_t(const test_result& result, tail side, const run_options& run);

}  // namespace guyub::inference
