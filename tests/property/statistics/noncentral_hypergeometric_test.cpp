#include <boost/math/distributions/hypergeometric.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/exact/hypergeometric_test.hpp>
#include <guyub/statistics/noncentral_hypergeometric.hpp>
#include <guyub/statistics/odds_for_mean.hpp>

#include "tables.hpp"

namespace guyub::statistics {
namespace {

using test::any_margins;
using test::any_odds;
using test::near;

RC_GTEST_PROP(noncentral_hypergeometric, has_tails_that_share_what_was_seen, ()) {
  const noncentral_hypergeometric law(*any_margins(400), *any_odds());
  double total = 0;
  for (std::int64_t k = law.low(); k <= law.high(); ++k) {
    RC_ASSERT(near(law.lower_tail(k) + law.upper_tail(k), 1 + law.probability(k)));
    RC_ASSERT(near(law.lower_tail(k), law.lower_tail(k - 1) + law.probability(k)));
    total += law.probability(k);
  }
  RC_ASSERT(near(total, 1));
}

RC_GTEST_PROP(noncentral_hypergeometric, is_the_same_for_the_transposed_table, ()) {
  const auto margins = *any_margins(400);
  const auto odds = *any_odds();
  const noncentral_hypergeometric law(margins, odds);
  const noncentral_hypergeometric transposed({margins.drawn, margins.group, margins.population},
                                             odds);
  for (std::int64_t k = law.low(); k <= law.high(); ++k) {
    RC_ASSERT(near(law.lower_tail(k), transposed.lower_tail(k)));
    RC_ASSERT(near(law.upper_tail(k), transposed.upper_tail(k)));
  }
}

RC_GTEST_PROP(noncentral_hypergeometric, is_that_of_the_others_seen_from_the_other_side, ()) {
  const auto margins = *any_margins(400);
  const auto odds = *any_odds();
  const noncentral_hypergeometric law(margins, odds);
  const noncentral_hypergeometric others(
      {margins.population - margins.group, margins.drawn, margins.population}, 1 / odds);
  RC_ASSERT(std::abs(law.mean() + others.mean() - static_cast<double>(margins.drawn)) < 1e-9);
  for (std::int64_t k = law.low(); k <= law.high(); ++k) {
    RC_ASSERT(near(law.lower_tail(k), others.upper_tail(margins.drawn - k), 1e-11));
  }
}

RC_GTEST_PROP(noncentral_hypergeometric, moves_up_with_the_odds, ()) {
  const auto margins = *any_margins();
  const auto odds = *any_odds();
  const noncentral_hypergeometric law(margins, odds);
  const noncentral_hypergeometric higher(margins, 1.1 * odds);
  RC_ASSERT(higher.mode() >= law.mode());
  if (law.low() == law.high()) return;
  RC_ASSERT(higher.mean() > law.mean());
  for (std::int64_t k = law.low(); k < law.high(); ++k) {
    RC_ASSERT(higher.lower_tail(k) < law.lower_tail(k) || near(law.lower_tail(k), 1));
  }
}

RC_GTEST_PROP(noncentral_hypergeometric, at_odds_1_is_boosts_hypergeometric_law, ()) {
  const auto margins = *any_margins(1000);
  const noncentral_hypergeometric law(margins);
  const boost::math::hypergeometric_distribution<double> peer(
      static_cast<unsigned>(margins.group), static_cast<unsigned>(margins.drawn),
      static_cast<unsigned>(margins.population));
  if (margins.population > 0) {
    RC_ASSERT(near(law.mean(), static_cast<double>(margins.group * margins.drawn) /
                                   static_cast<double>(margins.population)));
  }
  for (std::int64_t k = law.low(); k <= law.high(); ++k) {
    const auto result = hypergeometric_test(k, margins.group, margins.drawn, margins.population);
    // Boost multiplies some hundred factors up, so its own digits end about here.
    RC_ASSERT(near(result.p_under, cdf(peer, static_cast<double>(k)), 1e-9));
    RC_ASSERT(near(law.probability(k), pdf(peer, static_cast<double>(k)), 1e-9));
    RC_ASSERT(result.p_over == law.upper_tail(k));
  }
}

RC_GTEST_PROP(noncentral_hypergeometric, lists_what_it_says_one_by_one, ()) {
  const noncentral_hypergeometric law(*any_margins(400), *any_odds());
  const auto listed = law.probabilities();
  for (std::int64_t k = law.low(); k <= law.high(); ++k) {
    const auto at = k - listed.first;
    const bool is_listed = at >= 0 && at < static_cast<std::int64_t>(listed.values.size());
    RC_ASSERT(law.probability(k) ==
              (is_listed ? listed.values[static_cast<std::size_t>(at)] : 0.0));
  }
}

RC_GTEST_PROP(odds_for_mean, undoes_mean_at_odds, ()) {
  const auto margins = *any_margins();
  const noncentral_hypergeometric central(margins);
  RC_PRE(central.low() < central.high());
  const auto odds = *any_odds();
  RC_ASSERT(near(odds_for_mean(margins, mean_at_odds(margins, odds)), odds, 1e-9));
}

}  // namespace
}  // namespace guyub::statistics
