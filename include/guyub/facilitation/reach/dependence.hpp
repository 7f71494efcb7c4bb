#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::facilitation {

struct dependence_options {
  /// Each a largest number of ties on a path; left out: any number.
  std::vector<std::optional<std::uint32_t>> steps = {2, 3, std::nullopt};
};

struct dependence_result {
  // one entry a number of steps
  std::vector<double> steps;  ///< infinity for any number
  std::vector<double> reach_with;
  std::vector<double> reach_without;
  std::vector<double> dependence;

  std::vector<graph::vertex> stranded;  ///< sources that reach a target with, and none without
};

/// What share of the reach between two sides passes only through some actors.
///
/// Formula: 1 − CSR_L(without)/CSR_L(with), where CSR_L is the reachability within L steps between
/// the sources and the targets that are not themselves removed.
/// It is a structural counterfactual, not a forecast: people whose facilitator leaves find other
/// ways.
/// Parameters: `g`; `who` is removed, from `source` and `target` as well, in both rows; masks have
/// one entry an actor; `steps`, one row each.
/// Result: reach from 0 to 1; dependence from 0 (redundant) to 1 (nothing passes otherwise).
/// `stranded`: sources that reach some target with, and none without, at any number of steps.
/// Undefined: nobody to reach, or nothing reached even with them, NaN.
/// Errors: std::invalid_argument for a mask of another length and a number of steps of 0; `stopped`
/// when asked to stop.
/// Cost: as reachability, twice, whatever the numbers of steps: all are read off the same searches.
/// Source: the library's own construction, after Borgatti 2006, doi:10.1007/s10588-006-7084-x.
[[nodiscard]] GUYUB_EXPORT dependence_result dependence(const graph::tie_graph& g,
                                                        std::span<const std::uint8_t> who,
                                                        std::span<const std::uint8_t> source,
                                                        std::span<const std::uint8_t> target,
                                                        const dependence_options& options = {},
                                                        const run_options& run = default_run());

}  // namespace guyub::facilitation
