#include "participation/presence/representation_total.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <guyub/statistics/odds_ratio.hpp>
#include <guyub/statistics/stratified.hpp>

#include "participation/presence/representation_row.hpp"

namespace guyub::participation {
namespace {

using statistics::contingency_table;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

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
  if (turnout.rows.has_type) total.type.push_back(type);
  total.group.push_back(turnout.groups[group]);
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

}  // namespace

void append_totals(const turnout_result& turnout, representation_result& result) {
  if (!turnout.rows.has_place || turnout.unit == counting_unit::visits) return;
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

}  // namespace guyub::participation
