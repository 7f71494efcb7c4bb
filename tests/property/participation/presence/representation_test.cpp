// Against sums of binomial coefficients, and all ways to deal the unlabelled to the groups.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/participation/presence/representation.hpp>
#include <guyub/statistics/adjustment/adjust.hpp>

#include "turnouts.hpp"

namespace guyub::participation {
namespace {

double choose(std::int64_t n, std::int64_t k) {
  if (k < 0 || k > n) return 0;
  double ways = 1;
  for (std::int64_t i = 1; i <= k; ++i) {
    ways = ways * static_cast<double>(n - k + i) / static_cast<double>(i);
  }
  return ways;
}

bool near(double x, double y, double tolerance = 1e-9) {
  if (std::isnan(x) || std::isnan(y)) return std::isnan(x) && std::isnan(y);
  return std::abs(x - y) <= tolerance * std::max(1.0, std::abs(x));
}

std::int64_t sum(const std::vector<std::int64_t>& values) {
  return std::accumulate(values.begin(), values.end(), std::int64_t{0});
}

RC_GTEST_PROP(representation, has_the_tails_of_all_ways_to_choose_who_came, ()) {
  const auto table = *test::any_turnout();
  const auto result = representation(table);
  const std::int64_t people = sum(table.population);
  const std::int64_t came = sum(table.attended);
  for (std::size_t row = 0; row < table.group.size(); ++row) {
    const std::int64_t group = table.population[row];
    if (group == 0) {
      RC_ASSERT(std::isnan(result.p_under[row]));
      continue;
    }
    double under = 0;
    double over = 0;
    for (std::int64_t x = 0; x <= group; ++x) {
      const double p = choose(group, x) * choose(people - group, came - x) / choose(people, came);
      under += x <= table.attended[row] ? p : 0;
      over += x >= table.attended[row] ? p : 0;
    }
    const double expected =
        static_cast<double>(came) * static_cast<double>(group) / static_cast<double>(people);
    RC_ASSERT(near(result.expected[row], expected));
    RC_ASSERT(near(result.ratio[row], static_cast<double>(table.attended[row]) / expected));
    RC_ASSERT(near(result.p_under[row], under));
    RC_ASSERT(near(result.p_over[row], over));
    if (std::isnan(result.ratio_low[row])) continue;
    RC_ASSERT(result.ratio_low[row] <= result.ratio[row] + 1e-9);
    RC_ASSERT(result.ratio_high[row] >= result.ratio[row] - 1e-9);
    RC_ASSERT(result.odds_low[row] <= result.odds_ratio[row]);
    RC_ASSERT(result.odds_high[row] >= result.odds_ratio[row]);
  }
}

RC_GTEST_PROP(representation, is_assessable_where_staying_away_altogether_would_be_found, ()) {
  const auto table = *test::any_turnout();
  const double alpha = *rc::gen::element(0.01, 0.05, 0.2);
  const auto result = representation(table, {.alpha = alpha});
  const std::int64_t people = sum(table.population);
  const std::int64_t came = sum(table.attended);
  for (std::size_t row = 0; row < table.group.size(); ++row) {
    const std::int64_t group = table.population[row];
    const std::int64_t fewest = std::max<std::int64_t>(0, came + group - people);
    const double p = group == 0 ? 1
                                : choose(group, fewest) * choose(people - group, came - fewest) /
                                      choose(people, came);
    if (std::abs(p - alpha) < 1e-9) continue;
    RC_ASSERT((result.assessable[row] != 0) == (p <= alpha));
  }
}

RC_GTEST_PROP(representation, is_bounded_by_all_ways_to_deal_out_the_unlabelled, ()) {
  auto table = *test::any_turnout();
  auto& totals = table.strata[0];
  totals.unlabelled = *rc::gen::inRange<std::int64_t>(0, 6);
  totals.unlabelled_attended = *rc::gen::inRange<std::int64_t>(0, totals.unlabelled + 1);
  const auto result = representation(table);
  const auto people = static_cast<double>(sum(table.population) + totals.unlabelled);
  const auto present = static_cast<double>(sum(table.attended) + totals.unlabelled_attended);
  for (std::size_t row = 0; row < table.group.size(); ++row) {
    if (table.population[row] == 0 || present == 0) continue;
    double least = 1e9;
    double most = 0;
    for (std::int64_t came = 0; came <= totals.unlabelled_attended; ++came) {
      for (std::int64_t away = 0; away <= totals.unlabelled - totals.unlabelled_attended; ++away) {
        const auto attended = static_cast<double>(table.attended[row] + came);
        const auto group = static_cast<double>(table.population[row] + came + away);
        const double ratio = attended / (present * group / people);
        least = std::min(least, ratio);
        most = std::max(most, ratio);
      }
    }
    RC_ASSERT(near(result.ratio_min[row], least));
    RC_ASSERT(near(result.ratio_max[row], most));
  }
}

/// The noncentral law with this mean, from `low` on; odds by bisection.
std::vector<double> law_of_mean(std::int64_t group, std::int64_t came, std::int64_t people,
                                std::int64_t low, std::int64_t high, double mean) {
  double below = -60;
  double above = 60;
  std::vector<double> law;
  for (int round = 0; round < 200; ++round) {
    const double middle = (below + above) / 2;
    law.clear();
    double all = 0;
    double moment = 0;
    for (std::int64_t x = low; x <= high; ++x) {
      law.push_back(choose(group, x) * choose(people - group, came - x) *
                    std::exp(middle * static_cast<double>(x - low)));
      all += law.back();
      moment += law.back() * static_cast<double>(x);
    }
    for (double& p : law) p /= all;
    (moment / all < mean ? below : above) = middle;
  }
  return law;
}

RC_GTEST_PROP(representation, has_the_power_of_all_counts_that_would_be_found, ()) {
  const auto table = *test::any_turnout();
  const double alpha = *rc::gen::element(0.0503, 0.3007);  // no share of few: rounding can't decide
  const auto method =
      *rc::gen::element(family_adjustment::holm, family_adjustment::bh, family_adjustment::none);
  const auto result = representation(table, {.adjust = method, .alpha = alpha});
  const std::int64_t people = sum(table.population);
  const std::int64_t came = sum(table.attended);
  const auto limits = [&](std::size_t row) {
    return std::pair(std::max<std::int64_t>(0, came + table.population[row] - people),
                     std::min(came, table.population[row]));
  };
  const auto tail = [&](std::size_t row, std::int64_t most) {
    double p = 0;
    for (std::int64_t x = limits(row).first; x <= most; ++x) {
      p += choose(table.population[row], x) * choose(people - table.population[row], came - x) /
           choose(people, came);
    }
    return std::min(p, 1.0);
  };
  std::vector<double> smallest(table.group.size(), 1);
  for (std::size_t row = 0; row < smallest.size(); ++row) {
    if (table.population[row] > 0) smallest[row] = tail(row, limits(row).first);
  }
  for (std::size_t row = 0; row < table.group.size(); ++row) {
    const auto [low, high] = limits(row);
    const double half = result.expected[row] / 2;
    if (table.population[row] == 0 || low == high || half <= static_cast<double>(low)) continue;
    const auto law = law_of_mean(table.population[row], came, people, low, high, half);
    double power = 0;
    for (std::int64_t x = low; x <= high; ++x) {
      auto p = result.p_under;
      p[row] = tail(row, x);
      if (method == family_adjustment::holm) p = statistics::tarone_holm(p, smallest, alpha);
      if (method == family_adjustment::bh)
        p = statistics::adjust(p, {.method = statistics::adjustment::bh}).p_adjusted;
      if (p[row] <= alpha) power += law[static_cast<std::size_t>(x - low)];
    }
    RC_ASSERT(near(result.power_half[row], power, 1e-7));
  }
}

RC_GTEST_PROP(representation, does_not_depend_on_the_order_of_the_groups, ()) {
  const auto table = *test::any_turnout();
  std::vector<std::string> groups(table.groups.rbegin(), table.groups.rend());
  const std::vector<std::int64_t> attended(table.attended.rbegin(), table.attended.rend());
  const std::vector<std::int64_t> population(table.population.rbegin(), table.population.rend());
  const auto before = representation(table);
  const auto after = representation(turnout_of_counts(groups, attended, population));
  for (std::size_t row = 0; row < groups.size(); ++row) {
    const std::size_t other = groups.size() - 1 - row;
    RC_ASSERT(near(before.p_under[row], after.p_under[other]));
    RC_ASSERT(near(before.p_under_adjusted[row], after.p_under_adjusted[other]));
    RC_ASSERT(near(before.power_half[row], after.power_half[other]));
  }
}

}  // namespace
}  // namespace guyub::participation
