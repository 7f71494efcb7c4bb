// p-values of many tests, raised so that many tests do not find by chance what one would not.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <guyub/export.hpp>

namespace guyub::statistics {

enum class adjustment : std::uint8_t {
  holm,  ///< chance of any false finding at most alpha, whatever the dependence
  bh,    ///< Benjamini and Hochberg: expected share of false findings at most alpha
};
constexpr auto words_of(adjustment) {
  return std::array{"holm", "bh"};
}

struct adjust_options {
  adjustment method = adjustment::holm;
};

struct adjust_result {
  std::vector<double> p_adjusted;  ///< one entry a p
};

/// Adjusted p-values of one family of tests.
///
/// Formula:
///
///     with the m tests in order of p:  holm: p̃_(i) = max_{j ≤ i} min(1, (m − j + 1) p_(j))
///                                      bh:   p̃_(i) = min_{j ≥ i} min(1, m p_(j) / j)
///
/// NaN members are outside the family: m does not count them. It is not for counts of which some
/// could never have reached alpha: representation leaves those out.
/// Parameters: `p`, probabilities, or NaN. `method`, see above; bh asks for independent or
///   positively dependent tests.
/// Result: one for each p, in the order given, p ≤ p̃ ≤ 1; a finding at alpha is p̃ ≤ alpha.
/// Undefined: NaN where p is NaN. An empty family is empty.
/// Errors: std::invalid_argument for a p outside [0, 1].
/// Cost: O(m log m), memory O(m).
/// Source: Holm (1979), Scand. J. Statist. 6, 65–70; Benjamini & Hochberg (1995),
///   doi:10.1111/j.2517-6161.1995.tb02031.x.
[[nodiscard]] GUYUB_EXPORT adjust_result adjust(std::span<const double> p,
                                                const adjust_options& options = {});

/// Holm's adjustment over the tests that could have reached alpha at all.
///
/// Formula:
///
///     family = {i : smallest_attainable_i ≤ alpha};  holm over p_i of the family
///
/// Tests of counts have a smallest p that their margins allow; one that exceeds alpha can never be
/// a finding, and outside the family it costs the others nothing. Tarone's first exclusion, with
/// Holm's steps over the rest; Tarone's own procedure goes on to exclude those above alpha/K, and
/// compares the rest with one alpha/K. The result is to be compared with this alpha only.
/// Parameters: `p`, `smallest_attainable`, one for each test, probabilities or NaN, of the same
///   length. `alpha`, the level at which findings are declared, 0 to 1.
/// Result: one for each p, in the order given.
/// Undefined: NaN outside the family, and where either number is NaN.
/// Errors: std::invalid_argument for lengths that differ, a p outside [0, 1], an alpha outside
///   (0, 1).
/// Cost: O(m log m), memory O(m).
/// Source: Tarone (1990), doi:10.2307/2531456; Holm (1979), Scand. J. Statist. 6, 65–70.
[[nodiscard]] GUYUB_EXPORT std::vector<double> tarone_holm(
    std::span<const double> p, std::span<const double> smallest_attainable, double alpha = 0.05);

}  // namespace guyub::statistics
