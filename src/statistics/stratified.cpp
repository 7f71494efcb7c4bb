#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <boost/math/distributions/chi_squared.hpp>

#include <guyub/statistics/noncentral_hypergeometric.hpp>
#include <guyub/statistics/stratified.hpp>

#include "statistics/check.hpp"
#include "support/numbers.hpp"

namespace guyub::statistics {
namespace {

using run = noncentral_hypergeometric::run;

using support::undefined;

// Without the counts at either end that are no likelier than `least`.
run trimmed(run law, double least) {
  const auto matters = [least](double p) { return p > least; };
  const auto first = std::find_if(law.values.begin(), law.values.end(), matters);
  const auto last = std::find_if(law.values.rbegin(), law.values.rend(), matters).base();
  return {law.first + (first - law.values.begin()), std::vector<double>(first, last)};
}

// The law of the sum of two independent counts. Only positive terms are added.
run convolution(const run& x, const run& y) {
  run sum{x.first + y.first, std::vector<double>(x.values.size() + y.values.size() - 1)};
  for (std::size_t i = 0; i < x.values.size(); ++i) {
    for (std::size_t j = 0; j < y.values.size(); ++j) {
      sum.values[i + j] += x.values[i] * y.values[j];
    }
  }
  return sum;
}

// By halves, so that wide laws meet wide ones late and seldom.
run law_of_sum(std::span<const contingency_table> strata, double least) {
  if (strata.empty()) {
    return {0, {1.0}};
  }
  if (strata.size() == 1) {
    return trimmed(noncentral_hypergeometric(strata.front().margins()).probabilities(), least);
  }
  const std::size_t half = strata.size() / 2;
  return trimmed(
      convolution(law_of_sum(strata.first(half), least), law_of_sum(strata.subspan(half), least)),
      least);
}

struct tails {
  double under = 0;
  double over = 0;
};

tails tails_at(std::int64_t seen, const run& law) {
  tails result;
  for (std::size_t i = 0; i < law.values.size(); ++i) {
    const std::int64_t count = law.first + static_cast<std::int64_t>(i);
    result.under += count <= seen ? law.values[i] : 0;
    result.over += count >= seen ? law.values[i] : 0;
  }
  return {std::min(1.0, result.under), std::min(1.0, result.over)};
}

// What is dropped at 1e-50 adds up to less than 1e-40 and cannot be seen in a tail above 1e-25;
// only for a smaller one are the laws needed as far out as a double goes.
tails exact_tails(std::span<const contingency_table> informative) {
  std::int64_t seen = 0;
  for (const contingency_table& table : informative) {
    seen += table.a;
  }
  const tails quick = tails_at(seen, law_of_sum(informative, 1e-50));
  return std::min(quick.under, quick.over) > 1e-25 ? quick
                                                   : tails_at(seen, law_of_sum(informative, 0));
}

// The first cell of the table with these margins whose cross ratio is `odds`, finite and positive:
// of the root of a quadratic, the form that subtracts nothing that is nearly equal.
double cell_at_odds(const table_margins& margins, double odds) {
  const auto group = static_cast<double>(margins.group);
  const auto drawn = static_cast<double>(margins.drawn);
  const auto neither = static_cast<double>(margins.population - margins.group - margins.drawn);
  const double linear = odds * (group + drawn) + neither;
  const double root = std::sqrt(linear * linear + 4 * (1 - odds) * odds * group * drawn);
  return linear > 0 ? 2 * odds * group * drawn / (linear + root)
                    : (root - linear) / (2 * (1 - odds));
}

// With thousands of strata that are all alike, Boost's way to a p of 1 leads over a Γ that
// overflows.
namespace policies = boost::math::policies;
using chi_squared = boost::math::chi_squared_distribution<
    double, policies::policy<policies::overflow_error<policies::ignore_error>>>;

struct heterogeneity_result {
  double statistic = undefined;
  double p = undefined;
};

heterogeneity_result breslow_day_tarone(std::span<const contingency_table> informative,
                                        double odds) {
  if (informative.size() < 2 || !(odds > 0 && std::isfinite(odds))) {
    return {};
  }
  double statistic = 0;
  double gaps = 0;
  double variances = 0;
  for (const contingency_table& table : informative) {
    const table_margins margins = table.margins();
    const double a = cell_at_odds(margins, odds);
    const double b = static_cast<double>(margins.group) - a;
    const double c = static_cast<double>(margins.drawn) - a;
    const double d = static_cast<double>(margins.population - margins.group - margins.drawn) + a;
    const double variance = 1 / (1 / a + 1 / b + 1 / c + 1 / d);
    const double gap = static_cast<double>(table.a) - a;
    statistic += gap * gap / variance;
    gaps += gap;
    variances += variance;
  }
  statistic = std::max(0.0, statistic - gaps * gaps / variances);
  const chi_squared reference(static_cast<double>(informative.size() - 1));
  return {statistic, cdf(complement(reference, statistic))};
}

}  // namespace

stratified_result stratified(std::span<const contingency_table> strata) {
  std::vector<contingency_table> informative;
  double with = 0;
  double against = 0;
  for (const contingency_table& table : strata) {
    detail::check_table("stratified", table);
    const table_margins margins = table.margins();
    const noncentral_hypergeometric law(margins);
    if (law.low() == law.high()) {
      continue;  // one table only: it adds 0 to both sums and a constant to the count
    }
    informative.push_back(table);
    const auto population = static_cast<double>(margins.population);
    with += static_cast<double>(table.a) * static_cast<double>(table.d) / population;
    against += static_cast<double>(table.b) * static_cast<double>(table.c) / population;
  }

  const double odds = with / against;  // 0/0 is NaN
  const tails exact = exact_tails(informative);
  const heterogeneity_result heterogeneity = breslow_day_tarone(informative, odds);
  return {
      odds, exact.under, exact.over, heterogeneity.statistic, heterogeneity.p, informative.size()};
}

}  // namespace guyub::statistics
