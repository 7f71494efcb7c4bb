#include <algorithm>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/noncentral_hypergeometric.hpp>
#include <guyub/statistics/stratified.hpp>

#include "tables.hpp"

namespace guyub::statistics {
namespace {

using test::any_table;
using test::near;

double choose(std::int64_t n, std::int64_t k) {
  double result = 1;
  for (std::int64_t i = 0; i < k; ++i) {
    result *= static_cast<double>(n - i) / static_cast<double>(i + 1);
  }
  return result;
}

// Every combination of first cells, one by one, by binomial coefficients.
void enumerate(const std::vector<contingency_table>& strata, std::size_t stratum, double weight,
               std::int64_t surplus, double& under, double& over, double& all) {
  if (stratum == strata.size()) {
    under += surplus <= 0 ? weight : 0;
    over += surplus >= 0 ? weight : 0;
    all += weight;
    return;
  }
  const auto& table = strata[stratum];
  const auto margins = table.margins();
  for (std::int64_t k = 0; k <= std::min(margins.group, margins.drawn); ++k) {
    const auto others = margins.population - margins.group;
    if (margins.drawn - k > others) continue;
    enumerate(strata, stratum + 1,
              weight * choose(margins.group, k) * choose(others, margins.drawn - k),
              surplus + k - table.a, under, over, all);
  }
}

RC_GTEST_PROP(stratified, is_what_enumeration_of_all_tables_gives, ()) {
  const auto strata =
      *rc::gen::resize(4, rc::gen::container<std::vector<contingency_table>>(any_table(6)));
  double under = 0;
  double over = 0;
  double all = 0;
  enumerate(strata, 0, 1, 0, under, over, all);
  const auto result = stratified(strata);
  RC_ASSERT(near(result.p_under, under / all));
  RC_ASSERT(near(result.p_over, over / all));
}

RC_GTEST_PROP(stratified, does_not_depend_on_the_order_of_strata, ()) {
  auto strata =
      *rc::gen::resize(20, rc::gen::container<std::vector<contingency_table>>(any_table(20)));
  const auto result = stratified(strata);
  std::reverse(strata.begin(), strata.end());
  const auto reversed = stratified(strata);
  RC_ASSERT(near(reversed.p_under, result.p_under));
  RC_ASSERT(near(reversed.p_over, result.p_over));
  RC_ASSERT(reversed.informative == result.informative);
  if (result.odds_ratio >= 0) {
    RC_ASSERT(near(reversed.odds_ratio, result.odds_ratio));
  }
  if (result.heterogeneity_p >= 0) {
    RC_ASSERT(near(reversed.heterogeneity_p, result.heterogeneity_p, 1e-8));
  }
}

RC_GTEST_PROP(stratified, finds_no_heterogeneity_in_copies_of_one_table, ()) {
  const auto cell = rc::gen::inRange<std::int64_t>(1, 30);
  const contingency_table table{*cell, *cell, *cell, *cell};
  const std::vector<contingency_table> strata(*rc::gen::inRange<std::size_t>(2, 6), table);
  const auto result = stratified(strata);
  RC_ASSERT(near(result.odds_ratio,
                 static_cast<double>(table.a * table.d) / static_cast<double>(table.b * table.c)));
  RC_ASSERT(result.heterogeneity < 1e-9);
}

}  // namespace
}  // namespace guyub::statistics
