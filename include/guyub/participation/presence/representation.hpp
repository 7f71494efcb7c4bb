#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/participation/presence/turnout.hpp>

namespace guyub::participation {

enum class family_adjustment : std::uint8_t { holm, bh, none };
constexpr auto words_of(family_adjustment) {
  return std::array{"holm", "bh", "none"};
}
enum class representation_variant : std::uint8_t {
  people,      ///< every person came or stayed away on their own
  households,  ///< people of one household came together: Monte Carlo
};
constexpr auto words_of(representation_variant) {
  return std::array{"people", "households"};
}

struct representation_options {
  family_adjustment adjust = family_adjustment::holm;
  double alpha = 0.05;
  double interval = 0.95;  ///< level of the intervals
  representation_variant variant = representation_variant::people;
  std::uint32_t n = 9999;  ///< draws, with variant households
};

/// The strata taken together, one row a group (and type of forum): never a plain sum.
struct representation_total {
  std::vector<std::string> type;  ///< empty unless several types of forums stand side by side
  std::vector<std::string> group;
  std::vector<std::int64_t> population;
  std::vector<std::int64_t> attended;
  std::vector<double> expected;
  std::vector<double> ratio;
  std::vector<double> odds_ratio;  ///< Mantel–Haenszel
  std::vector<double> p_under;
  std::vector<double> p_over;
  std::vector<double> heterogeneity_p;
};

struct representation_result {
  counting_facts counting;
  group_rows rows;

  // one entry a row of the turnout
  std::vector<std::int64_t> attended;  ///< people, or visits where these are the unit
  std::vector<double> expected;
  std::vector<double> share_population;
  std::vector<double> share_attended;
  std::vector<double> ratio;
  std::vector<double> ratio_low;
  std::vector<double> ratio_high;
  std::vector<double> ratio_min;
  std::vector<double> ratio_max;
  std::vector<double> odds_ratio;
  std::vector<double> odds_low;
  std::vector<double> odds_high;
  std::vector<double> p_under;
  std::vector<double> p_over;
  std::vector<double> p_under_adjusted;
  std::vector<double> p_over_adjusted;
  std::vector<std::uint8_t> assessable;
  std::vector<double> power_half;

  std::vector<std::optional<std::int64_t>> smallest_assessable;  ///< one entry a stratum
  representation_total total;                                    ///< empty without strata
  std::optional<std::uint64_t> seed;                             ///< where draws were made
};

/// Whether each group came in proportion to its number, and whether chance could explain the gap.
///
/// Formula: with N people on the roster, N_g of them in the group, n present and a_g of the group:
/// expected = n·N_g/N, ratio = a_g/expected. p_under = P(X ≤ a_g) and p_over = P(X ≥ a_g) by the
/// hypergeometric law; the odds ratio by conditional maximum likelihood with its exact interval;
/// ratio_low and ratio_high are the mean of the noncentral hypergeometric law at the two ends of
/// that interval, over expected. ratio_min and ratio_max are the least and most over all ways to
/// put the unlabelled into groups. Adjusted p: one family a call and tail, Holm with Tarone's
/// exclusion of groups that could never reach alpha. power_half: the chance of an adjusted p_under
/// of at most alpha if the group came at half parity, the others as observed.
/// It is not attendance_rate, which looks at one group alone, and says nothing of why people stay
/// away.
/// Parameters: a turnout table; `adjust`; `alpha`, `interval` between 0 and 1; `variant` households
/// keeps households together: for a household's attribute whole households are permuted within their
/// place, for a person's the attending members are drawn within attending households, `n` times.
/// Result: one entry a row of the turnout; ratio from 0, 1 is parity. `total` joins the strata:
/// ratio = Σ a / Σ expected, Mantel–Haenszel odds ratio, exact test by convolution, Breslow–Day
/// test of heterogeneity with Tarone's correction.
/// Undefined: N_g = 0, NaN everywhere and not assessable; nobody came, p = 1 and shares NaN; a law
/// with one point, odds and interval NaN; with unit visits p, odds and intervals NaN.
/// Errors: std::invalid_argument for more attended than there are, for alpha or interval outside 0 to
/// 1, and for variant households where groups overlap; missing_data_error where the roster is derived from attendance, or households are not
/// known.
/// Cost: O(rows · attended); the variant O(people · n).
/// Source: Rowe & Frewer 2000, doi:10.1177/016224390002500101; Tarone 1990, doi:10.2307/2531456;
/// Tarone 1985, doi:10.1093/biomet/72.1.91.
[[nodiscard]] GUYUB_EXPORT representation_result
representation(const turnout_result& turnout, const representation_options& options = {},
               const run_options& run = default_run());

}  // namespace guyub::participation
