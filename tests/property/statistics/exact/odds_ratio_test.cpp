#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/exact/odds_ratio.hpp>
#include <guyub/statistics/noncentral_hypergeometric.hpp>

#include "tables.hpp"

namespace guyub::statistics {
namespace {

using test::any_table;
using test::near;

bool is_informative(const contingency_table& table) {
  const noncentral_hypergeometric law(table.margins());
  return law.low() < law.high();
}

RC_GTEST_PROP(odds_ratio, holds_the_equations_that_define_it, ()) {
  const auto table = *any_table();
  RC_PRE(is_informative(table));
  const double level = *rc::gen::element(0.5, 0.9, 0.95, 0.999, 0.999999);
  const auto result = odds_ratio(table, {.level = level});
  const auto at = [&](double odds) { return noncentral_hypergeometric(table.margins(), odds); };
  RC_ASSERT(result.low <= result.value && result.value <= result.high);
  RC_ASSERT(near(at(result.value).mean(), static_cast<double>(table.a), 1e-11));
  if (table.a > at(1).low()) {
    RC_ASSERT(near(at(result.low).upper_tail(table.a), (1 - level) / 2, 1e-11));
  }
  if (table.a < at(1).high()) {
    RC_ASSERT(near(at(result.high).lower_tail(table.a), (1 - level) / 2, 1e-11));
  }
}

RC_GTEST_PROP(odds_ratio, is_the_same_transposed_and_inverted_with_rows_exchanged, ()) {
  const auto table = *any_table(40);
  RC_PRE(is_informative(table));
  const auto result = odds_ratio(table);
  const auto transposed = odds_ratio({table.a, table.c, table.b, table.d});
  const auto exchanged = odds_ratio({table.c, table.d, table.a, table.b});
  RC_ASSERT(near(transposed.value, result.value, 1e-11));
  RC_ASSERT(near(transposed.low, result.low, 1e-11));
  RC_ASSERT(near(transposed.high, result.high, 1e-11));
  RC_ASSERT(near(exchanged.value, 1 / result.value, 1e-11));
  RC_ASSERT(near(exchanged.low, 1 / result.high, 1e-11));
  RC_ASSERT(near(exchanged.high, 1 / result.low, 1e-11));
}

}  // namespace
}  // namespace guyub::statistics
