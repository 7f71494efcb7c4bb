#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>

#include <guyub/inference/judge.hpp>
#include <guyub/statistics/adjustment/adjust.hpp>

#include "inference/check.hpp"
#include "inference/max_t.hpp"
#include "inference/tails.hpp"
#include "support/numbers.hpp"
#include "support/parallel.hpp"

namespace guyub::inference {
namespace {

using support::undefined;

/// Between the two draws around it, as R's type 7 and numpy have it. Moves the draws about.
double quantile(std::span<double> draws, double share) {
  if (draws.empty()) return undefined;
  const double place = share * static_cast<double>(draws.size() - 1);
  const auto under = static_cast<std::size_t>(place);
  const auto at = draws.begin() + static_cast<std::ptrdiff_t>(under);
  std::nth_element(draws.begin(), at, draws.end());
  const double lower = *at;
  const double rest = place - static_cast<double>(under);
  if (rest == 0 || at + 1 == draws.end()) return lower;
  const double upper = *std::min_element(at + 1, draws.end());
  return lower == upper ? lower : lower + rest * (upper - lower);
}

struct moments {
  double mean = undefined;
  double sd = undefined;
};

/// Draws that are equal but for `tie` have no spread: what rounding left of it would make a z.
moments moments_of(std::span<const double> draws, double tie) {
  if (draws.empty()) return {};
  double sum = 0;
  for (const double value : draws) sum += value;
  const auto [smallest, largest] = std::minmax_element(draws.begin(), draws.end());
  const auto count = static_cast<double>(draws.size());
  moments of{.mean = std::clamp(sum / count, *smallest, *largest)};
  if (draws.size() < 2) return of;
  of.sd = 0;
  if (*largest - *smallest <= tie) return of;
  double squares = 0;
  for (const double value : draws) squares += (value - of.mean) * (value - of.mean);
  of.sd = std::sqrt(squares / (count - 1));
  return of;
}

double two_sided(double less, double greater) {
  return std::min(1.0, 2 * std::min(less, greater));
}

double of_alternative(test_alternative alternative, double less, double greater) {
  switch (alternative) {
    case test_alternative::less:
      return less;
    case test_alternative::greater:
      return greater;
    case test_alternative::two_sided:
      break;
  }
  return two_sided(less, greater);
}

test_result undefined_rows(std::vector<double> observed, null_draws draws) {
  test_result result;
  for (auto* column : {&result.mean, &result.sd, &result.z, &result.low, &result.high,
                       &result.p_less, &result.p_greater, &result.p}) {
    column->assign(observed.size(), undefined);
  }
  result.observed = std::move(observed);
  result.null = std::move(draws.values);
  result.seed = draws.seed;
  return result;
}

/// Fills one row from its draws, which it moves about; how many of them were NaN.
std::size_t judge_row(test_result& result, std::size_t row, std::span<double> draws,
                      const test_options& options) {
  const double observed = result.observed[row];
  if (std::isnan(observed)) return 0;
  const double tie = tie_of(observed);
  double under = 1;
  double over = 1;
  for (const double value : draws) {
    under += counts_in(tail::less, value, observed, tie) ? 1 : 0;
    over += counts_in(tail::greater, value, observed, tie) ? 1 : 0;
  }
  const double all = static_cast<double>(draws.size()) + 1;
  result.p_less[row] = under / all;
  result.p_greater[row] = over / all;
  result.p[row] = of_alternative(options.alternative, result.p_less[row], result.p_greater[row]);

  const auto end = std::remove_if(draws.begin(), draws.end(), [](double v) { return v != v; });
  const auto known = draws.first(static_cast<std::size_t>(end - draws.begin()));
  const moments of = moments_of(known, tie);
  result.mean[row] = of.mean;
  result.sd[row] = of.sd;
  if (of.sd > 0) result.z[row] = (observed - of.mean) / of.sd;
  result.low[row] = quantile(known, (1 - options.interval) / 2);
  result.high[row] = quantile(known, (1 + options.interval) / 2);
  return draws.size() - known.size();
}

/// Rows side by side: as many as the draws of a cache line.
std::uint64_t judge_rows(test_result& result, std::size_t first, std::size_t last,
                         const test_options& options) {
  const std::size_t rows = result.observed.size();
  const std::size_t n = options.n;
  std::vector<double> columns((last - first) * n);
  for (std::size_t draw = 0; draw < n; ++draw) {
    for (std::size_t row = first; row < last; ++row) {
      columns[(row - first) * n + draw] = result.null[draw * rows + row];
    }
  }
  std::uint64_t missing = 0;
  for (std::size_t row = first; row < last; ++row) {
    missing += judge_row(result, row, std::span(columns).subspan((row - first) * n, n), options);
  }
  return missing;
}

void add_adjusted(test_result& result, const test_options& options, const run_options& run) {
  switch (options.adjust) {
    case test_adjustment::none:
      return;
    case test_adjustment::holm:
      result.p_adjusted =
          statistics::adjust(result.p, {.method = statistics::adjustment::holm}).p_adjusted;
      return;
    case test_adjustment::bh:
      result.p_adjusted =
          statistics::adjust(result.p, {.method = statistics::adjustment::bh}).p_adjusted;
      return;
    case test_adjustment::max_t:
      break;
  }
  if (options.alternative != test_alternative::two_sided) {
    const bool is_less = options.alternative == test_alternative::less;
    result.p_adjusted = max_t(result, is_less ? tail::less : tail::greater, run);
    return;
  }
  result.p_adjusted = max_t(result, tail::less, run);
  const std::vector<double> greater = max_t(result, tail::greater, run);
  for (std::size_t row = 0; row < greater.size(); ++row) {
    double& p = result.p_adjusted[row];
    if (p == p) p = two_sided(p, greater[row]);
  }
}

}  // namespace

test_result judge(std::vector<double> observed, null_draws draws, const test_options& options,
                  const run_options& run) {
  check(options);
  const std::size_t rows = observed.size();
  if (draws.values.size() % options.n != 0 || draws.values.size() / options.n != rows) {
    throw std::invalid_argument(std::to_string(draws.values.size()) + " numbers of " +
                                std::to_string(options.n) + " draws (n) beside " +
                                std::to_string(rows) +
                                " observed; expected as many numbers a draw as were observed");
  }
  constexpr std::size_t at_once = 8;
  test_result result = undefined_rows(std::move(observed), std::move(draws));
  std::vector<std::uint64_t> missing((rows + at_once - 1) / at_once);
  support::for_each_chunk(missing.size(), run, [&](std::size_t chunk) {
    const std::size_t last = std::min(rows, (chunk + 1) * at_once);
    missing[chunk] = judge_rows(result, chunk * at_once, last, options);
  });
  for (const std::uint64_t part : missing) result.missing += part;
  add_adjusted(result, options, run);
  return result;
}

}  // namespace guyub::inference
