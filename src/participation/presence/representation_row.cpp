#include "participation/presence/representation_row.hpp"

#include <cmath>

#include <guyub/statistics/detectability.hpp>
#include <guyub/statistics/hypergeometric_test.hpp>
#include <guyub/statistics/odds_for_mean.hpp>
#include <guyub/statistics/odds_ratio.hpp>

namespace guyub::participation {
namespace {

using statistics::contingency_table;
using statistics::table_margins;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// One row of the turnout, and where its numbers go.
class row_of_representation {
 public:
  row_of_representation(const turnout_result& turnout, const representation_options& options,
                        std::size_t row)
      : turnout_(turnout),
        options_(options),
        stratum_(turnout.strata[static_cast<std::size_t>(turnout.stratum[row])]),
        row_(row),
        margins_(margins_of(turnout, row)) {}

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

}  // namespace

table_margins margins_of(const turnout_result& turnout, std::size_t row) {
  const auto& stratum = turnout.strata[static_cast<std::size_t>(turnout.stratum[row])];
  return {.group = turnout.population[row],
          .drawn = stratum.attended,
          .population = stratum.population};
}

void append_row(const turnout_result& turnout, const representation_options& options,
                std::size_t row, representation_result& result) {
  row_of_representation(turnout, options, row).append_to(result);
}

}  // namespace guyub::participation
