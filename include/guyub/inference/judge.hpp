#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>

namespace guyub::inference {

enum class test_alternative : std::uint8_t { two_sided, less, greater };
constexpr auto words_of(test_alternative) {
  return std::array{"two-sided", "less", "greater"};
}
enum class test_adjustment : std::uint8_t {
  none,
  holm,   ///< chance of any false finding at most alpha, whatever the dependence of the rows
  bh,     ///< expected share of false findings at most alpha
  max_t,  ///< as holm, but the draws tell how the rows depend on one another: finds more
};
constexpr auto words_of(test_adjustment) {
  return std::array{"none", "holm", "bh", "max_t"};
}

struct test_options {
  std::uint32_t n = 9999;  ///< draws
  test_alternative alternative = test_alternative::two_sided;
  double interval = 0.95;  ///< share of the draws between `low` and `high`
  test_adjustment adjust = test_adjustment::none;
};

/// The numbers of a null's draws, draw after draw, and the seed that they came from.
struct null_draws {
  std::vector<double> values;
  std::uint64_t seed = 0;
};

struct test_result {
  // one entry a row of the statistic
  std::vector<double> observed;
  std::vector<double> mean;  ///< of the draws, as are sd, low and high
  std::vector<double> sd;
  std::vector<double> z;          ///< (observed - mean) / sd
  std::vector<double> low, high;  ///< quantiles
  std::vector<double> p_less, p_greater;
  std::vector<double> p;           ///< of the alternative that was asked for
  std::vector<double> p_adjusted;  ///< empty where nothing was asked for
  std::vector<double> null;        ///< the draws, one row of numbers a draw
  std::uint64_t missing = 0;       ///< numbers of the draws that were NaN, in the rows judged
  std::uint64_t seed = 0;
};

/// How what was observed stands among the draws of a null, row by row.
///
/// Formula: p_less = (b + 1) / (n + 1) with b draws at most as large as the observed, p_greater with
/// those at least as large; two-sided twice the smaller, at most 1. A draw within 1e-12 ·
/// max(1, |observed|) equals the observed, one that is NaN counts in both tails and nowhere else.
/// sd has n - 1 below it, and is 0 where all draws are equal; low and high are the (1 ± interval) / 2
/// quantiles, linear between draws. max_t: step-down over (draw - mean) / sd, each tail by itself,
/// two-sided twice the smaller; a draw that is NaN counts against its own row only.
/// It is not an interval of what was observed: low and high tell where the null's values lie.
/// Parameters: `observed`, k numbers, one a row. `draws`, n rows of k.
/// Result: see above; 0 < p ≤ p_adjusted ≤ 1.
/// Undefined: an observed NaN gives NaN everywhere, and its row is in no family; z where sd is 0;
///   mean, sd, low and high without the draws that they need (sd: two).
/// Errors: std::invalid_argument where there are not n rows of k draws, for n of 0, an interval
///   outside (0, 1).
/// Cost: O(n k) time, with max_t twice as much; beside the draws O(k) memory a thread, and O(n).
/// Source: Phipson & Smyth 2010, doi:10.2202/1544-6115.1585; Westfall & Young (1993),
///   Resampling-Based Multiple Testing, algorithm 2.8.
[[nodiscard]] GUYUB_EXPORT test_result judge(std::vector<double> observed, null_draws draws,
                                             const test_options& options = {},
                                             const run_options& run = default_run());

}  // namespace guyub::inference
