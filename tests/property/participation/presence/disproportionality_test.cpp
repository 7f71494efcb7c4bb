#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/participation/presence/disproportionality.hpp>

#include "turnouts.hpp"

namespace guyub::participation {
namespace {

RC_GTEST_PROP(disproportionality, is_made_of_the_gaps_in_percent, ()) {
  const auto table = *test::any_turnout();
  const auto result = disproportionality(table);
  double people = 0;
  double came = 0;
  for (std::size_t row = 0; row < table.group.size(); ++row) {
    people += static_cast<double>(table.population[row]);
    came += static_cast<double>(table.attended[row]);
  }
  if (people == 0 || came == 0) {
    RC_ASSERT(std::isnan(result.gallagher[0]));
    RC_ASSERT(std::isnan(result.loosemore_hanby[0]));
    return;
  }
  double squares = 0;
  double above = 0;  // the gaps above and below are equal in sum
  for (std::size_t row = 0; row < table.group.size(); ++row) {
    const double gap = 100 * static_cast<double>(table.attended[row]) / came -
                       100 * static_cast<double>(table.population[row]) / people;
    squares += gap * gap;
    if (gap > 0) above += gap;
  }
  RC_ASSERT(std::abs(result.gallagher[0] - std::sqrt(squares / 2)) < 1e-9);
  RC_ASSERT(std::abs(result.loosemore_hanby[0] - above) < 1e-9);
  RC_ASSERT(result.gallagher[0] <= result.loosemore_hanby[0] + 1e-9);
  RC_ASSERT(result.loosemore_hanby[0] <= 100 + 1e-9);
}

RC_GTEST_PROP(disproportionality, does_not_depend_on_the_order_of_the_groups, ()) {
  const auto table = *test::any_turnout();
  const std::vector<std::string> groups(table.groups.rbegin(), table.groups.rend());
  const std::vector<std::int64_t> attended(table.attended.rbegin(), table.attended.rend());
  const std::vector<std::int64_t> population(table.population.rbegin(), table.population.rend());
  const auto before = disproportionality(table);
  const auto after = disproportionality(turnout_of_counts(groups, attended, population));
  RC_ASSERT(std::isnan(before.gallagher[0]) == std::isnan(after.gallagher[0]));
  if (std::isnan(before.gallagher[0])) return;
  RC_ASSERT(std::abs(before.gallagher[0] - after.gallagher[0]) < 1e-9);
  RC_ASSERT(std::abs(before.loosemore_hanby[0] - after.loosemore_hanby[0]) < 1e-9);
}

}  // namespace
}  // namespace guyub::participation
