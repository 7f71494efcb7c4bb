#include "participation/presence/turnout_keys.hpp"

#include <algorithm>
#include <cstddef>

namespace guyub::participation {
namespace {

void add_up(turnout_result& turnout) {
  counting_facts& facts = turnout.counting;
  for (const turnout_stratum& stratum : turnout.strata) {
    facts.n += stratum.population;
    facts.missing += stratum.unlabelled;
    facts.missing_attended += stratum.unlabelled_attended;
    facts.attended += stratum.attended;
    if (stratum.scope_population) facts.scope_population.push_back(*stratum.scope_population);
  }
}

void name_rows(turnout_result& turnout) {
  group_rows& rows = turnout.rows;
  rows.has_type = std::any_of(turnout.strata.begin(), turnout.strata.end(),
                              [](const turnout_stratum& stratum) { return !stratum.type.empty(); });
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    const auto& stratum = turnout.strata[static_cast<std::size_t>(turnout.stratum[row])];
    if (rows.has_place) rows.place.push_back(stratum.place);
    if (rows.has_type) rows.type.push_back(stratum.type);
    rows.group.push_back(turnout.groups[static_cast<std::size_t>(turnout.group[row])]);
    rows.population.push_back(turnout.has_population
                                  ? std::optional<std::int64_t>(turnout.population[row])
                                  : std::nullopt);
  }
}

}  // namespace

void complete(turnout_result& turnout) {
  add_up(turnout);
  name_rows(turnout);
}

}  // namespace guyub::participation
