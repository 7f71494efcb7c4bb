// How many of a group are among those drawn, when its members are drawn at other odds than the
// rest.
#pragma once

#include <cstdint>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/statistics/contingency_table.hpp>

namespace guyub::statistics {

/// Fisher's noncentral hypergeometric law of the first cell of a 2×2 table with fixed margins.
///
/// Formula:
///
///     P(X = k) ∝ C(group, k) · C(population − group, drawn − k) · odds^k,
///     max(0, group + drawn − population) ≤ k ≤ min(group, drawn)
///
/// Odds 1 give the hypergeometric law: drawing without looking at the group. It is not Wallenius'
/// law, in which people are drawn one after the other in competition.
///
/// Weights are multiplied up outward from the mode, by the ratio of neighbours and in extended
/// precision, and only weights are added that are positive: no logarithm of a factorial and no
/// difference of large numbers. Tails are right to 1e-12 of themselves, also at 1e-300, for
/// populations up to 10^9; what a double cannot hold is 0.
///
/// Errors: std::invalid_argument for margins that no table has, for counts beyond 2^53, and for
///   odds that are negative or NaN. Odds of 0 and infinity are the laws of the lowest and the
///   highest count alone.
/// Cost: the constructor and each tail take O(distance from the mode to where weights no longer
///   matter), at most O(high − low) and about 10 standard deviations a side; no memory.
/// Source: Fisher (1935), doi:10.2307/2342435; Liao & Rosen (2001), doi:10.1198/000313001753272547.
class GUYUB_EXPORT noncentral_hypergeometric {
 public:
  explicit noncentral_hypergeometric(const table_margins& margins, double odds = 1);

  [[nodiscard]] const table_margins& margins() const { return margins_; }
  [[nodiscard]] double odds() const { return odds_; }
  /// The fewest that the margins allow.
  [[nodiscard]] std::int64_t low() const { return low_; }
  /// The most that the margins allow.
  [[nodiscard]] std::int64_t high() const { return high_; }
  /// A likeliest count; the larger one where two are equally likely.
  [[nodiscard]] std::int64_t mode() const { return mode_; }
  [[nodiscard]] double mean() const { return mean_; }

  /// P(X = k); 0 outside [low, high].
  [[nodiscard]] double probability(std::int64_t k) const;
  /// P(X ≤ k).
  [[nodiscard]] double lower_tail(std::int64_t k) const;
  /// P(X ≥ k): k is part of both tails.
  [[nodiscard]] double upper_tail(std::int64_t k) const;

  /// A run of probabilities: `values[i]` is P(X = first + i).
  struct run {
    std::int64_t first = 0;
    std::vector<double> values;
  };
  /// The probabilities of all counts that are likely enough for a double; the others are 0.
  [[nodiscard]] run probabilities() const;

 private:
  // Weights relative to the mode's, added up on the way out of it.
  struct sums {
    long double weight = 0;
    long double distance = 0;  // Σ weight · |k − mode|
  };
  enum class direction : int { down = -1, up = 1 };

  [[nodiscard]] long double step(std::int64_t k, direction towards) const;
  [[nodiscard]] std::int64_t find_mode() const;
  [[nodiscard]] long double weight(std::int64_t k) const;
  [[nodiscard]] sums outward(std::int64_t first, std::int64_t last, direction towards) const;

  table_margins margins_;
  double odds_ = 1;
  std::int64_t low_ = 0;
  std::int64_t high_ = 0;
  std::int64_t mode_ = 0;
  double mean_ = 0;
  long double below_ = 0;  // the weight of all counts below the mode
  long double above_ = 0;
};

}  // namespace guyub::statistics
