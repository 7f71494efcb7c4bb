#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

#include <guyub/participation/presence/representation.hpp>
#include <guyub/run_options.hpp>
#include <guyub/statistics/detectability.hpp>
#include <guyub/statistics/hypergeometric_test.hpp>
#include <guyub/statistics/noncentral_hypergeometric.hpp>
#include <guyub/statistics/odds_for_mean.hpp>
#include <guyub/statistics/odds_ratio.hpp>
#include <guyub/statistics/stratified.hpp>

#include "participation/presence/adjusted_family.hpp"
#include "participation/presence/household_draws.hpp"
#include "participation/presence/roster.hpp"

namespace guyub::participation {
namespace {

using statistics::contingency_table;
using statistics::noncentral_hypergeometric;
using statistics::table_margins;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double divided(double numerator, double denominator) {
  return denominator == 0 ? nan : numerator / denominator;
}

void check(const turnout_result& turnout, const representation_options& options) {
  require_total(turnout, "representation");
  require_share("alpha", options.alpha);
  require_share("interval", options.interval);
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    if (turnout.attended[row] > turnout.population[row]) {
      throw std::invalid_argument(
          "group " + turnout.groups[static_cast<std::size_t>(turnout.group[row])] + ": " +
          std::to_string(turnout.attended[row]) + " attended, but there are only " +
          std::to_string(turnout.population[row]) + " on the roster");
    }
  }
  if (options.variant == representation_variant::households && !turnout.has_households) {
    throw missing_data_error("actors.csv", "household_id",
                             "variant=\"households\" keeps the people of a household together");
  }
}

/// One row of the turnout, and where its numbers go.
class row_of_representation {
 public:
  row_of_representation(const turnout_result& turnout, const representation_options& options,
                        std::size_t row)
      : turnout_(turnout),
        options_(options),
        stratum_(turnout.strata[static_cast<std::size_t>(turnout.stratum[row])]),
        row_(row),
        margins_{.group = turnout.population[row],
                 .drawn = stratum_.attended,
                 .population = stratum_.population} {}

  void append_to(representation_result& result) const {
    append_shares(result);
    append_blanks(result);
    append_test(result);
  }

 private:
  [[nodiscard]] bool by_visits() const { return turnout_.unit == counting_unit::visits; }
  [[nodiscard]] bool is_empty_group() const { return margins_.group == 0; }

  [[nodiscard]] double total_came() const {
    return static_cast<double>(by_visits() ? stratum_.visits : stratum_.attended);
  }
  [[nodiscard]] std::int64_t came() const {
    return by_visits() ? turnout_.visits[row_] : turnout_.attended[row_];
  }
  [[nodiscard]] double expected() const {
    if (is_empty_group()) return nan;
    return total_came() * static_cast<double>(margins_.group) /
           static_cast<double>(margins_.population);
  }

  void append_shares(representation_result& result) const {
    const auto attended = static_cast<double>(came());
    result.attended.push_back(came());
    result.expected.push_back(expected());
    result.share_population.push_back(is_empty_group()
                                          ? nan
                                          : divided(static_cast<double>(margins_.group),
                                                    static_cast<double>(margins_.population)));
    result.share_attended.push_back(is_empty_group() ? nan : divided(attended, total_came()));
    result.ratio.push_back(divided(attended, expected()));
  }

  // Fewest: all blanks who stayed away belong to the group. Most: all blanks who came do.
  void append_blanks(representation_result& result) const {
    if (is_empty_group() || by_visits()) {
      result.ratio_min.push_back(by_visits() ? nan : result.ratio.back());
      result.ratio_max.push_back(by_visits() ? nan : result.ratio.back());
      return;
    }
    const auto blank_came = static_cast<double>(stratum_.unlabelled_attended);
    const auto blank_away = static_cast<double>(stratum_.unlabelled) - blank_came;
    const double people = static_cast<double>(margins_.population) + blank_came + blank_away;
    const double present = static_cast<double>(margins_.drawn) + blank_came;
    const auto group = static_cast<double>(margins_.group);
    const auto attended = static_cast<double>(came());
    result.ratio_min.push_back(divided(attended * people, present * (group + blank_away)));
    result.ratio_max.push_back(
        divided((attended + blank_came) * people, present * (group + blank_came)));
  }

  void append_test(representation_result& result) const {
    if (is_empty_group() || by_visits()) {
      append_no_test(result);
      return;
    }
    const auto p = statistics::hypergeometric_test(came(), margins_.group, margins_.drawn,
                                                   margins_.population);
    result.p_under.push_back(p.p_under);
    result.p_over.push_back(p.p_over);
    const auto table = contingency_table::from_margins(came(), margins_);
    const auto odds = statistics::odds_ratio(table, options_.interval);
    result.odds_ratio.push_back(odds.value);
    result.odds_low.push_back(odds.low);
    result.odds_high.push_back(odds.high);
    const auto ratio_at = [&](double at) {
      return std::isnan(at) ? nan : divided(statistics::mean_at_odds(margins_, at), expected());
    };
    result.ratio_low.push_back(ratio_at(odds.low));
    result.ratio_high.push_back(ratio_at(odds.high));
    result.assessable.push_back(
        statistics::smallest_attainable(margins_).p_under <= options_.alpha ? 1 : 0);
  }

  void append_no_test(representation_result& result) const {
    for (auto* column : {&result.p_under, &result.p_over, &result.odds_ratio, &result.odds_low,
                         &result.odds_high, &result.ratio_low, &result.ratio_high}) {
      column->push_back(nan);
    }
    result.assessable.push_back(0);
  }

  const turnout_result& turnout_;
  const representation_options& options_;
  const turnout_stratum& stratum_;
  std::size_t row_;
  table_margins margins_;
};

table_margins margins_of(const turnout_result& turnout, std::size_t row) {
  const auto& stratum = turnout.strata[static_cast<std::size_t>(turnout.stratum[row])];
  return {.group = turnout.population[row],
          .drawn = stratum.attended,
          .population = stratum.population};
}

/// The chance that a group which comes at half parity is found, the others as observed.
double power_at_half(const table_margins& margins, double critical) {
  const noncentral_hypergeometric parity(margins);
  if (parity.low() == parity.high()) return nan;
  // the most that may come and still be found
  std::int64_t found = parity.low() - 1;
  std::int64_t beyond = parity.high() + 1;
  while (beyond - found > 1) {
    const std::int64_t middle = found + (beyond - found) / 2;
    (parity.lower_tail(middle) <= critical ? found : beyond) = middle;
  }
  if (found < parity.low()) return 0;
  const double half = parity.mean() / 2;
  if (half <= static_cast<double>(parity.low())) {
    // so large a group can't come at half parity: the law then sits on its lowest count
    return 1;
  }
  const double odds = statistics::odds_for_mean(margins, half);
  return noncentral_hypergeometric(margins, odds).lower_tail(found);
}

void adjust(const turnout_result& turnout, const representation_options& options,
            representation_result& result) {
  test_family under{.p = result.p_under, .method = options.adjust, .alpha = options.alpha};
  test_family over{.p = result.p_over, .method = options.adjust, .alpha = options.alpha};
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    statistics::hypergeometric_test_result smallest;
    if (options.variant == representation_variant::households) {
      smallest.p_under = smallest.p_over = 1.0 / (options.n + 1.0);
    } else if (!std::isnan(result.p_under[row])) {
      smallest = statistics::smallest_attainable(margins_of(turnout, row));
    }
    under.smallest_attainable.push_back(smallest.p_under);
    over.smallest_attainable.push_back(smallest.p_over);
  }
  result.p_under_adjusted = under.adjusted();
  result.p_over_adjusted = over.adjusted();
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    result.power_half.push_back(std::isnan(result.p_under[row])
                                    ? nan
                                    : power_at_half(margins_of(turnout, row), under.critical(row)));
  }
}

/// The rows of one group in the strata of one type of forum, taken together.
void append_total(const turnout_result& turnout, const representation_result& rows,
                  const std::string& type, std::size_t group, representation_total& total) {
  std::vector<contingency_table> tables;
  std::int64_t population = 0;
  std::int64_t attended = 0;
  double expected = 0;
  for (std::size_t s = 0; s < turnout.strata.size(); ++s) {
    const std::size_t row = s * turnout.groups.size() + group;
    if (turnout.strata[s].type != type || turnout.population[row] == 0) continue;
    tables.push_back(
        contingency_table::from_margins(turnout.attended[row], margins_of(turnout, row)));
    population += turnout.population[row];
    attended += turnout.attended[row];
    expected += rows.expected[row];
  }
  total.type.push_back(type);
  total.group.push_back(static_cast<std::int32_t>(group));
  total.population.push_back(population);
  total.attended.push_back(attended);
  total.expected.push_back(tables.empty() ? nan : expected);
  total.ratio.push_back(divided(static_cast<double>(attended), expected));
  const statistics::stratified_result test =
      tables.empty() ? statistics::stratified_result{nan, nan, nan, nan, nan, 0}
                     : statistics::stratified(tables);
  total.odds_ratio.push_back(test.odds_ratio);
  total.p_under.push_back(test.p_under);
  total.p_over.push_back(test.p_over);
  total.heterogeneity_p.push_back(test.heterogeneity_p);
}

void append_totals(const turnout_result& turnout, representation_result& result) {
  if (turnout.strata.empty() || turnout.strata.front().place.empty() ||
      turnout.unit == counting_unit::visits) {
    return;
  }
  std::vector<std::string> types;
  for (const turnout_stratum& stratum : turnout.strata) {
    if (std::find(types.begin(), types.end(), stratum.type) == types.end()) {
      types.push_back(stratum.type);
    }
  }
  for (const std::string& type : types) {
    for (std::size_t group = 0; group < turnout.groups.size(); ++group) {
      append_total(turnout, result, type, group, result.total);
    }
  }
}

}  // namespace

representation_result representation(const turnout_result& turnout,
                                     const representation_options& options,
                                     const run_options& run) {
  check(turnout, options);
  representation_result result;
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    if (run.stop.stop_requested()) throw stopped();
    row_of_representation(turnout, options, row).append_to(result);
  }
  for (const turnout_stratum& stratum : turnout.strata) {
    result.smallest_assessable.push_back(
        statistics::smallest_assessable(stratum.attended, stratum.population, options.alpha));
  }
  append_totals(turnout, result);
  if (options.variant == representation_variant::households &&
      turnout.unit == counting_unit::people) {
    result.seed = run.resolved_seed();
    const household_p_values draws = household_draws(turnout, options.n, *result.seed, run);
    for (std::size_t row = 0; row < turnout.group.size(); ++row) {
      if (std::isnan(result.p_under[row])) continue;
      result.p_under[row] = draws.p_under[row];
      result.p_over[row] = draws.p_over[row];
    }
  }
  adjust(turnout, options, result);
  return result;
}

}  // namespace guyub::participation
